import { gscPolicy, LEVELS, NATURES, type RequestInput } from "@channelwise/policy-core";

const RECIPIENTS = [
  [],
  ["a@consilium.europa.eu"],
  ["a@ec.europa.eu"],
  ["a@consilium.europa.eu", "b@ec-europa.eu"],
  ["+3225550123"],
];
const GROUPS = [
  {},
  { group: { membersKnown: false } },
  { group: { membersKnown: true } },
  { group: { membersKnown: true, lastReviewed: "2026-11-10" } },
];
const NO_YES = [false, true];

/** One request for each corner of the space. */
export function wholeSpace(): readonly RequestInput[] {
  return gscPolicy.channels.flatMap(({ id: channel }) =>
    LEVELS.flatMap((level) =>
      NATURES.flatMap((nature) =>
        RECIPIENTS.flatMap((recipients) =>
          GROUPS.flatMap((group) =>
            NO_YES.flatMap((personalData) =>
              NO_YES.map((files) => {
                const request = { channel, level, nature, recipients, personalData, files, asOf: "2026-11-24" };
                return { ...request, ...group };
              }),
            ),
          ),
        ),
      ),
    ),
  );
}
