import { describe, expect, it } from "vitest";
import { rules } from "./rules.mjs";
import { cleanTree, type Files, withTree } from "./tree.js";
import { findViolations } from "./violations.mjs";

const core = "packages/policy-core";

/** For each rule, an import that breaks it: a file beside those of the clean tree. */
const planted: readonly (readonly [rule: string, file: string, text: string])[] = [
  [
    "core-direction-model",
    `${core}/src/model/planted.ts`,
    'import { note } from "../note/note.js"; export const p = note;',
  ],
  [
    "core-direction-attributes",
    `${core}/src/attributes.ts`,
    'import { model } from "./model/model.js"; export const table = model;',
  ],
  ["core-direction-model", `${core}/src/model/planted.ts`, 'import { law } from "../index.js"; export const p = law;'],
  ["core-direction-model-tests", `${core}/src/model/planted.test.ts`, 'import "../engine/decide.js";'],
  ["core-direction-note", `${core}/src/note/planted.ts`, 'export { parse } from "../recipients/parse.js";'],
  ["core-direction-note-tests", `${core}/src/note/planted.test-d.ts`, 'import "../analysis/law.js";'],
  ["core-direction-recipients", `${core}/src/recipients/planted.ts`, 'export { note } from "../note/note.js";'],
  ["core-direction-recipients", `${core}/src/recipients/planted.ts`, 'export { decide } from "../engine/decide.js";'],
  ["core-direction-recipients-tests", `${core}/src/recipients/planted.test-prop.ts`, 'import "../engine/decide.js";'],
  ["core-direction-engine", `${core}/src/engine/planted.ts`, 'export { law } from "../analysis/law.js";'],
  ["core-direction-engine-tests", `${core}/src/engine/planted.test.ts`, 'import "../index.js";'],
  ["core-direction-analysis", `${core}/src/analysis/planted.ts`, 'export { decide } from "../index.js";'],
  ["core-direction-analysis-tests", `${core}/src/analysis/planted.test.ts`, 'import "../index.js";'],
  ["core-direction-testing", `${core}/src/testing/planted.ts`, 'export { note } from "../note/note.js";'],
  ["core-libraries-of-recipients", `${core}/src/engine/planted.ts`, 'export { x } from "tr46";'],
  ["core-libraries-of-recipients", `${core}/src/engine/planted.ts`, 'export { x } from "punycode/index.js";'],
  ["core-libraries-of-recipients", `${core}/src/model/planted.ts`, 'export { x } from "unhomoglyph";'],
  ["core-libraries-of-engine", `${core}/src/analysis/planted.ts`, 'export { x } from "canonicalize";'],
  ["core-libraries-of-engine", `${core}/src/recipients/planted.ts`, 'export { x } from "@noble/hashes";'],
  ["core-outside", `${core}/src/engine/planted.ts`, 'export { x } from "left-pad";'],
  ["core-outside", `${core}/src/engine/planted.ts`, 'export { cases } from "@channelwise/policy-cases";'],
  ["cases-outside", "packages/policy-cases/src/planted.ts", 'export { x } from "left-pad";'],
  ["batch-outside", "packages/policy-batch/src/planted.ts", 'export { x } from "left-pad";'],
  ["batch-outside", "packages/policy-batch/src/planted.ts", 'export { cases } from "@channelwise/policy-cases";'],
  ["schema-outside", "packages/policy-schema/src/planted.ts", 'export { decide } from "@channelwise/policy-core";'],
  ["schema-outside", "packages/policy-schema/src/planted.ts", 'export { x } from "../generate/x.js";'],
  [
    "no-builtins",
    `${core}/src/engine/planted.ts`,
    'import { readFileSync } from "node:fs"; export const p = readFileSync;',
  ],
  ["no-builtins", "packages/policy-cases/src/planted.ts", 'import path from "path"; export const p = path;'],
  [
    "public-entry",
    "packages/policy-cases/src/planted.ts",
    'export { decide } from "../../policy-core/src/engine/decide.js";',
  ],
  ["public-entry", "apps/cli/test/planted.test.ts", 'import "../../../packages/policy-core/src/engine/decide.js";'],
  ["public-entry", "tooling/bench/planted.ts", 'import "../../packages/policy-core/src/engine/decide.js";'],
  ["core-internal", "apps/cli/src/planted.ts", 'import "../../../packages/policy-core/src/recipients/index.js";'],
  ["apps-apart", "apps/cli/src/planted.ts", 'export { app } from "../../api/src/app.js";'],
  ["testing-for-tests", `${core}/src/engine/planted.ts`, 'export { small } from "../testing/small.js";'],
  [
    "packages-below-apps",
    "packages/policy-cases/src/planted.ts",
    'export { main } from "../../../apps/cli/src/main.js";',
  ],
  ["interface-lazy", "apps/cli/src/planted.ts", 'export { open } from "./tui/open.js";'],
  ["interface-lazy", "apps/cli/src/tui/state/planted.ts", 'export { x } from "ink";'],
  ["interface-builtins", "apps/cli/src/tui/state/planted.ts", 'export { readFileSync } from "node:fs";'],
  ["interface-pure", "apps/cli/src/tui/pages/planted.ts", 'export { store } from "../store.js";'],
  ["no-cycle", "apps/cli/src/planted.ts", 'export { p } from "./planted-too.js";'],
  ["resolvable", "apps/cli/src/planted.ts", 'export { p } from "./nowhere.js";'],
  ["resolvable", "apps/cli/src/planted.ts", 'export { decide } from "@channelwise/policy-core/src/engine/decide.js";'],
  ["declared", "packages/policy-cases/src/planted.ts", 'export { x } from "left-pad";'],
  ["declared-for-users", "apps/cli/src/planted.ts", 'export { x } from "fast-check";'],
];

const companions: Files = { "apps/cli/src/planted-too.ts": 'export { p } from "./planted.js";' };

const rulesBrokenBy = (files: Files): Promise<string[]> =>
  withTree({ ...cleanTree, ...files }, async (root) => (await findViolations(root)).violations.map(({ rule }) => rule));

describe("boundaries", () => {
  it("let a workspace pass that keeps them, having looked at it", async () => {
    const finding = await withTree(cleanTree, findViolations);
    expect(finding.violations).toEqual([]);
    expect(finding.modules).toBeGreaterThan(Object.keys(cleanTree).filter((path) => path.endsWith(".ts")).length);
  });

  it.each(planted)("%s: seen when %s holds %s", async (rule, file, text) => {
    expect(await rulesBrokenBy({ [file]: text, ...(rule === "no-cycle" ? companions : {}) })).toContain(rule);
  });

  it("see an import of a type alone", async () => {
    const file = `${core}/src/model/planted.ts`;
    const broken = await rulesBrokenBy({
      [file]: 'import type { decide } from "../engine/decide.js"; export type P = typeof decide;',
    });
    expect(broken).toContain("core-direction-model");
  });

  it("have a planted violation for each rule", () => {
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
  });
});
