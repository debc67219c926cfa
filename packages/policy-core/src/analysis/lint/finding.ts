import type { Language } from "../../model/vocabulary.js";

/** From the gravest: it cannot be used so; it is likely a mistake; it is worth knowing. */
export const SEVERITIES = ["error", "warning", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What is looked for in a policy that can be used; one that cannot be used is found out by the codes of its faults. */
export const LINT_CHECKS = [
  "never-matches",
  "never-decides",
  "shadowed",
  "contradicts",
  "changes-nothing",
  "fact-without-source",
  "fact-old",
  "domain-assumed",
  "lends-domain",
  "loosens",
] as const;
export type LintCheck = (typeof LINT_CHECKS)[number];

/** Words in both languages. */
export type Said = Readonly<Record<Language, string>>;

/** Something in a policy, or in what is laid over it, that its author should look at. */
export interface Finding {
  /** One of {@link LINT_CHECKS}, or a fault's code, such as `unknown-reference`. */
  readonly check: string;
  readonly severity: Severity;
  /** Id of the overlay that says it; absent where the policy itself does. */
  readonly overlay?: string;
  /** Where, as a JSON Pointer (RFC 6901) into that overlay, or into the policy. */
  readonly pointer: string;
  readonly message: Said;
}
