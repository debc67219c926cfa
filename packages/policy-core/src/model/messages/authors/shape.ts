import type { FormName } from "../../forms.js";
import type { LawId } from "../../vocabulary.js";

/** The words for those who write policies and overlays. */
export interface AuthorMessages {
  /** Faults of a policy, for its authors. */
  readonly policy: {
    readonly duplicateId: (id: string) => string;
    readonly unknownReference: (id: string, nearest: string | undefined, known: readonly string[]) => string;
    readonly missingLevel: (id: string) => string;
    readonly missingFact: (fact: string) => string;
    readonly missingText: string;
    readonly unknownPlaceholder: (placeholder: string, known: readonly string[]) => string;
    readonly noCite: string;
    readonly neverMatches: string;
    readonly noRule: (example: string) => string;
    /** What a rule says that no answer would show, or leaves out that every answer must have. */
    readonly ruleGap: Readonly<
      Record<"conditions-not-shown" | "no-condition" | "ask-not-shown" | "no-escalation", string>
    >;
    readonly unknownSource: (source: string, known: readonly string[]) => string;
    readonly ambiguousName: (name: string, one: string, other: string) => string;
    readonly domainNotNormal: (normal: string | undefined) => string;
    readonly spaceTooLarge: (cells: number, most: number, channels: number) => string;
  };
  /** Faults of overlays, for their authors. */
  readonly overlay: {
    readonly sameId: (id: string) => string;
    /** Of what is added under the id of something that was switched off. */
    readonly replaced: (id: string) => string;
    /** Of a rule that rests on what only the note is: what else it may rest on. */
    readonly claimsNote: (known: readonly string[]) => string;
    /** The ids of the sources that the overlay declares. */
    readonly noOwnSource: (own: readonly string[]) => string;
    readonly prohibitsWithoutLaw: string;
    readonly tooMany: (most: number) => string;
    readonly version: (id: string, version: string, range: string) => string;
    readonly cycle: (ids: readonly string[]) => string;
    /** The rule, a request as JSON, and what it got and gets. */
    readonly milder: (rule: string, request: string, before: string, after: string) => string;
    /** The same where the outcome is the same, and conditions are gone: their ids. */
    readonly lessAsked: (rule: string, request: string, conditions: readonly string[]) => string;
    readonly milderClassified: (rule: string, request: string, before: string, after: string) => string;
    readonly loosensNothing: (rule: string) => string;
    readonly lawBroken: (law: string, request: string, outcome: string) => string;
    /** Part of an answer: an overlay's name, its own reason, and what the answer would be without it. */
    readonly loosened: (overlay: string, because: string, without: string) => string;
    /** An answer in one sentence, where it is an overlay's: the overlay's name, the channel's, and the outcome. */
    readonly stricterBy: (overlay: string, channel: string, outcome: string) => string;
    readonly milderBy: (overlay: string, channel: string, outcome: string) => string;
  };
  /** What would be right where a value is of another form. */
  readonly forms: Readonly<Record<FormName, string>> & {
    readonly someText: string;
    readonly someEntry: string;
    readonly wholeNumber: string;
    readonly atLeast: (least: number) => string;
  };
  /** What holds in every policy. */
  readonly laws: Readonly<Record<LawId, string>>;
}
