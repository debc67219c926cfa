import { bundled, type Bundled } from "@channelwise/tooling-bundle";
import { beforeAll, expect, test } from "vitest";
import { bundleOfCli } from "../bundle.config.ts";

let made: readonly Bundled[] = [];
beforeAll(async () => {
  made = await bundled(bundleOfCli);
}, 60_000);

const inputsOf = (file: string): readonly string[] => made.find((one) => one.file === file)?.inputs ?? [];

const holds = (file: string, name: string): boolean =>
  inputsOf(file).some((input) => input.includes(`/node_modules/${name}/`));

const KILOBYTE = 1000;

/** What takes long to load, and few answers need. */
const SELDOM = ["jsonc-parser", "ink", "react", "tr46", "unhomoglyph", "yaml", "csv-parse", "string-width"];

test.each([
  ["main.js", [...SELDOM, "commander", "zod"], 3],
  ["run.js", [...SELDOM, "zod"], 135],
  // the note with the facts of fourteen channels, in two languages, is a third of it
  ["late-command.js", [...SELDOM, "commander"], 575],
  ["late-text.js", [...SELDOM.filter((name) => name !== "string-width"), "commander", "zod"], 52],
])("%s holds only what most answers need", (file, absent, most) => {
  expect(inputsOf(file).length).toBeGreaterThan(0);
  expect(
    absent.filter((name) => holds(file, name)),
    "each takes as long to load as an answer takes: it belongs into a part of its own",
  ).toEqual([]);
  const bytes = made.find((one) => one.file === file)?.bytes.length ?? 0;
  expect(bytes / KILOBYTE, "all of it is read and compiled at each start").toBeLessThanOrEqual(most);
});

test("what is left out is there when it is needed", () => {
  expect(holds("late-command.js", "zod")).toBe(true);
  expect(holds("late-text.js", "string-width")).toBe(true);
  expect(holds("late-tr46.js", "tr46")).toBe(true);
  expect(holds("late-unhomoglyph.js", "unhomoglyph")).toBe(true);
  expect(holds("late-interface.mjs", "ink")).toBe(true);
});

test("files beside one another are the only ones that are loaded by their place, and each is there", () => {
  const files = new Set(made.map(({ file }) => file));
  const loaded = made
    .filter(({ file }) => /\.m?js$/u.test(file))
    .flatMap(({ bytes }) => [
      ...Buffer.from(bytes)
        .toString()
        .matchAll(/(?:import|require)\("(\.[^"]+)"\)/gu),
    ])
    .map(([, path = ""]) => path.replace("./", ""));
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((path) => !files.has(path))).toEqual([]);
});
