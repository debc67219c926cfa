import { describe, expect, test } from "vitest";
import { pdpOf } from "../../testing/pdp-of.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { LANGUAGES } from "../../model/vocabulary.js";
import { askClaim, type ClaimAnswer } from "./ask-claim.js";
import { parseClaim, type ClaimFault } from "./parse-claim.js";

const pdp = pdpOf(smallPolicy);
const { seats, size: ALL, perSeat: SEAT } = pdp.table.space;
const APPS = seats.filter(({ channel }) => ["pigeon", "raven", "smoke", "stranger"].includes(channel)).length * SEAT;
/** Of nine levels, two are open, two sensitive and four classified. */
const open = (cells: number) => (cells * 2) / 9;
const sensitive = open;
const classified = (cells: number) => (cells * 4) / 9;
const unclassified = (cells: number) => cells - classified(cells);
/** Of the bell to colleagues, and of the post to those who are listed, but for groups of which nobody knows the members. */
const MILD = (sensitive(3 * SEAT) * 3) / 4;

function ask(text: string): ClaimAnswer {
  const claim = parseClaim(text, smallPolicy);
  if (!claim.ok) throw new Error(claim.errors[0].message);
  return askClaim(claim.value, pdp);
}

function fault(text: string): ClaimFault {
  const claim = parseClaim(text, smallPolicy);
  if (claim.ok) throw new Error("It was read");
  return claim.errors[0];
}

describe("askClaim", () => {
  test.each([
    ["no messaging-app is milder than conditional for sensitive", true, sensitive(APPS), 0],
    ["no messaging app is milder than conditional for anything sensitive", true, sensitive(APPS), 0],
    ["no messaging-app is suitable", true, APPS, 0],
    [
      "every post to internal with reachable and not sensitive or classified or unstated is suitable",
      true,
      open(SEAT),
      open(SEAT),
    ],
    ["every channel for classified is prohibited", true, classified(ALL), classified(ALL)],
    [
      "every channel with level=sensitive or level=limite is stricter than conditional",
      false,
      sensitive(ALL),
      sensitive(ALL) - MILD,
    ],
    ["some channel for sensitive is at most conditional", true, sensitive(ALL), MILD],
    ["some raven is suitable", false, 4 * SEAT, 0],
    [
      "every raven or pigeon with group=unknown and not classified has rule app-group-unknown",
      true,
      unclassified(8 * SEAT) / 4,
      unclassified(8 * SEAT) / 4,
    ],
    ["every channel for open is not prohibited", true, open(ALL), open(ALL)],
    ["no messaging-app with not classified lacks caution traces", true, unclassified(APPS), 0],
    // smoke, and raven in each of the three states of a group
    [
      "every messaging-app with e2ee=none and for open has rule app-e2ee-none",
      true,
      open(4 * SEAT) + open(4 * SEAT) * (3 / 4),
      open(4 * SEAT) + open(4 * SEAT) * (3 / 4),
    ],
    ["no channel to lookalike is suitable", true, 8 * SEAT, 0],
    ["every pigeon for lasting and open is not-advised", true, open(4 * SEAT) / 2, open(4 * SEAT) / 2],
    [
      "every pigeon with personal-data and not classified has rule app-personal-data",
      true,
      (unclassified(4 * SEAT) * 2) / 3,
      (unclassified(4 * SEAT) * 2) / 3,
    ],
    ["no pigeon with names and not classified has rule app-personal-data-more", true, unclassified(4 * SEAT) / 3, 0],
  ])("%s", (text, holds, cells, so) => {
    const answer = ask(text);
    expect({ text, holds: answer.holds, cells: answer.cells, so: answer.so }).toEqual({ text, holds, cells, so });
  });

  test("shows the smallest request against a claim, or for one that says some", () => {
    expect(ask("every post is suitable").example).toMatchObject({
      request: { channel: "post" },
      outcome: "not-covered",
    });
    expect(ask("no post to external is conditional").example?.request).toEqual({
      channel: "post",
      level: "public",
    });
    expect(ask("some post is suitable").example?.outcome).toBe("suitable");
    expect(ask("no messaging-app is suitable").example).toBeUndefined();
  });

  test("holds of nothing where it says every or no, and not where it says some", () => {
    const nothing = "post with kind=messaging-app is suitable";
    expect(["every", "no", "some"].map((quantifier) => ask(`${quantifier} ${nothing}`))).toEqual([
      { holds: true, cells: 0, so: 0 },
      { holds: true, cells: 0, so: 0 },
      { holds: false, cells: 0, so: 0 },
    ]);
  });

  test("takes sensitive as the class, words in any case, and prepositions as they come", () => {
    expect(ask("NO Messaging-App IS suitable WITH Sensitive")).toEqual(
      ask("no messaging-app to levelClass=sensitive is suitable"),
    );
    expect(
      ask("every channel for datafiles=no".replace("datafiles", "files").concat(" is at most prohibited")).holds,
    ).toBe(true);
  });
});

describe("a claim that cannot be read", () => {
  test.each([
    ["each email is suitable", "unexpected-word", 0, 4, /Expected: every, no, some\.$/u],
    ["every smok is suitable", "unexpected-word", 6, 4, /Did you mean smoke\?/u],
    [
      "every smoke is suitabel",
      "unexpected-word",
      15,
      8,
      /Did you mean suitable\? Expected: not, milder, stricter, at, suitable/u,
    ],
    ["every smoke to internl is suitable", "unexpected-word", 15, 7, /Did you mean internal\?/u],
    [
      "every smoke with unknown is suitable",
      "several-meanings",
      17,
      7,
      /group=unknown, e2ee=unknown, location=unknown, funding=unknown/u,
    ],
    ["every smoke for levl=public is suitable", "unexpected-word", 16, 11, /Did you mean level=public\?.* level=…, /u],
    [
      "every smoke for level=publik is suitable",
      "unexpected-word",
      16,
      12,
      /Expected: level=public, level=non-sensitive, [^=]*level/u,
    ],
    ["every smoke has rule app-sensitve", "unexpected-word", 21, 12, /Did you mean app-sensitive\?/u],
    ["every smoke is suitable and internal", "unexpected-word", 24, 3, /Expected: or, for, with, to\./u],
    ["every smoke is milder then suitable", "unexpected-word", 22, 4, /Did you mean than\?/u],
    ["every smoke is", "claim-ends", 14, 1, /ends too early\. Expected next: not, milder/u],
    ["  ", "claim-empty", 0, 1, /no messaging-app is/u],
    ["every ".repeat(400), "claim-too-long", 2_000, 1, /2000/u],
  ])("%s", (text, code, offset, length, message) => {
    expect(fault(text)).toMatchObject({ code, offset, length, message: expect.stringMatching(message) as string });
  });

  test("is told in each language", () => {
    const told = LANGUAGES.map((lang) => parseClaim("every smok is suitable", smallPolicy, { lang }));
    expect(new Set(told.map((claim) => (claim.ok ? "" : claim.errors[0].message))).size).toBe(2);
  });
});
