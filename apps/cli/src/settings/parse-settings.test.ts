import { describe, expect, test } from "vitest";
import { parseSettings } from "./parse-settings.js";
import type { SettingsRules } from "./settings.js";

const rules: SettingsRules = {
  commands: ["copy", "down", "next-pane"],
  longestReview: 30,
  keysInConflict: (keys) =>
    (keys["copy"] ?? []).some((key) => keys["down"]?.includes(key) === true)
      ? [{ command: "down", message: "The key is taken." }]
      : [],
};

const parse = (text: string) => parseSettings(text, "en", rules);

/** Where each complaint is and how it begins. */
const wrongIn = (text: string, lang: "en" | "fr" = "en") => {
  const read = parseSettings(text, lang, rules);
  return read.ok ? [] : read.complaints.map(({ where = "", message }) => `${where}: ${message}`);
};

/** Expects these complaints, each by its beginning, and no others. */
function expectWrong(text: string, ...beginnings: readonly string[]) {
  const found = wrongIn(text).map((complaint, index) => complaint.slice(0, beginnings[index]?.length));
  expect(found).toEqual(beginnings);
}

describe("what is set", () => {
  test("is taken, a key alone as a list of one", () => {
    const text = [
      "# mine",
      "language: fr",
      "screenReader: true",
      "reviewInterval: 30",
      "keys:",
      "  copy: y",
      '  down: [down, ctrl+n, "?", é]',
      "  next-pane: []",
    ].join("\n");
    const keys = { copy: ["y"], down: ["down", "ctrl+n", "?", "é"], "next-pane": [] };
    const value = { language: "fr", screenReader: true, reviewInterval: 30, keys };
    expect(parse(text)).toEqual({ ok: true, value });
    expect(parse(text.replaceAll("\n", "\r\n"))).toEqual({ ok: true, value });
    expect(parse(JSON.stringify({ ...value, keys: { ...keys, copy: "y" } }))).toEqual({ ok: true, value });
  });

  test.each(["", "\n", "# nothing\n", "---\n...\n", "{}"])("is nothing in %j", (text) => {
    expect(parse(text)).toEqual({ ok: true, value: {} });
  });

  test("holds only fields that are there", () => {
    expect(parse("reviewInterval: 1")).toStrictEqual({ ok: true, value: { reviewInterval: 1 } });
  });
});

describe("a value that does not fit", () => {
  test.each([
    ["- en", "config.yaml:1: Settings are fields"],
    ["# x\nen", "config.yaml:2: Settings are fields"],
    ["language: de", "config.yaml:1: language: This is none of the languages. Languages: en, fr."],
    ["language: FR", "config.yaml:1: language: This is none of the languages. Did you mean fr?"],
    ["language:", "config.yaml:1: language: This is none of the languages. L"],
    ["screenReader: yes", "config.yaml:1: screenReader: Say true or false."],
    ["reviewInterval: 0", "config.yaml:1: reviewInterval: Give a whole number of days, from 1 to 30:"],
    ["reviewInterval: 31", "config.yaml:1: reviewInterval: Give"],
    ["reviewInterval: 1.5", "config.yaml:1: reviewInterval: Give"],
    ["reviewInterval: '7'", "config.yaml:1: reviewInterval: Give"],
    ["reviewInterval: .inf", "config.yaml:1: reviewInterval: Give"],
    ["keys: [copy]", "config.yaml:1: keys: Here go commands"],
    ["keys:", "config.yaml:1: keys: Here go commands"],
    ["keys:\n  copy: F1", "config.yaml:2: keys.copy: A key is one character"],
    ["keys:\n  copy: 1", "config.yaml:2: keys.copy: A key is one character"],
    ["keys:\n  copy:\n  - y\n  - yy", "config.yaml:4: keys.copy: A key is one character"],
    ["keys:\n  copy: { y: z }", "config.yaml:2: keys.copy: A key is one character"],
    ["keys:\n  copy: #", "config.yaml:2: keys.copy: A key is one character"],
  ])("%j: %s", (text, complaint) => {
    expectWrong(text, complaint);
  });

  test("of a list on one line is told once", () => {
    expectWrong("keys:\n  copy: [F1, F2]", "config.yaml:2: keys.copy: A key is one character");
  });
});

