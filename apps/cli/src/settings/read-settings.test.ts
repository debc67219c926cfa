import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Language } from "@channelwise/policy-core";
import { parseSettings } from "./parse-settings.js";
import { readSettings } from "./read-settings.js";
import type { SettingsRules } from "./settings.js";

const rules: SettingsRules = { commands: ["copy"], longestReview: 30, keysInConflict: () => [] };
const parser = () => Promise.resolve((text: string, lang: Language) => parseSettings(text, lang, rules));

let home: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "channelwise-settings-"));
  mkdirSync(join(home, ".config/channelwise"), { recursive: true });
  file = join(home, ".config/channelwise/config.yaml");
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

const read = () => readSettings({ HOME: home }, "en", parser);
const nothing = { settings: {}, complaints: [] };
const wrong = (message: string) => ({ settings: {}, complaints: [{ where: "config.yaml", message }] });

describe("the file", () => {
  test("is read from the place that the environment names", async () => {
    writeFileSync(file, "language: fr\n");
    expect(await read()).toEqual({ settings: { language: "fr" }, complaints: [] });
    const elsewhere = { HOME: "/nowhere", XDG_CONFIG_HOME: join(home, ".config") };
    expect(await readSettings(elsewhere, "en", parser)).toEqual({
      settings: { language: "fr" },
      complaints: [],
    });
    expect(await readSettings({}, "en", parser)).toEqual(nothing);
  });

  test("may be missing, together with its folder", async () => {
    expect(await read()).toEqual(nothing);
    rmSync(join(home, ".config"), { recursive: true });
    expect(await read()).toEqual(nothing);
    writeFileSync(join(home, ".config"), "");
    expect(await read()).toEqual(nothing);
  });

  test("may be empty, begin with a byte order mark, or be a link", async () => {
    writeFileSync(file, "");
    expect(await read()).toEqual(nothing);
    writeFileSync(file, "\uFEFFlanguage: fr\n");
    expect(await read()).toEqual({ settings: { language: "fr" }, complaints: [] });
    rmSync(file);
    writeFileSync(join(home, "mine.yaml"), "screenReader: true");
    symlinkSync("../../mine.yaml", file);
    expect(await read()).toEqual({ settings: { screenReader: true }, complaints: [] });
  });

  test("may hold 64 KiB, and no more", async () => {
    const text = "language: fr\n#";
    writeFileSync(file, text.padEnd(64 * 1024, "x"));
    expect(await read()).toEqual({ settings: { language: "fr" }, complaints: [] });
    writeFileSync(file, text.padEnd(64 * 1024 + 1, "x"));
    expect(await read()).toEqual(wrong("This holds more than 64 KiB."));
  });
});

describe("what cannot be read is told", () => {
  test("a folder", async () => {
    mkdirSync(file);
    expect(await read()).toEqual(wrong("This is a folder, not a file."));
  });

  test("a pipe, which is not waited for", async () => {
    execFileSync("sh", ["-c", 'mkfifo "$0"', file]);
    expect(await read()).toEqual(wrong("This is not a regular file."));
  });

  test("a link that leads to itself", async () => {
    symlinkSync("config.yaml", file);
    expect(await read()).toEqual(wrong("This cannot be read."));
  });

  test("another encoding", async () => {
    writeFileSync(file, Buffer.from("# réglages\n", "latin1"));
    expect(await read()).toEqual(wrong("This is not in UTF-8."));
    writeFileSync(file, Buffer.from("\uFEFFlanguage: fr\n", "utf16le"));
    expect(await read()).toEqual(wrong("This is not in UTF-8."));
  });

  // root may read everywhere
  test.skipIf(process.getuid?.() === 0)("a file that is closed to us", async () => {
    writeFileSync(file, "language: fr\n");
    chmodSync(file, 0o000);
    expect(await read()).toEqual(wrong("This may not be read: no permission."));
  });
});

test("what is wrong is told in the language that is spoken, whatever the file sets", async () => {
  writeFileSync(file, "language: en\nscreenReader: oui\n");
  const complaints = [{ where: "config.yaml:2: screenReader", message: "Dites true (oui) ou false (non)." }];
  expect(await readSettings({ HOME: home }, "fr", parser)).toEqual({ settings: {}, complaints });
});
