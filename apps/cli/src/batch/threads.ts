import { Worker } from "node:worker_threads";
import type { Block } from "@channelwise/policy-batch";
import type { Overlay, Policy } from "@channelwise/policy-core";
import type { Done, Plan } from "./work.js";

/** What a thread is told when it is started. */
export interface Told {
  readonly plan: Plan;
  readonly base: Policy;
  /** What is laid over it. */
  readonly overlays: readonly Overlay[];
  /** Of all of it: it was checked here, and is not there. */
  readonly digest: string;
}

/** So many blocks wait at each thread: enough that none is ever without work. */
const BLOCKS_A_THREAD = 2;
/** So many answers wait for their turn at most, a slow thread's before them. */
const MOST_WAITING = 64;

interface Thread {
  readonly isBusy: () => boolean;
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
    isBusy: () => waiting.length >= BLOCKS_A_THREAD,
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

/**
 * Answers blocks in several threads at once, of which this is one, and gives the answers in the order of the blocks.
 *
 * @param here - answers those for which no other thread has time
 */
export async function* answeredInThreads(
  blocks: AsyncIterator<Block>,
  count: number,
  told: Told,
  here: (block: Block) => Done,
): AsyncGenerator<Done> {
  const others = Array.from({ length: count - 1 }, () => startThread(told));
  const answers: Promise<Done>[] = [];
  try {
    let coming: Promise<IteratorResult<Block, unknown>> | undefined = blocks.next();
    while (coming !== undefined || answers.length > 0) {
      const [first] = answers;
      const isFull = coming === undefined || answers.length >= MOST_WAITING;
      // a block that is answered is not kept waiting for the next one to come
      const block = isFull ? undefined : await Promise.race([coming, ...(first ? [first.then(() => undefined)] : [])]);
      if (block === undefined) {
        const done = await answers.shift();
        if (done) yield done;
      } else if (block.done === true) coming = undefined;
      else {
        const free = others.find(({ isBusy }) => !isBusy());
        const answer = free?.answer(block.value) ?? Promise.resolve(here(block.value));
        // it is looked at in its turn
        answer.catch(() => undefined);
        answers.push(answer);
        coming = blocks.next();
      }
    }
  } finally {
    await Promise.all(others.map(({ stop }) => stop()));
  }
}
