import { strictness } from "../../engine/answer.js";
import { nearest } from "../../model/nearest.js";
import type { Policy } from "../../model/policy.js";
import { failed, ok, type Fault, type Result } from "../../model/result.js";
import { OUTCOMES, type Language, type Outcome } from "../../model/vocabulary.js";
import { PARTS, QUANTIFIERS, type AnswerPart, type Claim, type Condition, type Predicate } from "./claim.js";
import { vocabularyOf } from "./vocabulary.js";
import { claimWords } from "./words.js";

/** What is wrong with a claim, and where. */
export interface ClaimFault extends Fault {
  /** In UTF-16 code units from 0; the claim's length where it ends too early. */
  readonly offset: number;
  /** Of what stands there; 1 where it ends too early. */
  readonly length: number;
}

export interface ClaimOptions {
  /** Language of the messages; English when absent. The claim itself is always in English. */
  readonly lang?: Language;
}

/** Longer than any claim that a person understands. */
const MOST = 2_000;

/** In words with blanks between: longer names are written with hyphens. */
const LONGEST_NAME = 4;

const PREPOSITIONS = ["for", "with", "to"] as const;

/** Every outcome that compares in a way to one. */
const COMPARED: Readonly<Record<string, (outcome: number, to: number) => boolean>> = {
  milder: (outcome, to) => outcome < to,
  stricter: (outcome, to) => outcome > to,
  least: (outcome, to) => outcome >= to,
  most: (outcome, to) => outcome <= to,
};

/**
 * Reads a claim about every request that a policy knows. It is written in a small part of English, the same in every
 * language, for it is for programs too: in a test of an overlay, in a log of what was agreed. In EBNF (ISO/IEC 14977), words
 * apart by blanks:
 *
 * ```ebnf
 * claim       = quantifier, subject, { conditions }, predicate, { conditions } ;
 * quantifier  = "every" | "no" | "some" ;
 * subject     = "channel" | name, { "or", name } ;               (* a channel's id, or a kind of channels *)
 * conditions  = preposition, condition, { "and", [ preposition ], condition } ;
 * preposition = "for" | "with" | "to" ;                          (* which one makes no difference *)
 * condition   = [ "anything" | "anyone" ], [ "not" ], value, { "or", value } ;   (* not holds for all of them: none *)
 * value       = word | attribute, "=", word ;                    (* attributes as in the when of a rule; no blanks *)
 * predicate   = "is", [ "not" ], outcomes | ( "has" | "lacks" ), part, id, { "or", id } ;
 * outcomes    = outcome, { "or", outcome } | ( "milder" | "stricter" ), "than", outcome | "at", ( "least" | "most" ), outcome ;
 * part        = "rule" | "condition" | "caution" ;
 * ```
 *
 * A name of up to four words may be written with blanks: `messaging app`. A word on its own is a channel, a kind, a class of
 * levels, a level, an audience or a nature, in this order where it may be several (`sensitive` is the class, with LIMITE); or
 * `personal-data`, which is any of other people, `names`, `files`, `reachable`, `group`, `reviewed`, `overdue`.
 *
 * @returns one fault, `unexpected-word`, `claim-ends`, `several-meanings`, `claim-empty` or `claim-too-long`
 *
 * @example
 * parseClaim("no messaging-app is milder than conditional for sensitive", gscPolicy)
 * // => { ok: true, value: { quantifier: "no", conditions: [{ anyOf: [{ kind: ["messaging-app"] }], … }, …], … } }
 * parseClaim("every emal is suitable", gscPolicy)
 * // => { ok: false, errors: [{ code: "unexpected-word", offset: 6, length: 4, message: "… Did you mean email? …" }] }
 */
export function parseClaim(
  text: string,
  policy: Policy,
  { lang = "en" }: ClaimOptions = {},
): Result<Claim, ClaimFault> {
  const say = claimWords[lang];
  const fault = (code: string, message: string, offset = 0, length = 1) =>
    failed<ClaimFault>([{ code, pointer: "", message, offset, length }]);
  if (text.trim() === "") return fault("claim-empty", say.empty);
  if (text.length > MOST) return fault("claim-too-long", say.tooLong(MOST), MOST);
  try {
    return ok(createReader(text, policy).claim());
  } catch (error) {
    if (!(error instanceof Unexpected)) throw error;
    const { word, known, forms } = error;
    const shown = inShort(known, word?.text);
    if (word === undefined) return fault("claim-ends", say.ends(shown), text.trimEnd().length);
    if (forms.length > 0) return fault("several-meanings", say.several(forms), word.offset, word.text.length);
    return fault("unexpected-word", say.expected(shown, nearest(word.text, known)), word.offset, word.text.length);
  }
}

