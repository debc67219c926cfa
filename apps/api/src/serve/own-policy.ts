import { compile, gscPolicy, type Pdp } from "@channelwise/policy-core";

/** The decision point over the policy that ships with Channelwise. */
export function ownPdp(): Pdp {
  const compiled = compile(gscPolicy);
  if (!compiled.ok) throw new TypeError("The policy that ships with Channelwise does not compile");
  return compiled.value;
}
