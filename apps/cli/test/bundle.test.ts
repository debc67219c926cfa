import { bundled, type Bundled } from "@channelwise/tooling-bundle";
import { beforeAll, expect, test } from "vitest";
import { bundleOfCli } from "../bundle.config.ts";

let made: readonly Bundled[] = [];
beforeAll(async () => {
  made = await bundled(bundleOfCli);
}, 60_000);

const inputsOf = (file: string): readonly string[] => made.find((one) => one.file === file)?.inputs ?? [];

const KILOBYTE = 1000;

test.each([
  ["main.js", ["zod", "ink", "react", "commander", "tr46", "unhomoglyph", "yaml", "csv-parse"], 20],
  ["run-command.js", ["zod", "ink", "react", "commander", "tr46", "unhomoglyph", "yaml", "csv-parse"], 250],
  ["run-program.js", ["zod", "ink", "react", "tr46", "unhomoglyph", "yaml", "csv-parse"], 115],
])("%s holds only what most answers need", (file, absent, most) => {
  const inputs = inputsOf(file);
  expect(inputs.length).toBeGreaterThan(0);
  const found = absent.filter((name) => inputs.some((input) => input.includes(`/node_modules/${name}/`)));
  expect(found, "each takes as long to load as an answer takes: it belongs into a part of its own").toEqual([]);
  const bytes = made.find((one) => one.file === file)?.bytes.length ?? 0;
  expect(bytes / KILOBYTE, "all of it is read and compiled at each start").toBeLessThanOrEqual(most);
});

test("the interface starts without zod and Unicode's tables", () => {
  const inputs = made.filter(({ file }) => file.endsWith(".mjs")).flatMap((one) => one.inputs);
  expect(inputs.some((input) => input.includes("/node_modules/ink/"))).toBe(true);
  expect(inputs.filter((input) => /\/node_modules\/(?:zod|tr46|unhomoglyph)\//u.test(input))).toEqual([]);
});

test("what is left out is there when it is needed", () => {
  expect(inputsOf("parse-fully.js").some((input) => input.includes("/node_modules/zod/"))).toBe(true);
  expect(inputsOf("tr46.js").some((input) => input.includes("/node_modules/tr46/"))).toBe(true);
  expect(inputsOf("unhomoglyph.js").some((input) => input.includes("/node_modules/unhomoglyph/"))).toBe(true);
});
