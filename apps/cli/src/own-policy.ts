import { compileChecked, gscDigest, gscPolicy, type Pdp } from "@channelwise/policy-core";

let own: Pdp | undefined;

/** The decision point over the policy that ships with the command, made when it is first needed. */
export const ownPdp = (): Pdp => (own ??= compileChecked(gscPolicy, gscDigest));
