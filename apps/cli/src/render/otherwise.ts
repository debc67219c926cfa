import { OUTCOMES, type Decision, type OpenQuestion, type Outcome } from "@channelwise/policy-core";
import type { Item, Span } from "./document.js";
import { positions } from "./positions.js";
import { leadsTo } from "./references.js";
import { valuesInWords } from "./values.js";
import { capital, channelName, type Words } from "./words.js";

/** What would make the answer another one: other channels, changes, and what was not said. */

const outcomeWords = (outcome: Outcome, { policy }: Words): Span => ({
  text: policy.terms.outcome[outcome],
  style: "strong",
  outcome,
  glyph: true,
});

const parted = (groups: readonly (readonly (string | Span)[])[], by: string): readonly (string | Span)[] =>
  groups.flatMap((group, place) => (place === 0 ? group : [by, ...group]));

/** The channels that are better, each with its outcome. */
export const alternativeItems = ({ alternatives }: Decision, words: Words): readonly Item[] =>
  alternatives.map(({ channel, outcome }) => ({
    mark: outcome,
    content: [
      { text: capital(channelName(channel, words)), style: "strong" },
      ` · ${words.policy.terms.outcome[outcome]}`,
    ],
    ...leadsTo("answer", channel),
  }));

/** The same, in one line. */
export const alternativesLine = ({ alternatives }: Decision, words: Words): readonly (string | Span)[] =>
  parted(
    OUTCOMES.map((outcome) => ({ outcome, group: alternatives.filter((one) => one.outcome === outcome) }))
      .filter(({ group }) => group.length > 0)
      .map(({ outcome, group }) => [
        { text: group.map(({ channel }) => capital(channelName(channel, words))).join(", "), style: "strong" },
        " (",
        outcomeWords(outcome, words),
        ")",
      ]),
    ", ",
  );

const small = (text: string): string => text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

/** The sets of changes, each with what it leads to. */
export const improvementItems = ({ improvements, recipients }: Decision, words: Words): readonly Item[] =>
  improvements.map(({ changes, outcome }, place) => ({
    content: [
      ...parted(
        changes.map(({ change, indexes = [] }, at) => [
          at === 0 ? words.policy.terms.change[change] : small(words.policy.terms.change[change]),
          ...(indexes.length === 0 ? [] : [words.colon, ...positions(indexes, recipients, words)]),
        ]),
        words.answer.andThen,
      ),
      " → ",
      outcomeWords(outcome, words),
    ],
    ...leadsTo("improvement", String(place)),
  }));

type Values = OpenQuestion["outcomes"];

/** Values that lead to the same, together, in the order of the first of each. */
function grouped(outcomes: Values): readonly Values[] {
  const groups = new Map<string, Values>();
  for (const one of outcomes) {
    const key = [one.outcome, ...one.better].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function question({ attribute, outcomes }: OpenQuestion, now: Outcome, areAll: boolean, words: Words): Item {
  const told = areAll ? outcomes : outcomes.filter(({ outcome, better }) => outcome !== now || better.length > 0);
  const groups = grouped(told).map((group): readonly (string | Span)[] => {
    const [{ outcome, better } = { outcome: now, better: [] }] = group;
    const values = group.map(({ value }) => value);
    const channels = better.map((channel) => channelName(channel, words)).join(", ");
    return [
      `${valuesInWords(attribute, values, words)} → `,
      outcomeWords(outcome, words),
      ...(channels === "" ? [] : [` (${words.answer.thenBetter(channels)})`]),
    ];
  });
  return {
    content: [{ text: words.answer.questions[attribute], style: "strong" }, " ", ...parted(groups, "; ")],
    ...leadsTo("attribute", attribute),
  };
}

/**
 * What was not said and could make another answer, with what it would be.
 *
 * @param areAll - whether values are told too with which nothing would change
 */
export const questionItems = ({ openQuestions, outcome }: Decision, words: Words, areAll: boolean): readonly Item[] =>
  openQuestions.map((one) => question(one, outcome, areAll, words));
