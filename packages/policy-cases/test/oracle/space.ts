import { CHANNELS, reachOf, type Channel } from "./channels.js";
import type { WrittenRequest } from "./oracle.js";
import { GROUPS, LEVELS, NATURES, PERSONAL_DATA } from "./words.js";

export const TODAY = "2026-11-30";

/** Each state that a group is said to be in. */
export const WRITTEN_GROUP: Readonly<Record<(typeof GROUPS)[number], WrittenRequest["group"]>> = {
  none: null,
  reviewed: { membersKnown: true, lastReviewed: "2026-11-20" },
  overdue: { membersKnown: true, lastReviewed: "2026-01-05" },
  unknown: { membersKnown: false },
};

export const COLLEAGUE = "anna@consilium.europa.eu";
export const INSTITUTION = "desk@ec.europa.eu";
export const OUTSIDER = "guest@example.org";
export const IMITATOR = "anna@consiIium.europa.eu";
export const NUMBER = "+32475000001";

/** Recipients who bring about each audience that there is for a channel, reached or not. */
function recipientsFor(channel: Channel): readonly (readonly string[])[] {
  const reached = [[COLLEAGUE], [INSTITUTION], [OUTSIDER], [IMITATOR]];
  return reachOf(channel) === "addresses" ? [...reached, [NUMBER], [IMITATOR, NUMBER]] : reached;
}

/** Every cell that a request reaches (policy.md §2), by a request that leaves nothing unsaid but who it is. */
export function* everyCell(): Generator<WrittenRequest> {
  for (const channel of CHANNELS)
    for (const recipients of recipientsFor(channel))
      for (const level of LEVELS)
        for (const nature of NATURES)
          for (const group of GROUPS)
            for (const personalData of PERSONAL_DATA)
              for (const files of [false, true])
                yield {
                  channel,
                  level,
                  recipients,
                  nature,
                  group: WRITTEN_GROUP[group],
                  personalData,
                  files,
                  asOf: TODAY,
                };
}
