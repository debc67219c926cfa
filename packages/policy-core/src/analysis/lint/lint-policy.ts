import { checkPolicy } from "../../engine/check-policy.js";
import type { Pdp } from "../../engine/pdp.js";
import type { Fault } from "../../model/result.js";
import type { Finding } from "./finding.js";
import { lintRules } from "./lint-rules.js";
import { lintOverlays, lintSources } from "./lint-sources.js";

export interface LintOptions {
  /** The day from which the age of sources is counted, YYYY-MM-DD. */
  readonly asOf: string;
}

/**
 * Looks for what a policy's author should look at: rules that do not do what they seem to, facts and domains that rest on
 * nothing or on what is old, and what overlays loosen. What keeps a policy from being used is found as well; there is
 * nothing of that in one that compiled.
 *
 * @returns findings in the order of the checks, then of the policy; none of them changes an answer
 *
 * @example
 * lintPolicy(pdp, { asOf: "2026-11-24" })
 * // => [{ check: "shadowed", severity: "note", pointer: "/rules/5", message: { en: "The rule …", fr: "La règle …" } }, …]
 */
export function lintPolicy(pdp: Pdp, { asOf }: LintOptions): readonly Finding[] {
  const faults = findingsOf(checkPolicy(pdp.policy, "en"), checkPolicy(pdp.policy, "fr"));
  return [...faults, ...lintRules(pdp), ...lintSources(pdp, asOf), ...lintOverlays(pdp)];
}

/** Faults, said in both languages, as findings; the same ones in the same order. */
const findingsOf = (inEnglish: readonly Fault[], inFrench: readonly Fault[]): readonly Finding[] =>
  inEnglish.map(({ code, pointer, message }, index) => ({
    check: code,
    severity: "error",
    pointer,
    message: { en: message, fr: inFrench[index]?.message ?? message },
  }));
