import { parentPort, workerData } from "node:worker_threads";
import type { Block } from "@channelwise/policy-batch";
import { composeChecked } from "@channelwise/policy-core";
import { wordsOf } from "../render/words-of.js";
import type { Told } from "./threads.js";
import { answererOf, createWork } from "./work.js";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- threads.ts starts it, with this
const { plan, base, overlays, digest } = workerData as Told;

const pdp = composeChecked(base, overlays, digest);
const answer = answererOf(createWork(plan, pdp, wordsOf(pdp.policy, plan.lang)));

parentPort?.on("message", ({ line, bytes }: { readonly line: number; readonly bytes?: Uint8Array }) => {
  const block: Block = { line, ...(bytes && { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }) };
  const { out, ...counts } = answer(block);
  parentPort?.postMessage({ out, ...counts }, typeof out === "string" ? [] : [out.buffer]);
});