/** What could stand in a place, as a person can read it: of an attribute that is not begun no more than its name. */
function inShort(known: readonly string[], given = ""): readonly string[] {
  const begun = known.filter(
    (word) => given.includes("=") && word.startsWith(`${given.split("=")[0]?.toLowerCase()}=`),
  );
  return begun.length > 0 ? begun : [...new Set(known.map((word) => word.replace(/=.*/u, "=…")))];
}

interface Word {
  readonly text: string;
  readonly offset: number;
}

/** Ends the reading where a claim goes wrong. */
class Unexpected extends Error {
  /** What stands there; absent at the end. */
  readonly word: Word | undefined;
  /** What could stand there. */
  readonly known: readonly string[];
  /** Of a word with several meanings, how to say each. */
  readonly forms: readonly string[];

  constructor(word: Word | undefined, known: readonly string[], forms: readonly string[] = []) {
    super("unexpected");
    this.word = word;
    this.known = known;
    this.forms = forms;
  }
}

/** A function for each rule of the grammar. What may stand in a place is remembered until something there is taken. */
function createReader(text: string, policy: Policy) {
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }): Word => ({ text: word, offset: index }));
  const { subjects, values } = vocabularyOf(policy);
  const ids: Readonly<Record<AnswerPart, readonly string[]>> = {
    rule: policy.rules.map(({ id }) => id),
    condition: policy.conditions.map(({ id }) => id),
    caution: policy.cautions.map(({ id }) => id),
  };
  let place = 0;
  let tried: string[] = [];

  const refuse = (): never => {
    throw new Unexpected(words[place], tried);
  };
  /** Takes the next words where they are a name that is known. */
  const take = <T extends string>(known: readonly T[]): T | undefined => {
    for (let count = LONGEST_NAME; count > 0; count -= 1) {
      const here = words.slice(place, place + count).map((word) => word.text.toLowerCase());
      const taken = known.find((word) => word.toLowerCase() === here.join("-"));
      if (taken === undefined) continue;
      place += here.length;
      tried = [];
      return taken;
    }
    tried.push(...known);
    return undefined;
  };
  const need = <T extends string>(known: readonly T[]): T => take(known) ?? refuse();
  /** Words with `or` between them. */
  const anyOf = <T>(one: () => T): readonly T[] => {
    const all = [one()];
    while (take(["or"]) !== undefined) all.push(one());
    return all;
  };

  const among = <T>(known: ReadonlyMap<string, T>): T => known.get(need([...known.keys()])) ?? refuse();
  const subject = (): Condition => ({
    negated: false,
    anyOf: take(["channel"]) === undefined ? anyOf(() => among(subjects)) : [{}],
  });
  const value = () => {
    const here = words[place];
    const forms = [...values.keys()].filter((form) => form.endsWith(`=${here?.text.toLowerCase() ?? ""}`));
    if (here !== undefined && forms.length > 0 && !values.has(here.text.toLowerCase())) {
      throw new Unexpected(here, [], forms);
    }
    return among(values);
  };
  const condition = (): Condition => {
    take(["anything", "anyone"]);
    return { negated: take(["not"]) !== undefined, anyOf: anyOf(value) };
  };
  const conditions = (): readonly Condition[] => {
    const all: Condition[] = [];
    while (take(PREPOSITIONS) !== undefined) {
      all.push(condition());
      while (take(["and"]) !== undefined) {
        take(PREPOSITIONS);
        all.push(condition());
      }
    }
    return all;
  };
  const outcomes = (): readonly Outcome[] => {
    const comparison = take(["milder", "stricter", "at"]);
    if (comparison === undefined) return anyOf(() => need(OUTCOMES));
    const way = comparison === "at" ? need(["least", "most"]) : comparison;
    if (comparison !== "at") need(["than"]);
    const to = strictness(need(OUTCOMES));
    return OUTCOMES.filter((outcome) => COMPARED[way]?.(strictness(outcome), to) === true);
  };
  const predicate = (): Predicate => {
    const verb = need(["is", "has", "lacks"]);
    if (verb === "is") {
      const isNegated = take(["not"]) !== undefined;
      const named = outcomes();
      return { kind: "is", outcomes: isNegated ? OUTCOMES.filter((outcome) => !named.includes(outcome)) : named };
    }
    const part = need(PARTS);
    return { kind: "has", part, ids: anyOf(() => need(ids[part])), negated: verb === "lacks" };
  };

  return {
    claim: (): Claim => {
      const quantifier = need(QUANTIFIERS);
      const about = [subject(), ...conditions()];
      const claimed = predicate();
      const more = conditions();
      if (place < words.length) refuse();
      return { quantifier, conditions: [...about, ...more], predicate: claimed };
    },
  };
}
