import { describe, expect, test } from "vitest";
import { compile } from "../../engine/compile.js";
import { gscPolicy } from "../../note/index.js";
import { LANGUAGES } from "../../model/vocabulary.js";
import { askClaim, type ClaimAnswer } from "./ask-claim.js";
import { parseClaim, type ClaimFault } from "./parse-claim.js";

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const pdp = compiled.value;

function ask(text: string): ClaimAnswer {
  const claim = parseClaim(text, gscPolicy);
  if (!claim.ok) throw new Error(claim.errors[0].message);
  return askClaim(claim.value, pdp);
}

function fault(text: string): ClaimFault {
  const claim = parseClaim(text, gscPolicy);
  if (claim.ok) throw new Error("It was read");
  return claim.errors[0];
}

describe("askClaim", () => {
  test.each([
    ["no messaging-app is milder than conditional for sensitive", true, 3_840, 0],
    ["no messaging app is milder than conditional for anything sensitive", true, 3_840, 0],
    ["no messaging-app is suitable", true, 17_280, 0],
    ["every email to internal with reachable and not classified or unstated is suitable", true, 128, 128],
    ["every channel for classified is prohibited", true, 9_216, 9_216],
    ["every channel with level=sensitive or level=limite is at least conditional", false, 4_608, 4_288],
    ["some channel for sensitive is at most conditional", true, 4_608, 320],
    ["some whatsapp is suitable", false, 1_728, 0],
    ["every whatsapp or signal with group=unknown has rule group-members-unknown", true, 864, 864],
    ["every channel for open is not prohibited", true, 4_608, 4_608],
    ["no messaging-app lacks caution state-actors", true, 17_280, 0],
    ["every messaging-app with e2ee=none and for open has rule app-no-e2ee", true, 672, 672],
  ])("%s", (text, holds, cells, so) => {
    const answer = ask(text);
    expect({ text, holds: answer.holds, cells: answer.cells, so: answer.so }).toEqual({ text, holds, cells, so });
  });

  test("shows the smallest request against a claim, or for one that says some", () => {
    expect(ask("every email is suitable").example).toMatchObject({
      request: { channel: "email" },
      outcome: "not-covered",
    });
    expect(ask("no email to external is suitable").example?.request).toEqual({ channel: "email", level: "public" });
    expect(ask("some email is suitable").example?.outcome).toBe("suitable");
    expect(ask("no messaging-app is suitable").example).toBeUndefined();
  });

  test("holds of nothing where it says every or no, and not where it says some", () => {
    const nothing = "email with kind=messaging-app is suitable";
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
    ["every emal is suitable", "unexpected-word", 6, 4, /Did you mean email\?/u],
    [
      "every email is suitabel",
      "unexpected-word",
      15,
      8,
      /Did you mean suitable\? Expected: not, milder, stricter, at, suitable/u,
    ],
    ["every email to internl is suitable", "unexpected-word", 15, 7, /Did you mean internal\?/u],
    [
      "every email with unknown is suitable",
      "several-meanings",
      17,
      7,
      /group=unknown, e2ee=unknown, dataLeavesEea=unknown/u,
    ],
    ["every email for levl=public is suitable", "unexpected-word", 16, 11, /Did you mean level=public\?.* level=…, /u],
    [
      "every email for level=publik is suitable",
      "unexpected-word",
      16,
      12,
      /Expected: level=public, level=non-sensitive, [^=]*level/u,
    ],
    ["every email has rule app-sensitve", "unexpected-word", 21, 12, /Did you mean app-sensitive\?/u],
    ["every email is suitable and internal", "unexpected-word", 24, 3, /Expected: or, for, with, to\./u],
    ["every email is milder then suitable", "unexpected-word", 22, 4, /Did you mean than\?/u],
    ["every email is", "claim-ends", 14, 1, /ends too early\. Expected next: not, milder/u],
    ["  ", "claim-empty", 0, 1, /no messaging-app is/u],
    ["every ".repeat(400), "claim-too-long", 2_000, 1, /2000/u],
  ])("%s", (text, code, offset, length, message) => {
    expect(fault(text)).toMatchObject({ code, offset, length, message: expect.stringMatching(message) as string });
  });

  test("is told in each language", () => {
    const told = LANGUAGES.map((lang) => parseClaim("every emal is suitable", gscPolicy, { lang }));
    expect(new Set(told.map((claim) => (claim.ok ? "" : claim.errors[0].message))).size).toBe(2);
  });
});
