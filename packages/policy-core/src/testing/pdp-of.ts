import { compile } from "../engine/compile.js";
import type { Pdp } from "../engine/pdp.js";
import type { Policy } from "../model/policy.js";
import { smallPolicy } from "./small-policy.js";

/** The decision point of a policy that is in order. */
export function pdpOf(policy: Policy): Pdp {
  const compiled = compile(policy);
  if (!compiled.ok) throw new Error(compiled.errors.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
  return compiled.value;
}

/** The small policy with one of its rules otherwise. */
export const withRule = (id: string, change: Partial<Policy["rules"][number]>): Policy => ({
  ...smallPolicy,
  rules: smallPolicy.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
});
