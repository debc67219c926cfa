import type { Channel } from "./channels.js";

/**
 * The words of policy.md, typed out a second time on purpose: the oracle shares nothing with what it checks, so a value
 * that goes missing in the one is missed by the other.
 */

/** From mildest to strictest (policy.md §1). */
export const OUTCOMES = ["suitable", "conditional", "not-covered", "not-advised", "unreachable", "prohibited"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const LEVELS = [
  "public",
  "non-sensitive",
  "limite",
  "sensitive",
  "restreint-ue",
  "confidentiel-ue",
  "secret-ue",
  "tres-secret-ue",
  "unstated",
] as const;
export type Level = (typeof LEVELS)[number];

export const AUDIENCES = ["internal", "institution", "external"] as const;
export type Audience = (typeof AUDIENCES)[number];

export const NATURES = ["ephemeral", "substantive"] as const;
export type Nature = (typeof NATURES)[number];

export const GROUPS = ["none", "reviewed", "overdue", "unknown"] as const;
export type Group = (typeof GROUPS)[number];

export const YES_NO = ["no", "yes"] as const;
export type YesNo = (typeof YES_NO)[number];

export type Basis = "explicit" | "derived" | "interpretation" | "assumption" | "other-law" | "public-fact";

export type Escalation = "security-officer" | "data-protection-officer" | "it-correspondent";

export type Change =
  | "remove-recipients"
  | "review-group"
  | "leave-out-personal-data"
  | "leave-out-files"
  | "make-ephemeral";

/** The attributes of policy.md §2: all that a rule may look at. */
export interface Question {
  readonly channel: Channel;
  readonly level: Level;
  readonly audience: Audience;
  readonly reachable: YesNo;
  readonly nature: Nature;
  readonly group: Group;
  readonly personalData: YesNo;
  readonly files: YesNo;
}

/** The switch of policy.md §3. */
export interface Settings {
  readonly limiteAsSensitive: boolean;
}

export const asShipped: Settings = { limiteAsSensitive: true };

export interface Reason {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly basis: Basis;
  readonly cites: readonly string[];
}

export interface Remark {
  readonly id: string;
  readonly cites: readonly string[];
}

export interface Answer {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly conditions: readonly Remark[];
  readonly cautions: readonly Remark[];
  readonly escalate: readonly Escalation[];
}
