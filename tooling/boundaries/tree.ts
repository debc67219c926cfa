import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Contents of files by their path. */
export type Files = Readonly<Record<string, string>>;

const sourceEntry = JSON.stringify({
  ".": { "@channelwise/source": "./src/index.ts", default: "./dist/index.js" },
  "./testing": { "@channelwise/source": "./src/testing/index.ts" },
});

const manifest = (name: string, dependencies: readonly string[] = [], development: readonly string[] = []): string =>
  `{"name":"${name}","version":"0.0.0","type":"module","exports":${sourceEntry},` +
  `"dependencies":${JSON.stringify(Object.fromEntries(dependencies.map((each) => [each, "*"])))},` +
  `"devDependencies":${JSON.stringify(Object.fromEntries(development.map((each) => [each, "*"])))}}`;

const libraries = [
  "zod",
  "tr46",
  "punycode",
  "unhomoglyph",
  "fastest-levenshtein",
  "canonicalize",
  "@noble/hashes",
  "left-pad",
  "fast-check",
];

const install = (folder: string, names: readonly string[]): Files =>
  Object.fromEntries(
    names.flatMap((name) => [
      [`${folder}/node_modules/${name}/package.json`, `{"name":"${name}","version":"1.0.0","main":"index.js"}`],
      [`${folder}/node_modules/${name}/index.js`, "exports.x = 1;"],
    ]),
  );

