import { channels } from "./en/channels.js";
import { interpretations } from "./en/interpretations.js";
import { levels } from "./en/levels.js";
import { paragraphs, withoutRule } from "./en/paragraphs.js";
import { outcomes, summaries } from "./en/outcomes.js";
import { cautions, conditions, rules } from "./en/rules.js";
import { anyChannel, bodies, noFact, terms, title } from "./en/terms.js";
import type { NoteTexts } from "./shape.js";

/** Everything that the policy says to people, in English. */
export const en: NoteTexts = {
  title,
  terms,
  outcomes,
  summaries,
  levels,
  channels,
  anyChannel,
  noFact,
  bodies,
  rules,
  conditions,
  cautions,
  paragraphs,
  withoutRule,
  interpretations,
};
