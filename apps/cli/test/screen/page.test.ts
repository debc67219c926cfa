import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseOwnSettings } from "../../src/late-settings.js";
import { readSettings } from "../../src/settings/read-settings.js";
import { SETTINGS } from "../../src/settings/settings.js";
import { COMMAND_IDS } from "../../src/tui/keys/commands.js";
import { terminalPage } from "./page.js";

const home = mkdtempSync(join(tmpdir(), "channelwise-"));
afterAll(() => {
  rmSync(home, { recursive: true });
});

let page: string;
beforeAll(async () => {
  page = await terminalPage();
});

const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gmu"))].map(([, text]) => text ?? "");

const readHome = (text: string) => {
  mkdirSync(join(home, "channelwise"), { recursive: true });
  writeFileSync(join(home, "channelwise", "config.yaml"), text);
  return readSettings({ XDG_CONFIG_HOME: home }, "en", () => Promise.resolve(parseOwnSettings));
};

test("is the page that is published", async () => {
  await expect(page).toMatchFileSnapshot("../../../../docs/terminal.md");
});

test("names every command by its id, and every setting", () => {
  for (const id of COMMAND_IDS) expect(page).toContain(`| \`${id}\` |`);
  for (const field of SETTINGS) expect(page).toContain(`| \`${field}\` |`);
});

test("shows settings that are taken, all of them, and others that are refused as it says", async () => {
  const [right = "", wrong = ""] = blocks("yaml");
  const taken = await readHome(right);
  expect(taken.complaints).toEqual([]);
  expect(Object.keys(taken.settings)).toEqual(SETTINGS);
  const { settings, complaints } = await readHome(wrong);
  expect(settings).toEqual({});
  const told = complaints.map(({ where, message }) => `channelwise: ${where ?? ""}: ${message}\n`);
  expect(blocks("text")).toContain(told.join(""));
});

test("shows whole screens, of 100 columns and 30 rows, and no address that may be somebody’s", () => {
  const screens = blocks("text").filter((text) => text.includes("History"));
  expect(screens).toHaveLength(7);
  for (const screen of screens) {
    const rows = screen.trimEnd().split("\n");
    expect(rows).toHaveLength(30);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(100);
  }
  const addresses = page.match(/[\w.]+@[\w.-]+\w/gu) ?? [];
  expect(new Set(addresses)).toEqual(
    new Set(["anna@ec.europa.eu", "carla@press.consilium.europa.eu", "dirk@ec-europa.eu"]),
  );
});