describe("a name that is not known", () => {
  test("is told with the one that was meant", () => {
    expectWrong(
      "langage: en\nscreen_reader: true\nkeys:\n  copi: y\n  nextpane: z",
      "config.yaml:1: langage: There is no setting of that name. Did you mean language? Settings: language, screen",
      "config.yaml:2: screen_reader: There is no setting of that name. Did you mean screenReader?",
      "config.yaml:4: keys.copi: There is no command of that name. Did you mean copy? Commands: copy, down, next-",
      "config.yaml:5: keys.nextpane: There is no command of that name. Did you mean next-pane?",
    );
  });

  test("is not one of those that every object has", () => {
    expectWrong(
      "__proto__: {}\nconstructor: 1\nkeys:\n  __proto__: y",
      "config.yaml:1: There",
      "config.yaml:2: constructor: There",
      "config.yaml:4: keys: There",
    );
  });

  test.each(["jane@b.eu", "j".repeat(40), "jane doe", "+32 2 123", String.raw`"\e[31m"`])(
    "is not shown: %s",
    (name) => {
      expectWrong(`${name}: 1\nkeys:\n  ${name}: y`, "config.yaml:1: There", "config.yaml:3: keys: T");
    },
  );
});

describe("what is no YAML that is taken", () => {
  test.each([
    ["a: [1, 2", "config.yaml:1: This is not YAML"],
    ["a: b: c", "config.yaml:1: This is not YAML"],
    ['language: en\nkeys:\n  copy: "', "config.yaml:3: This is not YAML"],
    ["keys:\n  copy: @", "config.yaml:2: This is not YAML"],
    ["? [a]\n: 1", "config.yaml:1: This is not YAML"],
    ["keys:\n\tcopy: y", "config.yaml:2: YAML takes no tabs"],
    ["language: en\nlanguage: fr", "config.yaml:2: language: This field stands there more than once"],
    ["keys:\n  copy: y\n  copy: z", "config.yaml:3: keys.copy: This field stands there more than once"],
    ["language: en\n---\nlanguage: fr", "config.yaml:2: A second document begins here"],
    ["keys:\n  copy: &a y\n  down: *a", "config.yaml:3: Aliases"],
    ["keys:\n  copy: *", "config.yaml:2: Aliases"],
    ["language: !own en", "config.yaml:1: Tags and directives"],
    ["language: !!binary ZW4=", "config.yaml:1: Tags and directives"],
    ["%OWN\n---\nlanguage: en", "config.yaml:1: Tags and directives"],
  ])("%j: %s", (text, complaint) => {
    expect(wrongIn(text)[0]?.slice(0, complaint.length)).toBe(complaint);
  });

  test("is also what goes too deep", () => {
    expectWrong(`language: ${"[".repeat(20_000)}${"]".repeat(20_000)}`, "config.yaml:1: There are too many levels");
  });

  // by steps in proportion to the square of the length it would take minutes
  test("is told of thousands of lines", () => {
    const many = (line: (index: number) => string) =>
      Array.from({ length: 6_000 }, (_, index) => line(index)).join("\n");
    expect(wrongIn(many(() => "a:"))).toHaveLength(6_000);
    expect(wrongIn(many((index) => `a${index}:`))).toHaveLength(6_000);
    expect(wrongIn(`keys:\n${many((index) => `  a${index}:`)}`)).toHaveLength(6_000);
    expect(wrongIn(`b: &a [*a]\n${many(() => "*a")}`).length).toBeGreaterThan(5_000);
  });
});

test("all that is wrong is told at once, in the order of the file, and nothing of it is taken", () => {
  const text =
    "screenReader: 1\nkeys:\n  copy: y\n  down: y\n  up: z\nscreenReader: 2\nlanguage: fr\nreviewInterval: 99";
  expectWrong(
    text,
    "config.yaml:5: keys.up: There is no command",
    "config.yaml:6: screenReader: This field stands there more than once",
    "config.yaml:6: screenReader: Say true or false.",
    "config.yaml:8: reviewInterval: Give",
  );
});

test("keys in conflict are told with their line, also where another field is wrong", () => {
  const conflict = "config.yaml:3: keys.down: The key is taken.";
  expect(wrongIn("keys:\n  copy: [y, c]\n  down: c")).toEqual([conflict]);
  expect(wrongIn("keys:\n  copy: [y, c]\n  down: c\nscreenReader: 1")).toEqual([
    conflict,
    "config.yaml:4: screenReader: Say true or false.",
  ]);
  expect(wrongIn("keys:\n  copy: y\n  down: c")).toEqual([]);
});

test("no value is repeated, in either language", () => {
  const secret = "s3cret";
  const texts = [
    `language: ${secret}\nscreenReader: ${secret}\nreviewInterval: ${secret}\nkeys:\n  copy: ${secret}\n  down: [${secret}]`,
    `keys: ${secret}`,
    secret,
    `a: "${secret}`,
    `a: !${secret} b`,
    `a: *${secret}`,
    `%${secret}\n---\na: 1`,
    `a: 1\n--- ${secret}`,
  ];
  for (const text of texts) {
    const [en, fr] = [wrongIn(text, "en"), wrongIn(text, "fr")];
    expect(en.length).toBeGreaterThan(0);
    expect(fr).toHaveLength(en.length);
    for (const complaint of [...en, ...fr]) expect(complaint).not.toContain(secret);
    for (const complaint of fr) expect(en).not.toContain(complaint);
  }
});
