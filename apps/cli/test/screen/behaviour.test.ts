import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGUAGES } from "@channelwise/policy-core";
import { afterEach, describe, expect, test } from "vitest";
import { tuiTexts } from "../../src/tui/texts/index.js";
import { command } from "../support.js";
import { openEmulator, type Emulator, type EmulatorOptions } from "./emulator.js";
import { RECIPIENTS } from "./scenes.js";

let ui: Emulator;
afterEach(async () => {
  await ui.quit();
});

const open = async (options: EmulatorOptions = {}): Promise<void> => {
  ui = await openEmulator(options);
};

const rowWith = (text: string): string => ui.screen().find((row) => row.includes(text)) ?? "";

/** What stands before the cursor in its row. */
const beforeCursor = (): string => {
  const { x, y } = ui.cursor();
  return ui.cells(y).slice(0, x).join("");
};

describe("colour", () => {
  test.each<[string, boolean, EmulatorOptions]>([
    ["by itself", true, {}],
    ["with NO_COLOR", false, { env: { NO_COLOR: "1" } }],
    ["with --color never", false, { args: ["--color", "never"] }],
  ])("%s: %s; where one is, is marked", async (_, colour, options) => {
    await open({ columns: 120, rows: 36, ...options });
    await ui.paste(RECIPIENTS);
    expect(ui.styles().colour).toBe(colour);
    expect(rowWith("Channel  ")).toMatch(/^▸ /u);
    await ui.press("j", "j");
    expect(rowWith("Channel  ")).toMatch(/^ {2}/u);
    expect(rowWith("Recipients  ")).toMatch(/^▸ /u);
    await ui.press("2", "m");
    expect(ui.styles().colour).toBe(colour);
    expect(ui.screen()[0]).toContain("[2 Compare]");
  });
});

test("where the locale is not UTF-8, no sign of the interface is beyond ASCII", async () => {
  const env = { LC_ALL: "C" };
  await open({ columns: 120, rows: 36, env });
  const { stdout } = await command(["advise"], { env });
  const beyond =
    ui
      .screen()
      .join("")
      .match(/[^\p{ASCII}\p{L}]/gu) ?? [];
  expect(beyond.filter((sign) => !stdout.includes(sign))).toEqual([]);
  expect(rowWith("Channel  ")).toMatch(/^> Channel +< all channels >/u);
});

describe("what is pasted", () => {
  /** None of it was given to the terminal as it came. */
  const expectHarmless = () => {
    for (const sequence of ["\u0000", "\u0007", "\u202E", "\u001B[31m", "\u001B]0"])
      expect(ui.written()).not.toContain(sequence);
  };

  const HOSTILE = [
    "\u001B[31mred@ec.europa.eu",
    "\u001B]0title\u0007@ec.europa.eu",
    "bidi\u202E@ec.europa.eu",
    "nul\u0000@ec.europa.eu",
    "日本語@ec.europa.eu",
    "😀@ec.europa.eu",
    "e\u0301te\u0301@ec.europa.eu",
  ];

  test("is shown harmless, and the panes keep their columns", async () => {
    await open({ columns: 120, rows: 50 });
    const before = ui.screen()[2]?.indexOf("│") ?? -1;
    expect(before).toBeGreaterThan(0);
    await ui.paste(HOSTILE.join("\n"));
    for (let row = 2; row < 48; row += 1) expect(ui.cells(row)[before]).toBe("│");
    const text = ui.screen().join("\n");
    for (const shown of [
      String.raw`\u{001B}[31mred@`,
      String.raw`\u{001B}]0title\u{0007}@`,
      String.raw`bidi\u{202E}@`,
      String.raw`nul\u{0000}@`,
      "日本語@",
      "😀@",
      "e\u0301te\u0301@",
    ])
      expect(text).toContain(shown);
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    expectHarmless();
  });

  test.each([
    ["into a field", ["d"], String.raw`x\u{001B}[31m\u{0007}\u{202E}日`],
    ["into a prompt", ["4", "/"], String.raw`Find: x\u{001B}[31m\u{0007}\u{202E}日`],
    ["into a filter", ["?"], String.raw`Filter: x\u{001B}[31m\u{0007}\u{202E}日`],
  ])("%s is shown as harmless, with the cursor behind it", async (_, keys, shown) => {
    await open();
    await ui.press(...keys);
    await ui.paste("x\u001B[31m\u0007\u202E日");
    expect(beforeCursor().endsWith(shown)).toBe(true);
    expect(ui.cursor().hidden).toBe(false);
    expectHarmless();
  });
});

