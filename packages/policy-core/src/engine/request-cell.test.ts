import { describe, expect, test } from "vitest";
import { parseRequest } from "../model/parse-request.js";
import type { RequestInput } from "../model/request.js";
import { bitOfRecipient, severalOf, type Composition } from "../recipients/index.js";
import { smallPolicy } from "../testing/small-policy.js";
import { spaceOf } from "./profile.js";
import { askableIn, assumedIn, createCellFinder } from "./request-cell.js";

const space = spaceOf(smallPolicy);
const finder = createCellFinder(smallPolicy, space);

const COLLEAGUE = bitOfRecipient({ kind: "email", relation: "internal", why: "listed" });
const OUTSIDER = bitOfRecipient({ kind: "email", relation: "external", why: "unlisted" });
const NUMBER = bitOfRecipient({ kind: "telephone", relation: "external", why: "telephone" });
const NOBODY = 0;

function situationOf(input: Omit<RequestInput, "asOf">, composition: Composition) {
  const parsed = parseRequest({ asOf: "2026-11-24", ...input });
  if (!parsed.ok) throw new Error(parsed.errors[0].message);
  return finder.situationOf(parsed.value, composition);
}

function attributesOn(channel: string, input: Omit<RequestInput, "asOf">, composition: Composition) {
  const place = finder.placeOf(channel);
  if (place === undefined) throw new Error(channel);
  return space.attributesOf(finder.cellOf(place, situationOf(input, composition)));
}

describe("a request's cell", () => {
  test("has what is assumed where nothing is said", () => {
    expect(attributesOn("pigeon", {}, COLLEAGUE)).toEqual({
      channel: "pigeon",
      level: "unstated",
      audience: "internal",
      reachable: "yes",
      nature: "ephemeral",
      group: "none",
      personalData: "none",
      files: "no",
    });
  });

  test("has what is said", () => {
    const said = { level: "limite", nature: "lasting", personalData: "names", files: true } as const;
    expect(attributesOn("post", said, OUTSIDER)).toMatchObject({
      level: "limite",
      nature: "lasting",
      personalData: "names",
      files: "yes",
    });
  });

  test.each([
    ["none where none is said to be", null, "none"],
    ["unknown where members are not known", { membersKnown: false }, "unknown"],
    ["overdue where no review is said", { membersKnown: true }, "overdue"],
    ["reviewed in time", { membersKnown: true, lastReviewed: "2026-10-25" }, "reviewed"],
    ["overdue a day later", { membersKnown: true, lastReviewed: "2026-10-24" }, "overdue"],
  ] as const)("has a group that is %s", (_, group, state) => {
    expect(attributesOn("pigeon", { group }, COLLEAGUE | severalOf(COLLEAGUE)).group).toBe(state);
  });

  test.each([
    ["pigeon", COLLEAGUE | severalOf(COLLEAGUE), "overdue"],
    ["pigeon", COLLEAGUE | OUTSIDER, "overdue"],
    ["pigeon", COLLEAGUE, "none"],
    ["pigeon", NOBODY, "none"],
    ["post", COLLEAGUE | OUTSIDER, "none"],
    ["bottle", COLLEAGUE | OUTSIDER, "none"],
  ] as const)(
    "on %s reads several people as a group, where nobody spoke of one, if it is an app",
    (channel, who, state) => {
      expect(attributesOn(channel, {}, who).group).toBe(state);
    },
  );

  test.each([
    ["post", NUMBER, undefined, "external", "no"],
    ["post", NUMBER, "external", "external", "no"],
    ["post", NUMBER, "internal", "internal", "yes"],
    ["post", NUMBER | OUTSIDER, "institution", "external", "yes"],
    ["bell", NUMBER, "internal", "internal", "yes"],
    ["bell", NUMBER, undefined, "external", "no"],
    ["bell", NOBODY, undefined, "external", "no"],
    ["bell", NOBODY, "internal", "internal", "yes"],
    ["post", NOBODY, undefined, "external", "yes"],
    ["bell", COLLEAGUE, "external", "internal", "yes"],
    ["pigeon", NUMBER, undefined, "external", "yes"],
  ] as const)("on %s for %s, said to be %s: %s, reachable %s", (channel, who, audience, relation, reachable) => {
    expect(attributesOn(channel, { ...(audience !== undefined && { audience }) }, who)).toMatchObject({
      audience: relation,
      reachable,
    });
  });
});

describe("what was not said", () => {
  test("is assumed, the audience only where no address tells it", () => {
    expect(assumedIn(situationOf({}, COLLEAGUE))).toEqual(["nature", "group", "personalData", "files"]);
    expect(assumedIn(situationOf({ files: false, group: null }, NOBODY))).toEqual([
      "audience",
      "nature",
      "personalData",
    ]);
    expect(assumedIn(situationOf({ audience: "internal", nature: "lasting" }, NUMBER))).toEqual([
      "group",
      "personalData",
      "files",
    ]);
  });

  test("may be asked, the level first, and writing that it is not stated is not saying it", () => {
    expect(askableIn(situationOf({ level: "unstated" }, NUMBER))).toEqual([
      "level",
      "audience",
      "nature",
      "personalData",
      "group",
      "files",
    ]);
  });

  test("is said once it is said", () => {
    const situation = situationOf({}, NUMBER);
    for (const [attribute, value] of [
      ["level", "public"],
      ["audience", "internal"],
      ["group", "none"],
      ["files", "no"],
    ] as const) {
      expect(askableIn(finder.saying(situation, attribute, value))).not.toContain(attribute);
    }
  });
});

test("a channel that there is not has no place", () => {
  expect(finder.placeOf("fax")).toBeUndefined();
  expect(finder.placeOf(undefined)).toBeUndefined();
});
