import type { Channel } from "./channels.js";

/**
 * The words of policy.md, typed out a second time on purpose: the oracle shares nothing with what it checks, so a value
 * that goes missing in the one is missed by the other.
 */

/** From mildest to strictest (policy.md §1). */
export const OUTCOMES = ["suitable", "conditional", "not-covered", "not-advised", "unreachable", "prohibited"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Those that somebody can state, in the order of policy.md §2. */
export const STATED_LEVELS = [
  "public",
  "non-sensitive",
  "limite",
  "sensitive",
  "restreint-ue",
  "confidentiel-ue",
  "secret-ue",
  "tres-secret-ue",
] as const;
export const LEVELS = [...STATED_LEVELS, "unstated"] as const;
export type Level = (typeof LEVELS)[number];

/** What a sender may say of numbers, and of nobody named. */
export const SAID_AUDIENCES = ["internal", "institution", "external"] as const;
export type SaidAudience = (typeof SAID_AUDIENCES)[number];
export const AUDIENCES = [...SAID_AUDIENCES, "lookalike"] as const;
export type Audience = (typeof AUDIENCES)[number];

export const NATURES = ["ephemeral", "lasting"] as const;
export type Nature = (typeof NATURES)[number];

export const GROUPS = ["none", "reviewed", "overdue", "unknown"] as const;
export type Group = (typeof GROUPS)[number];

export const PERSONAL_DATA = ["none", "names", "more"] as const;
export type PersonalData = (typeof PERSONAL_DATA)[number];

export type Basis = "explicit" | "derived" | "interpretation" | "assumption" | "other-law" | "public-fact";

export type Officer = "security-officer" | "data-protection-officer" | "it-correspondent" | "originator";

/** In the order in which they are offered (policy.md §7). */
export const CHANGES = [
  "remove-recipients",
  "review-group",
  "leave-out-personal-data",
  "leave-out-files",
  "leave-out-what-lasts",
] as const;
export type Change = (typeof CHANGES)[number];

/** The attributes that an answer may ask for, in the order in which it asks. */
export const ASKABLE = ["level", "audience", "nature", "personalData", "group", "files"] as const;
export type Askable = (typeof ASKABLE)[number];

/** All that a rule may look at (policy.md §2). */
export interface Cell {
  readonly channel: Channel;
  readonly level: Level;
  readonly audience: Audience;
  readonly reachable: boolean;
  readonly nature: Nature;
  readonly group: Group;
  readonly personalData: PersonalData;
  readonly files: boolean;
}

type LevelClass = "open" | "sensitive" | "classified" | "unstated";

/** policy.md §3. */
export function classOf(level: Level): LevelClass {
  if (level === "public" || level === "non-sensitive") return "open";
  if (level === "limite" || level === "sensitive") return "sensitive";
  return level === "unstated" ? "unstated" : "classified";
}

const strictness = (outcome: Outcome): number => OUTCOMES.indexOf(outcome);
export const isMilder = (one: Outcome, other: Outcome): boolean => strictness(one) < strictness(other);
export const isWithinTheAdvice = (outcome: Outcome): boolean => outcome === "suitable" || outcome === "conditional";
export const mildestFirst = (one: { readonly outcome: Outcome }, other: { readonly outcome: Outcome }): number =>
  strictness(one.outcome) - strictness(other.outcome);
