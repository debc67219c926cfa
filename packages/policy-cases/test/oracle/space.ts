import type { Facts, Recipient } from "./answer.js";
import { CHANNELS } from "./channels.js";
import { AUDIENCES, GROUPS, LEVELS, NATURES, YES_NO } from "./question.js";

/** Every set of kinds of recipient, the empty one too: how many there are of a kind changes nothing (policy.md §7, 8). */
const RECIPIENTS: readonly (readonly Recipient[])[] = [
  [],
  ["internal"],
  ["institution"],
  ["external"],
  ["telephone"],
  ["internal", "institution"],
  ["internal", "external"],
  ["internal", "telephone"],
  ["institution", "external"],
  ["institution", "telephone"],
  ["external", "telephone"],
  ["internal", "institution", "external"],
  ["internal", "institution", "telephone"],
  ["internal", "external", "telephone"],
  ["institution", "external", "telephone"],
  ["internal", "institution", "external", "telephone"],
];

/** Of one channel: what there is of levels, natures, groups, personal data and files. */
const WITHOUT_RECIPIENTS = LEVELS.length * NATURES.length * GROUPS.length * YES_NO.length * YES_NO.length;

/** How many cells a table has for one channel, with its audiences, reached or not. */
export const CELLS_OF_A_CHANNEL = WITHOUT_RECIPIENTS * AUDIENCES.length * YES_NO.length;

/** How many requests there are about one channel: to each set of four kinds of recipient. */
export const REQUESTS_OF_A_CHANNEL = WITHOUT_RECIPIENTS * 2 ** 4;

/** Every request that can be told apart: the realisable part of the space, as facts. */
export function* everyRequest(): Generator<Facts> {
  for (const channel of CHANNELS)
    for (const level of LEVELS)
      for (const recipients of RECIPIENTS)
        for (const nature of NATURES)
          for (const group of GROUPS)
            for (const personalData of YES_NO)
              for (const files of YES_NO) yield { channel, level, recipients, nature, group, personalData, files };
}
