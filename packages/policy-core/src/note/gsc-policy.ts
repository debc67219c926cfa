import type { Policy } from "../model/policy.js";
import { bodies } from "./bodies.js";
import { cautions } from "./cautions.js";
import { channels } from "./channels.js";
import { conditions } from "./conditions.js";
import { domains } from "./domains.js";
import { escalations } from "./escalations.js";
import { interpretations } from "./interpretations.js";
import { levels } from "./levels.js";
import { paragraphs } from "./paragraphs.js";
import { rules } from "./rules.js";
import { en } from "./texts/en.js";
import { fr } from "./texts/fr.js";

/** The note of the General Secretariat of the Council on commercial messaging apps, as data. */
export const gscPolicy: Policy = {
  id: "gsc-messaging-apps",
  version: "1.0.0",
  parameters: { groupReviewDays: 30, limiteAsSensitive: true },
  levels,
  channels,
  channelOrder: ["email", "avaya", "signal", "wire", "threema", "whatsapp"],
  bodies,
  domains,
  rules,
  conditions,
  cautions,
  escalations,
  paragraphs,
  interpretations,
  texts: { en, fr },
};
