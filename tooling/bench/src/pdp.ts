import { compileChecked, gscDigest, gscPolicy, type Pdp, type Result } from "@channelwise/policy-core";

/** What a result holds; a fault in what the bench made itself is the bench's. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.errors[0].message);
  return result.value;
}

/** A decision point over the note's policy. */
export const createPdp = (): Pdp => compileChecked(gscPolicy, gscDigest);
