import { compile, gscPolicy, type Pdp } from "@channelwise/policy-core";

let own: Pdp | undefined;

function compileOwn(): Pdp {
  const compiled = compile(gscPolicy);
  if (!compiled.ok) throw new TypeError("The policy that ships with channelwise does not compile");
  return compiled.value;
}

/** The decision point over the policy that ships with the command, compiled when it is first needed. */
export const ownPdp = (): Pdp => (own ??= compileOwn());
