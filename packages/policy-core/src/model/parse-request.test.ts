import { describe, expect, test } from "vitest";
import { parseRecipients, parseRequest } from "./parse-request.js";
import { failed } from "./result.js";

const asOf = "2026-11-24";

function faultsOf(input: unknown) {
  const parsed = parseRequest(input);
  return parsed.ok ? [] : parsed.errors.map(({ code, pointer }) => `${code} ${pointer}`);
}

function messageOf(input: unknown, lang: "en" | "fr" = "en") {
  const parsed = parseRequest(input, { lang });
  return parsed.ok ? "" : parsed.errors[0].message;
}

describe("parseRequest", () => {
  test("leaves out what was not said", () => {
    expect(parseRequest({ channel: "signal", asOf })).toEqual({
      ok: true,
      value: { channel: "signal", recipients: [], asOf },
    });
  });

  test("tells no group from one that nobody spoke of", () => {
    expect(parseRequest({ group: null, asOf })).toMatchObject({ value: { group: null } });
    for (const field of ["level", "nature", "personalData", "files", "audience", "recipients"]) {
      expect(faultsOf({ [field]: null, asOf })[0]).toMatch(new RegExp(`^(?:wrong-type|unknown-value) /${field}$`, "u"));
    }
  });

  test("names the id where a name stands, and says of a marking of others that it is none", () => {
    const names = {
      level: (name: string) =>
        name === "SNC"
          ? ({ ok: true, value: "sensitive" } as const)
          : failed([{ code: "foreign-marking", pointer: "", message: "Not ours." }]),
    };
    const faultOf = (level: unknown) => {
      const parsed = parseRequest({ level, asOf }, { names });
      return parsed.ok ? undefined : parsed.errors[0];
    };
    expect(faultOf("SNC")).toEqual({
      code: "name-not-id",
      pointer: "/level",
      message: expect.stringContaining("sensitive") as string,
    });
    expect(faultOf("NATO SECRET")).toEqual({ code: "foreign-marking", pointer: "/level", message: "Not ours." });
    expect(faultOf(7)?.code).toBe("unknown-value");
  });

  test("fills in the day that a surface gives, and only where none is named", () => {
    const today = { asOf: "2026-12-01" };
    expect(parseRequest({}, today)).toMatchObject({ value: { asOf: "2026-12-01" } });
    expect(parseRequest({ asOf }, today)).toMatchObject({ value: { asOf } });
    for (const input of [[], null, undefined, "signal", 7]) {
      expect(parseRequest(input, today)).toMatchObject({ ok: false, errors: [{ code: "wrong-type", pointer: "" }] });
    }
  });

  test.each<[string, unknown, string[]]>([
    ["nothing", undefined, ["wrong-type "]],
    ["null", null, ["wrong-type "]],
    ["a list", [], ["wrong-type "]],
    ["a text", "signal", ["wrong-type "]],
    ["no day", {}, ["missing-field /asOf"]],
    ["an unknown field", { asOf, lvel: "public" }, ["unknown-field /lvel"]],
    [
      "an unknown field in a group",
      { asOf, group: { membersKnown: true, reviewed: asOf } },
      ["unknown-field /group/reviewed"],
    ],
    ["an unknown level", { asOf, level: "secret" }, ["unknown-value /level"]],
    ["a level in capitals", { asOf, level: "LIMITE" }, ["unknown-value /level"]],
    ["a number for a flag", { asOf, files: 1 }, ["wrong-type /files"]],
    ["a text for recipients", { asOf, recipients: "a@b.eu" }, ["wrong-type /recipients"]],
    ["a number among recipients", { asOf, recipients: ["a@b.eu", 7] }, ["wrong-type /recipients/1"]],
    ["a day of no calendar", { asOf: "2026-02-30" }, ["invalid-date /asOf"]],
    ["a day with a time", { asOf: "2026-11-24T10:00:00Z" }, ["invalid-date /asOf"]],
    ["a group without its members", { asOf, group: {} }, ["missing-field /group/membersKnown"]],
    ["too many recipients", { asOf, recipients: Array(10_001).fill("a@b.eu") }, ["too-many /recipients"]],
    [
      "a prototype in disguise",
      JSON.parse(`{"asOf":"${asOf}","__proto__":{"level":"public"}}`),
      ["unknown-field /__proto__"],
    ],
    [
      "several faults",
      { files: "yes", level: "x" },
      ["unknown-value /level", "wrong-type /files", "missing-field /asOf"],
    ],
  ])("says what is wrong with %s", (_, input, faults) => {
    expect(faultsOf(input)).toEqual(faults);
  });

  test("suggests the nearest known name", () => {
    expect(messageOf({ asOf, lvel: "public" })).toContain("Did you mean level?");
    expect(messageOf({ asOf, personal_data: true })).toContain("Did you mean personalData?");
    expect(messageOf({ asOf, level: "Non Sensitive" })).toContain("Did you mean non-sensitive?");
    expect(messageOf({ asOf, group: { memberKnown: true, membersKnown: true } })).toContain(
      "Did you mean membersKnown?",
    );
    expect(messageOf({ asOf, level: "LIMITÉ" }, "fr")).toContain("Vouliez-vous dire limite?");
    expect(messageOf({ asOf, weather: "fine" })).not.toContain("Did you mean");
  });

  test("repeats no value, and no name that may be an address or cannot be shown", () => {
    const said = [
      messageOf({ asOf, level: "jane@ec.europa.eu" }),
      messageOf({ asOf, "jane@ec.europa.eu": true }),
      messageOf({ asOf, "\u001b[31mjane": true }),
      messageOf({ asOf, "\u202ejane": true }),
      messageOf({ asOf, ["jane".repeat(99)]: true }),
    ];
    for (const message of said) expect(message).not.toMatch(/jane|\p{C}/u);
    expect(faultsOf({ asOf, "jane@ec.europa.eu": true })).toEqual(["unknown-field "]);
  });
});

describe("recipients alone", () => {
  test("have to be named, and nothing else", () => {
    expect(parseRecipients({ recipients: ["ec.europa.eu"] })).toEqual({
      ok: true,
      value: { recipients: ["ec.europa.eu"] },
    });
    const codes = (input: unknown) => {
      const parsed = parseRecipients(input);
      return parsed.ok ? [] : parsed.errors.map(({ code, pointer }) => `${code} ${pointer}`);
    };
    expect(codes({})).toEqual(["missing-field /recipients"]);
    expect(codes({ recipients: [], level: "public" })).toEqual(["unknown-field /level"]);
    expect(codes({ recipients: [1] })).toEqual(["wrong-type /recipients/0"]);
    expect(codes({ recipients: Array.from({ length: 10_001 }, () => "a.eu") })).toEqual(["too-many /recipients"]);
    expect(codes([])).toEqual(["wrong-type "]);
  });
});
