import type { CautionRemark, ConditionRemark, EscalationEntry, Reason } from "../model/decision.js";
import type { Texts } from "../model/texts.js";
import type { Answer } from "./answer.js";

/** The placeholders that texts may hold. */
export const PLACEHOLDERS = ["{channel}", "{metadata}", "{location}"] as const;

/** An answer in one language, deeply frozen: decisions share it. */
export interface Wording {
  readonly summary: string;
  readonly reasons: readonly Reason[];
  readonly conditions: readonly ConditionRemark[];
  readonly escalate: readonly EscalationEntry[];
  readonly cautions: readonly CautionRemark[];
}

export const capital = (sentence: string): string => sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/**
 * Fills a text's placeholders for a channel; where none is given, it speaks of any.
 *
 * @example
 * fill("Not over {channel}.", texts, "signal") // => "Not over Signal."
 * fill("Not over {channel}.", texts)           // => "Not over this channel."
 */
export function fill(text: string | undefined, texts: Texts, channel?: string): string {
  const profile = channel === undefined ? undefined : texts.channels[channel];
  const factText = (fact: "metadata" | "location") =>
    channel === undefined ? "" : (profile?.facts[fact] ?? texts.noFact[fact]);
  const filled = (text ?? "")
    .replaceAll("{channel}", profile?.name ?? texts.anyChannel)
    .replaceAll("{metadata}", factText("metadata"))
    .replaceAll("{location}", factText("location"));
  return capital(filled.trim());
}

/** Puts an answer into words. That every text exists has been checked when the policy was compiled. */
export function wordingOf(answer: Answer, texts: Texts): Wording {
  const { channel, outcome, rules, conditions, cautions, escalate, summary } = answer;
  const words = (text: string | undefined) => fill(text, texts, channel.id);
  return Object.freeze({
    summary: words(texts.summaries[summary]),
    reasons: Object.freeze(
      rules.map(({ of, cites }) =>
        Object.freeze({
          rule: of.id,
          outcome: of.outcome,
          decides: of.outcome === outcome,
          basis: of.basis,
          cites: Object.freeze(cites),
          text: words(texts.rules[of.id]),
        }),
      ),
    ),
    conditions: Object.freeze(
      conditions.map(({ id, cites }) => Object.freeze({ id, cites, text: words(texts.conditions[id]) })),
    ),
    escalate: Object.freeze(escalate.map((id) => Object.freeze({ id, text: capital(texts.terms.escalation[id]) }))),
    cautions: Object.freeze(
      cautions.map(({ of: { id, general }, cites }) =>
        Object.freeze({ id, general, cites: Object.freeze(cites), text: words(texts.cautions[id]) }),
      ),
    ),
  });
}