describe("the window", () => {
  test("may change while one types: what was typed stays, and so does the cursor behind it", async () => {
    await open();
    await ui.press("t");
    await ui.type("anna@ec.eur");
    for (const [columns, rows] of [
      [120, 36],
      [60, 15],
      [200, 50],
      [80, 24],
    ] as const) {
      await ui.resize(columns, rows);
      expect(ui.screen()).toHaveLength(rows);
      expect(beforeCursor()).toMatch(/▸ Recipients +anna@ec\.eur$/u);
      expect(ui.screen()[0]).toContain("[1 Ask]");
      expect(ui.screen().at(-1)).toContain("Enter done");
    }
    await ui.type("opa.eu");
    await ui.press("enter");
    expect(rowWith("added")).toContain("1 recipient added.");
  });

  test.each(LANGUAGES)("says in %s that it is too small, takes no key but to leave, and recovers", async (lang) => {
    await open({ args: ["--lang", lang] });
    const large = ui.screen();
    await ui.resize(59, 24);
    expect(ui.screen().join(" ").replaceAll(/\s+/gu, " ")).toContain(
      tuiTexts[lang].tooSmall({ columns: 59, rows: 24 }),
    );
    await ui.resize(60, 14);
    expect(ui.screen().join(" ").replaceAll(/\s+/gu, " ")).toContain(
      tuiTexts[lang].tooSmall({ columns: 60, rows: 14 }),
    );
    await ui.press("j", "l", "2", "ctrl+x");
    await ui.resize(80, 24);
    expect(ui.screen()).toEqual(large);
    await ui.resize(20, 5);
    await ui.press("q");
    expect(await ui.exitCode()).toBe(0);
  });
});

describe("the cursor stands where the next character goes", () => {
  test.each([
    ["the recipients", ["t"], "anna@ec", /▸ Recipients +anna@ec$/u],
    ["a day", ["d"], "2026-12", /▸ Day +2026-12$/u],
    ["what to find", ["4", "/"], "metadata", /Find: metadata$/u],
    ["the name of a file", ["w", "ctrl+u"], "answer.md", /Write to file: answer\.md$/u],
    ["what to choose", ["c"], "sig", /Filter: sig$/u],
    ["the key sought", ["?"], "copy", /Filter: copy$/u],
  ])("%s", async (_, keys, text, before) => {
    await open();
    await ui.press(...keys);
    await ui.type(text);
    expect(beforeCursor()).toMatch(before);
    expect(ui.cursor().hidden).toBe(false);
    await ui.press("backspace");
    expect(beforeCursor()).toMatch(new RegExp(`${text.slice(0, -1)}$`, "u"));
    await ui.press("escape");
    expect(ui.cursor().hidden).toBe(true);
  });

  test.each([
    ["the recipients", ["t"], 80],
    ["the recipients, beside the answer", ["t"], 120],
    ["the name of a file", ["w", "ctrl+u"], 60],
    ["what to find", ["4", "/"], 60],
    ["what to choose", ["c"], 120],
  ])("in %s, also where it is longer than its field", async (_, keys, columns) => {
    await open({ columns, rows: 30 });
    const divider = ui.screen()[2]?.indexOf("│") ?? -1;
    await ui.press(...keys);
    await ui.type(`${"0123456789".repeat(30)}end`);
    expect(beforeCursor()).toMatch(/\d{8}end$/u);
    expect(ui.wrapped()).toBe(false);
    expect(divider === -1 || ui.cells(2)[divider] === "│").toBe(true);
    await ui.press("backspace", "backspace", "backspace");
    expect(beforeCursor()).toMatch(/456789$/u);
  });

  test("after wide characters, and within them", async () => {
    await open();
    await ui.press("t");
    await ui.type("日本😀e\u0301");
    const { x } = ui.cursor();
    expect(beforeCursor()).toMatch(/日本😀e\u0301$/u);
    await ui.press("left", "left");
    expect(ui.cursor().x).toBe(x - 3);
    await ui.type("語");
    expect(ui.cursor().x).toBe(x - 1);
    expect(beforeCursor()).toMatch(/日本語$/u);
    expect(rowWith("Recipients")).toContain("日本語😀e\u0301");
  });
});

