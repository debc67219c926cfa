import type { Texts } from "../model/texts.js";
import type { Language } from "../model/vocabulary.js";
import { bodies } from "./bodies.js";
import { cautions } from "./cautions.js";
import { channels } from "./channels.js";
import { conditions } from "./conditions.js";
import type { NoteChannel, NoteParagraph } from "./entries.js";
import { interpretations } from "./interpretations.js";
import { levels } from "./levels.js";
import { paragraphs } from "./paragraphs.js";
import { rules } from "./rules.js";
import { summaries } from "./summaries.js";
import { en } from "./texts/en.js";
import { fr } from "./texts/fr.js";
import type { LanguageTexts } from "./texts/shape.js";

const closedLists: Readonly<Record<Language, LanguageTexts>> = { en, fr };

interface Entry<Id, W> {
  readonly id: Id;
  readonly says: Readonly<Record<Language, W>>;
}

const wordsOf = <Id extends string, W>(entries: readonly Entry<Id, W>[], language: Language): Readonly<Record<Id, W>> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its keys are their ids
  Object.fromEntries(entries.map(({ id, says }) => [id, says[language]])) as Record<Id, W>;

const channelTexts = ({ name, about, facts }: NoteChannel, language: Language): Texts["channels"][string] => ({
  name: name[language],
  about: about[language],
  facts: wordsOf(facts, language),
});

const withoutRule = ({ id, withoutRule: why }: NoteParagraph, language: Language): readonly [string, string][] =>
  why === undefined ? [] : [[id, why[language]]];

/** Everything that the policy says to people in one language: the closed lists, and the words of each entry. */
export function textsOf(language: Language): Texts {
  const { title, terms, outcomes, warnings, anyChannel, noFact } = closedLists[language];
  return {
    title,
    terms,
    outcomes,
    summaries: wordsOf(summaries, language),
    warnings,
    levels: wordsOf(levels, language),
    channels: Object.fromEntries(channels.map((channel) => [channel.id, channelTexts(channel, language)])),
    anyChannel,
    noFact,
    bodies: wordsOf(bodies, language),
    rules: wordsOf(rules, language),
    conditions: wordsOf(conditions, language),
    cautions: wordsOf(cautions, language),
    paragraphs: wordsOf(paragraphs, language),
    withoutRule: Object.fromEntries(paragraphs.flatMap((paragraph) => withoutRule(paragraph, language))),
    interpretations: wordsOf(interpretations, language),
  };
}
