import type { Channel, Policy } from "../model/policy.js";
import { bodies } from "./bodies.js";
import { cautions } from "./cautions.js";
import { channels } from "./channels.js";
import { conditions } from "./conditions.js";
import { domains } from "./domains.js";
import type { NoteChannel } from "./entries.js";
import { interpretations } from "./interpretations.js";
import { levels } from "./levels.js";
import { lookalikes } from "./lookalikes.js";
import { markings } from "./markings.js";
import { paragraphs } from "./paragraphs.js";
import { rules } from "./rules.js";
import { sources } from "./sources.js";
import { summaries } from "./summaries.js";
import { textsOf } from "./texts-of.js";

/** An entry without its words, which stand in the texts. */
const withoutWords = <T extends { readonly says: unknown }>({ says: _, ...entry }: T): Omit<T, "says"> => entry;

const profileOf = ({ id, kind, facts, names }: NoteChannel): Channel => ({
  id,
  kind,
  facts: facts.map(withoutWords),
  names,
});

/** The note of the General Secretariat of the Council on commercial messaging apps, as data. */
export const gscPolicy: Policy = {
  id: "gsc-messaging-apps",
  version: "2.0.0-dev",
  reviewed: "2026-11-30",
  parameters: { groupReviewDays: 30 },
  levels: levels.map(withoutWords),
  channels: channels.map(profileOf),
  markings,
  sources,
  lookalikes,
  bodies: bodies.map(withoutWords),
  domains,
  rules: rules.map(withoutWords),
  conditions: conditions.map(withoutWords),
  cautions: cautions.map(withoutWords),
  summaries: summaries.map(withoutWords),
  paragraphs: paragraphs.map(({ id }) => id),
  interpretations: interpretations.map(withoutWords),
  texts: { en: textsOf("en"), fr: textsOf("fr") },
};
