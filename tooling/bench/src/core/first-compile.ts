// Prints how many milliseconds the first `compile` of a process takes.
import { compile, gscPolicy } from "@channelwise/policy-core";

const begun = performance.now();
const { ok } = compile(gscPolicy);
console.log(ok ? performance.now() - begun : Number.NaN);
