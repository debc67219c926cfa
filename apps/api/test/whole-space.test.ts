import { GROUP_STATES, LEVELS, NATURES, parseRequest, RELATIONS, type RequestInput } from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { pdp, testApi, TODAY } from "./support.js";

const TO: Readonly<Record<(typeof RELATIONS)[number], readonly string[]>> = {
  internal: ["a@consilium.europa.eu"],
  institution: ["a@ec.europa.eu"],
  external: ["+32470123456"],
};
const GROUPS: Readonly<Record<(typeof GROUP_STATES)[number], Pick<RequestInput, "group">>> = {
  none: {},
  reviewed: { group: { membersKnown: true, lastReviewed: TODAY } },
  overdue: { group: { membersKnown: true } },
  unknown: { group: { membersKnown: false } },
};
const FLAGS = [false, true];

/** A request for each corner of the space, whoever can be reached or not. */
const requests = pdp.policy.channels.flatMap(({ id: channel }) =>
  LEVELS.flatMap((level) =>
    RELATIONS.flatMap((relation) =>
      NATURES.flatMap((nature) =>
        GROUP_STATES.flatMap((state) =>
          FLAGS.flatMap((personalData) =>
            FLAGS.map((files): RequestInput => {
              const recipients = TO[relation];
              return { channel, level, recipients, nature, ...GROUPS[state], personalData, files, asOf: TODAY };
            }),
          ),
        ),
      ),
    ),
  ),
);

test.each(["en", "fr"] as const)("every corner of the space gets the core’s own bytes, in %s", async (lang) => {
  const { app } = testApi();
  const answered = await app.request("/v1/batch", {
    method: "POST",
    headers: { "Content-Type": "application/x-ndjson", "Accept-Language": lang },
    body: requests.map((request) => `${JSON.stringify(request)}\n`).join(""),
  });
  const lines = (await answered.text()).trimEnd().split("\n");
  expect(lines).toHaveLength(10_368);
  const wrong = requests.filter((request, place) => {
    const parsed = parseRequest(request);
    const decided = parsed.ok ? pdp.decide(parsed.value, { lang }) : parsed;
    return !decided.ok || JSON.stringify(decided.value) !== lines[place];
  });
  expect(wrong).toEqual([]);
});
