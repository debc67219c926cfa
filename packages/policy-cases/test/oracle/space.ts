import type { Facts, Recipient } from "./answer.js";
import { CHANNELS, GROUPS, LEVELS, NATURES, YES_NO } from "./question.js";

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

/** How many requests there are, multiplied out by hand: channels, levels, recipients, natures, groups, personal data, files. */
export const SPACE_SIZE = 12 * 9 * 16 * 2 * 4 * 2 * 2;

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
