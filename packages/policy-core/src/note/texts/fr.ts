import { channels } from "./fr/channels.js";
import { interpretations } from "./fr/interpretations.js";
import { levels } from "./fr/levels.js";
import { paragraphs, withoutRule } from "./fr/paragraphs.js";
import { outcomes, summaries } from "./fr/outcomes.js";
import { cautions, conditions, rules } from "./fr/rules.js";
import { anyChannel, bodies, noFact, terms, title } from "./fr/terms.js";
import type { NoteTexts } from "./shape.js";

/** Everything that the policy says to people, in French. */
export const fr: NoteTexts = {
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