/** A workspace in small that keeps every rule and uses every freedom that the rules leave. */
export const cleanTree: Files = {
  "packages/policy-core/package.json": manifest("@channelwise/policy-core", libraries.slice(0, 7), ["fast-check"]),
  "packages/policy-core/src/index.ts":
    'export { decide } from "./engine/decide.js";\nexport { law } from "./analysis/law.js";\nexport type { Model } from "./model/model.js";',
  "packages/policy-core/src/attributes.ts": "export const table = 1;",
  "packages/policy-core/src/attribute-lists.ts":
    'import { table } from "./attributes.js";\nexport const names = [table];',
  "packages/policy-core/src/model/model.ts":
    'import { names } from "../attribute-lists.js";\nimport { table } from "../attributes.js";\nexport const lists = [names, table];\nimport { x } from "zod";\nimport { y } from "fastest-levenshtein";\nexport interface Model { a: 1 }\nexport const model = [x, y];',
  "packages/policy-core/src/model/model.test.ts":
    'import { note } from "../note/note.js";\nimport fs from "node:fs";\nimport { x } from "fast-check";\nexport const used = [note, fs, x];',
  "packages/policy-core/src/note/note.ts":
    'import type { Model } from "../model/model.js";\nexport const note: Model = { a: 1 };',
  "packages/policy-core/src/recipients/parse.ts":
    'import { x } from "tr46";\nimport { z } from "punycode/index.js";\nimport { y } from "unhomoglyph";\nimport { model } from "../model/model.js";\nexport const parse = [x, y, z, model];',
  "packages/policy-core/src/recipients/index.ts": 'export { parse } from "./parse.js";',
  "tooling/bench/src/by-hand.ts":
    'import { parse } from "../../../packages/policy-core/src/recipients/index.js";\nexport const byHand = [parse];',
  "packages/policy-core/src/engine/decide.ts":
    'import { x } from "canonicalize";\nimport { y } from "@noble/hashes";\nimport { model } from "../model/model.js";\nimport { note } from "../note/note.js";\nimport { parse } from "../recipients/parse.js";\nexport const decide = [x, y, model, note, parse];',
  "packages/policy-core/src/analysis/law.ts":
    'import { decide } from "../engine/decide.js";\nimport { note } from "../note/note.js";\nexport const law = [decide, note];',
  "packages/policy-core/src/testing/small.ts":
    'import { model } from "../model/model.js";\nimport { decide } from "../engine/decide.js";\nexport const small = [model, decide];',
  "packages/policy-core/src/testing/index.ts": 'export { small } from "./small.js";',
  "packages/policy-core/src/engine/decide.test.ts":
    'import { small } from "../testing/small.js";\nimport { decide } from "./decide.js";\nexport const used = [small, decide];',
  "packages/policy-core/test/whole.test.ts":
    'import { decide } from "../src/index.js";\nimport process from "node:process";\nexport const used = [decide, process];',
  "packages/policy-cases/package.json": manifest("@channelwise/policy-cases", ["@channelwise/policy-core"]),
  "packages/policy-cases/src/index.ts":
    'import { decide } from "@channelwise/policy-core";\nexport const cases = [decide];',
  "packages/policy-batch/package.json": manifest(
    "@channelwise/policy-batch",
    ["@channelwise/policy-core"],
    ["fast-check"],
  ),
  "packages/policy-batch/src/index.ts":
    'import { isUtf8 } from "node:buffer";\nimport { decide } from "@channelwise/policy-core";\nimport { records } from "./records.js";\nexport const batch = [isUtf8, decide, records];',
  "packages/policy-batch/src/records.ts": "export const records = 1;",
  "packages/policy-batch/src/records.test.ts":
    'import { x } from "fast-check";\nimport { small } from "@channelwise/policy-core/testing";\nimport { records } from "./records.js";\nexport const used = [x, small, records];',
  "apps/cli/package.json": manifest(
    "@channelwise/cli",
    ["@channelwise/policy-core", "left-pad", "ink"],
    ["@channelwise/policy-cases", "fast-check"],
  ),
  "apps/cli/src/main.ts":
    'import fs from "node:fs";\nimport { decide } from "@channelwise/policy-core";\nimport { x } from "left-pad";\nexport const main = [fs, decide, x];',
  "apps/cli/src/run.ts": 'export const run = async (): Promise<unknown> => import("./tui/open.js");',
  "apps/cli/src/tui/open.ts":
    'import { x } from "ink";\nimport { store } from "./store.js";\nexport const open = [x, store];',
  "apps/cli/src/tui/store.ts": 'import { state } from "./state/state.js";\nexport const store = [state];',
  "apps/cli/src/tui/state/state.ts":
    'import { inspect } from "node:util";\nimport type { x } from "ink";\nexport const state = [inspect];\nexport type X = typeof x;',
  "apps/cli/test/main.test.ts": 'import { cases } from "@channelwise/policy-cases";\nexport const used = [cases];',
  "apps/api/package.json": manifest("@channelwise/api", ["@channelwise/policy-core"]),
  "apps/api/src/index.ts": 'import { app } from "./app.js";\nexport const api = [app];',
  "apps/api/src/app.ts": 'import { decide } from "@channelwise/policy-core";\nexport const app = [decide];',
  ...install("packages/policy-core", libraries),
  ...install("packages/policy-cases", ["left-pad"]),
  ...install("packages/policy-batch", ["left-pad", "fast-check"]),
  ...install("apps/cli", ["left-pad", "fast-check", "ink"]),
};

const links: Readonly<Record<string, readonly string[]>> = {
  "packages/policy-core": ["packages/policy-cases", "apps/cli"],
  "packages/policy-cases": ["packages/policy-core"],
  "packages/policy-batch": ["packages/policy-core", "packages/policy-cases"],
  "apps/cli": ["packages/policy-core", "packages/policy-cases", "apps/api"],
  "apps/api": ["packages/policy-core"],
};

const link = (root: string): void => {
  for (const [folder, others] of Object.entries(links))
    for (const other of others) {
      const name = join(root, folder, "node_modules/@channelwise", other.replace(/^.*\//, ""));
      mkdirSync(dirname(name), { recursive: true });
      symlinkSync(join(root, other), name);
    }
};

/** Writes files below a folder of their own and gives that folder to `use`; nothing stays behind. */
export const withTree = async <T>(files: Files, use: (root: string) => Promise<T>): Promise<T> => {
  const root = mkdtempSync(join(tmpdir(), "channelwise-tree-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), `${text}\n`);
    }
    link(root);
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};
