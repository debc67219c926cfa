import { parentPort, workerData } from "node:worker_threads";
import type { Block } from "@channelwise/policy-batch";
import { compileChecked } from "@channelwise/policy-core";
import { wordsOf } from "../render/words.js";
import type { Told } from "./threads.js";
import { answererOf, createWork } from "./work.js";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- threads.ts starts it, with this
const { plan, policy, digest } = workerData as Told;

const answer = answererOf(createWork(plan, compileChecked(policy, digest), wordsOf(policy, plan.lang)));

parentPort?.on("message", ({ line, bytes }: { readonly line: number; readonly bytes?: Uint8Array }) => {
  const block: Block = { line, ...(bytes && { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }) };
  const { out, ...counts } = answer(block);
  parentPort?.postMessage({ out, ...counts }, typeof out === "string" ? [] : [out.buffer]);
});
