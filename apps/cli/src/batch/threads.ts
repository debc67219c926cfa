import { Worker } from "node:worker_threads";
import type { Block } from "@channelwise/policy-batch";
import type { Pdp, Policy } from "@channelwise/policy-core";
import type { Done, Plan } from "./work.js";

/** What a thread is told when it is started. */
export interface Told {
  readonly plan: Plan;
  readonly policy: Policy;
  /** The policy's: it was checked here, and is not there. */
  readonly digest: string;
}

/** So many blocks wait at each thread, or are answered and not yet written: enough that none is ever without work. */
const BLOCKS_A_THREAD = 3;

interface Thread {
  readonly answer: (block: Block) => Promise<Done>;
  readonly stop: () => Promise<unknown>;
}

function startThread(told: Told): Thread {
  const worker = new Worker(new URL("./batch-worker.js", import.meta.url), { workerData: told });
  const waiting: { readonly resolve: (done: Done) => void; readonly reject: (error: unknown) => void }[] = [];
  worker.on("message", (done: Done) => waiting.shift()?.resolve(done));
  worker.on("error", (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    answer: ({ line, bytes }) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        // a copy of its own, since a thread takes all of the memory that it is given
        const own = bytes && Uint8Array.from(bytes);
        worker.postMessage({ line, bytes: own }, own ? [own.buffer] : []);
      }),
    stop: () => worker.terminate(),
  };
}

/** Answers blocks in several threads at once, and gives the answers in the order of the blocks. */
export async function* answeredInThreads(
  blocks: AsyncIterator<Block>,
  count: number,
  plan: Plan,
  pdp: Pdp,
): AsyncGenerator<Done> {
  const told = { plan, policy: pdp.policy, digest: pdp.identity.digest };
  const threads = Array.from({ length: count }, () => startThread(told));
  const answers: Promise<Done>[] = [];
  let turn = 0;
  try {
    let coming: Promise<IteratorResult<Block, unknown>> | undefined = blocks.next();
    while (coming !== undefined || answers.length > 0) {
      const [first] = answers;
      const isFull = coming === undefined || answers.length >= count * BLOCKS_A_THREAD;
      // a block that is answered is not kept waiting for the next one to come
      const block = isFull ? undefined : await Promise.race([coming, ...(first ? [first.then(() => undefined)] : [])]);
      if (block === undefined) {
        const done = await answers.shift();
        if (done) yield done;
      } else if (block.done === true) coming = undefined;
      else {
        const answer = threads[turn++ % count]?.answer(block.value);
        // it is looked at in its turn
        answer?.catch(() => undefined);
        if (answer) answers.push(answer);
        coming = blocks.next();
      }
    }
  } finally {
    await Promise.all(threads.map(({ stop }) => stop()));
  }
}
