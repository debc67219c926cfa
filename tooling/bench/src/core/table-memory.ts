// Prints how many bytes a decision point holds whose cells are all worked out.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gscPolicy } from "@channelwise/policy-core";
import { createPdp } from "../pdp.ts";

setFlagsFromString("--expose-gc");
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the flag puts into a new context is this function
const collectGarbage = runInNewContext("gc") as () => void;

function bytesInUse(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function workedOut() {
  const pdp = createPdp();
  for (let cell = 0; cell < pdp.table.space.size; cell += 1) pdp.table.answerAt(cell);
  return pdp;
}

// the first time what stays is code too
workedOut();
const before = bytesInUse();
const pdp = workedOut();
const bytes = bytesInUse() - before;
console.log(pdp.policy.id === gscPolicy.id ? bytes : Number.NaN);
