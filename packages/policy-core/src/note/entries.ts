import type { Caution, Condition, Fact, Policy, Rule, Summary } from "../model/policy.js";
import type { Texts } from "../model/texts.js";
import type { Language } from "../model/vocabulary.js";

/** What is said of something, in each language: one that is missing is a type error. */
export type Words = Readonly<Record<Language, string>>;

type Said<T, W = Words> = T & { readonly says: W };

/** Why a rule leads to its outcome: true in every cell where the rule matches. */
export type NoteRule = Said<Rule>;
/** What to do, as an instruction that a sender can meet and send. */
export type NoteCondition = Said<Condition>;
/** What is shown beside an answer, briefly. */
export type NoteCaution = Said<Caution>;
/** The answer in one sentence, or two. */
export type NoteSummary = Said<Summary>;
export type NoteLevel = Said<Policy["levels"][number]>;
export type NoteBody = Said<Policy["bodies"][number]>;
export type NoteParagraph = Said<{ readonly id: string; readonly withoutRule?: Words }>;
export type NoteInterpretation = Said<
  Policy["interpretations"][number],
  Readonly<Record<Language, Texts["interpretations"][string]>>
>;
/** A fact of a channel's profile. */
export type NoteFact<Id extends string = string> = Said<Fact & { readonly id: Id }>;

/**
 * A channel: its name in running text, the others that people use, a sentence about it, and its profile. What the note says
 * and what the public record says are never one fact: where both speak, the note stands first.
 */
export interface NoteChannel extends Pick<Policy["channels"][number], "id" | "kind" | "names"> {
  readonly name: Words;
  readonly about: Words;
  readonly facts: readonly NoteFact[];
}

/** Who says so, when, and whether it may have changed since. */
type Origin = Pick<Fact, "source" | "asOf" | "dated">;

/** The note says so. */
export const note = (cite: string): Origin => ({ source: { kind: "note", cite }, asOf: null, dated: false });

/** The note said so, and marked that it might change: no rule rests on it. */
export const noteThen = (cite: string): Origin => ({ ...note(cite), dated: true });

/** Nobody says so: we take it to be so. */
export const assumed: Origin = { source: { kind: "assumption" }, asOf: null, dated: false };

/** A public page, and the date that it bears: not the day on which it was looked up. Undated is null. */
export interface Page extends Omit<Extract<Fact["source"], { readonly kind: "public" }>, "kind"> {
  readonly asOf: string | null;
}

/** The public record says so. */
export const record = ({ asOf, ...source }: Page): Origin => ({
  source: { kind: "public", ...source },
  asOf,
  dated: false,
});

/** A fact, where it comes from, and a sentence for people. */
export const fact = <const Id extends string>(
  id: Id,
  value: string,
  { source, asOf, dated }: Origin,
  says: Words,
): NoteFact<Id> => ({ id, value, source, asOf, dated, says });
