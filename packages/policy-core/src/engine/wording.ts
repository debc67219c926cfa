import type { Reason, Remark } from "../model/decision.js";
import type { Texts } from "../model/texts.js";
import type { Answer } from "./answer.js";

/** The placeholders that texts may hold. */
export const PLACEHOLDERS = ["{channel}", "{metadata}"] as const;

/** An answer in one language, deeply frozen: decisions share it. */
export interface Wording {
  readonly summary: string;
  readonly reasons: readonly Reason[];
  readonly conditions: readonly Remark[];
  readonly cautions: readonly Remark[];
}

const capital = (sentence: string) => sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/**
 * Fills a text's placeholders for a channel; where none is given, it speaks of any.
 *
 * @example
 * fill("Not over {channel}.", texts, "signal") // => "Not over Signal."
 * fill("Not over {channel}.", texts)           // => "Not over this channel."
 */
export function fill(text: string | undefined, texts: Texts, channel?: string): string {
  const profile = channel === undefined ? undefined : texts.channels[channel];
  const metadata = channel === undefined ? "" : (profile?.facts["metadata"] ?? texts.noFact);
  const filled = (text ?? "")
    .replaceAll("{channel}", profile?.name ?? texts.anyChannel)
    .replaceAll("{metadata}", metadata);
  return capital(filled.trim());
}

/** Puts an answer into words. That every text exists has been checked when the policy was compiled. */
export function wordingOf({ channel, outcome, rules, conditions, cautions }: Answer, texts: Texts): Wording {
  const words = (text: string | undefined) => fill(text, texts, channel.id);
  const remark = (id: string, cites: readonly string[], text: string | undefined): Remark =>
    Object.freeze({ id, cites: Object.freeze(cites), text: words(text) });
  return Object.freeze({
    summary: words(texts.summaries[outcome]),
    reasons: Object.freeze(
      rules.map(({ of, cites }) =>
        Object.freeze({
          rule: of.id,
          outcome: of.outcome,
          basis: of.basis,
          cites: Object.freeze(cites),
          text: words(texts.rules[of.id]),
        }),
      ),
    ),
    conditions: Object.freeze(conditions.map(({ of, cites }) => remark(of, cites, texts.conditions[of]))),
    cautions: Object.freeze(cautions.map(({ of, cites }) => remark(of.id, cites, texts.cautions[of.id]))),
  });
}
