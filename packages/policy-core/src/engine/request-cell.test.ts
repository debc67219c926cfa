import { expect, test } from "vitest";
import { parseRequest } from "../model/parse-request.js";
import type { Request } from "../model/request.js";
import { LEVELS, NATURES, type GroupState, type YesNo } from "../model/vocabulary.js";
import { audienceOf, COMPOSITIONS, isReached } from "../recipients/index.js";
import { plainAttributes } from "../testing/plain-attributes.js";
import { smallPolicy } from "../testing/small-policy.js";
import { reachOf } from "./profile.js";
import { createCellFinder } from "./request-cell.js";
import { createSpace } from "./space.js";

const space = createSpace(smallPolicy.channels.map(({ id }) => id));
const finder = createCellFinder(smallPolicy, space);

const groups: readonly (readonly [GroupState, Request["group"]])[] = [
  ["none", undefined],
  ["unknown", { membersKnown: false }],
  ["overdue", { membersKnown: true }],
  ["reviewed", { membersKnown: true, lastReviewed: "2026-11-01" }],
  ["overdue", { membersKnown: true, lastReviewed: "2026-01-01" }],
];

const parsed = parseRequest({ asOf: "2026-11-24" });
if (!parsed.ok) throw new Error(parsed.errors[0].message);
const nothingSaid = parsed.value;

const yesNo = (value: boolean): YesNo => (value ? "yes" : "no");

test("a request’s cell is that of its attributes, for every request and every kind of recipients", () => {
  const seen = new Set<number>();
  const wrong: unknown[] = [];
  for (const channel of smallPolicy.channels) {
    const place = finder.placeOf(channel.id);
    if (place === undefined) throw new Error(channel.id);
    for (const [state, group] of groups) {
      for (const level of LEVELS) {
        for (const nature of NATURES) {
          for (const bits of [0, 1, 2, 3]) {
            const request: Request = {
              ...nothingSaid,
              channel: channel.id,
              level,
              nature,
              ...(group && { group }),
              personalData: (bits & 1) === 1,
              files: (bits & 2) === 2,
            };
            for (let composition = 0; composition < COMPOSITIONS; composition += 1) {
              const cell = finder.cellOf(place, request, composition);
              const expected = {
                ...plainAttributes(channel.id),
                group: state,
                level,
                audience: audienceOf(composition),
                reachable: yesNo(isReached(reachOf(channel), composition)),
                nature,
                personalData: yesNo(request.personalData),
                files: yesNo(request.files),
              };
              if (cell !== space.cellOf(expected)) wrong.push({ request, composition, cell, expected });
              seen.add(cell);
            }
          }
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  // all but those that no recipients lead to: nobody inside is out of reach
  expect(seen.size).toBeGreaterThan(space.size / 2);
});

test("a channel that there is not has no place", () => {
  expect(finder.placeOf("fax")).toBeUndefined();
  expect(finder.placeOf(undefined)).toBeUndefined();
});