describe("keys that come together", () => {
  test("jjj moves three lines", async () => {
    await open();
    await ui.type("jjj");
    expect(rowWith("Who it is for")).toMatch(/^▸ /u);
  });

  test("Esc and a key right after it are these two", async () => {
    await open();
    await ui.press("t");
    await ui.type("anna");
    await ui.type("\u001Bj");
    expect(ui.cursor().hidden).toBe(true);
    expect(rowWith("Recipients")).toContain("anna (not counted yet)");
    expect(rowWith("Who it is for")).toMatch(/^▸ /u);
  });

  test("a letter with Alt is not typed", async () => {
    await open();
    await ui.press("t");
    await ui.type("anna");
    await ui.type("\u001Be");
    expect(rowWith("Recipients")).toMatch(/anna \(/u);
    await ui.press("2", "?");
    await ui.type("\u001Be");
    expect(rowWith("Filter")).toBe("");
    expect(ui.screen()[0]).toContain("[2 Compare]");
  });

  test("typed together, each of them counts", async () => {
    await open();
    await ui.type("tanna@ec.europa.eu\rbob@example.com\r");
    await ui.press("escape");
    expect(rowWith("Recipients")).toContain("2 recipients");
  });
});

describe("what a terminal sends that nobody typed", () => {
  test("an answer about its colours is no key", async () => {
    await open();
    const before = ui.screen();
    await ui.type("\u001B]11;rgb:1e1e/1e1e/2e2e\u001B\\");
    expect(ui.screen()).toEqual(before);
  });

  test("Ctrl-C leaves, within a paste without an end too", async () => {
    await open();
    await ui.press("t");
    await ui.type("\u001B[200~x@ec.europa.eu");
    await ui.type("\u0003");
    expect(await ui.exitCode()).toBe(0);
  });
});

test("what is copied reaches the clipboard, as the command writes it", async () => {
  await open();
  await ui.type("csignal\r");
  await ui.press("y");
  const { stdout } = await command(["check", "signal"]);
  expect(ui.clipboard).toEqual([stdout]);
  await ui.press("L", "Y");
  const markdown = await command(["check", "signal", "--format", "markdown", "--lang", "fr"]);
  expect(ui.clipboard[1]).toBe(markdown.stdout);
});

test("what is written to a file is what the command writes, and nothing is replaced unasked", async () => {
  const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
  const path = join(folder, "a.txt");
  await open({ columns: 120, rows: 36 });
  await ui.type("csignal\r");
  await ui.press("w", "ctrl+u", path, "enter");
  await ui.until("Written: ");
  expect(readFileSync(path, "utf8")).toBe((await command(["check", "signal"])).stdout);
  writeFileSync(path, "mine");
  await ui.press("w", "enter");
  await ui.until("is there already. Replace it?");
  await ui.press("n");
  expect(readFileSync(path, "utf8")).toBe("mine");
  rmSync(folder, { recursive: true });
});

describe("for a screen reader", () => {
  test.each<[string, EmulatorOptions]>([
    ["--screen-reader", { args: ["--screen-reader"] }],
    ["INK_SCREEN_READER", { env: { INK_SCREEN_READER: "true" } }],
    ["a dumb terminal", { env: { TERM: "dumb" } }],
  ])("%s: lines follow each other, without colour, and none is written over", async (_, options) => {
    await open({ rows: 50, ...options });
    await ui.press("down", "right");
    const before = ui.screen().filter((row) => row !== "");
    await ui.paste(RECIPIENTS);
    await ui.press("tab", "down", "2", "m", "L");
    expect(ui.screen().slice(0, before.length)).toEqual(before);
    expect(before).toContain("Sensitivity: public. Field 2 of 9.");
    expect(ui.buffer()).toBe("normal");
    expect(ui.styles()).toEqual({ colour: false, weight: false });
    // only modes are set: the cursor is not moved, and nothing is erased
    for (const sequence of ui.written().split("\u001B").slice(1)) expect(sequence).toMatch(/^\[\?\d+[hl]/u);
    expect(ui.written()).not.toMatch(/[─│▸‹›]/u);
  });
});
