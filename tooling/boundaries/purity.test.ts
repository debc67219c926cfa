import { execFile } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { type Files, withTree } from "./tree.js";

const root = join(import.meta.dirname, "..", "..");
const run = promisify(execFile);

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

/** The rules that the workspace's lint sees broken, as `file rule`. */
const lint = (files: Files): Promise<string[]> =>
  withTree(files, async (folder) => {
    copyFileSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
    const oxlint = join(root, "node_modules", "oxlint", "bin", "oxlint");
    // oxlint looks for its type-aware part where it runs
    const env = { ...process.env, OXLINT_TSGOLINT_PATH: join(root, "node_modules", ".bin", "tsgolint") };
    const answer = await run(process.execPath, [oxlint, "--format=json"], { cwd: folder, env }).catch(
      (error: unknown) => {
        // a lint that finds something ends with 1, and says what on stdout
        if (error instanceof Error && "stdout" in error && String(error.stdout).startsWith("{")) return error;
        throw error;
      },
    );
    const { diagnostics } = JSON.parse(String("stdout" in answer ? answer.stdout : "")) as {
      diagnostics: Diagnostic[];
    };
    return diagnostics.map(({ filename, code }) => `${filename} ${code}`);
  });

const impure: Readonly<Record<string, string>> = {
  "the time": "export const p = Date.now();",
  today: "export const p = new Date();",
  "the time, by another name": "const Clock = Date; export const p = new Clock();",
  randomness: "export const p = Math.random();",
  "randomness, by destructuring": "const { random } = Math; export const p = random();",
  "the environment": 'export const p = process.env["HOME"];',
  "the console": 'console.log("x");',
  "the network": 'export const p = fetch("x");',
  "a timer": "setTimeout(() => 0, 1);",
  "the global object": "export const p = globalThis;",
  "the window": "export const p = window;",
  "a document": "export const p = document;",
  "bytes of Node": 'export const p = Buffer.from("x");',
  "an address": 'export const p = new URL("x:");',
  "an encoder": "export const p = new TextEncoder();",
  "a locale": 'export const p = "a".localeCompare("b");',
  Intl: 'export const p = new Intl.Collator("fr");',
  "another global": "export const p = new BroadcastChannel();",
};

const sloppy: Readonly<Record<string, readonly [rule: string, text: string]>> = {
  any: ["typescript(no-explicit-any)", "export const p = (x: any): unknown => x;"],
  "a default export": ["import(no-default-export)", "export default 1;"],
  "an unused variable": ["eslint(no-unused-vars)", "const p = 1; export const q = 2;"],
  "a non-null assertion": ["typescript(no-non-null-assertion)", "export const p = (x?: string): string => x!;"],
  "a floating promise": [
    "typescript(no-floating-promises)",
    "const f = async (): Promise<number> => 1; f(); export const p = 1;",
  ],
  "a suppression without a rule": [
    "unicorn(no-abusive-eslint-disable)",
    "// oxlint-disable-next-line\nexport const p = 1 == 1;",
  ],
};

const core = "packages/policy-core/src/engine";
const tsconfig = { "tsconfig.json": '{"compilerOptions":{"strict":true,"module":"nodenext","target":"es2023"}}' };

describe("the lint", () => {
  it("lets pure code of the core pass", async () => {
    const file = "export const day = (text: string): string => text.slice(0, 10);\nexport const root = Math.sqrt(4);";
    expect(await lint({ ...tsconfig, [`${core}/pure.ts`]: file })).toEqual([]);
  });

  it("sees every impurity that is planted in the core, and none of them in its tests", async () => {
    const names = Object.keys(impure).map((name) => name.replaceAll(/[ ,]+/g, "-").toLowerCase());
    const texts = Object.values(impure);
    const inSources = Object.fromEntries(names.map((name, index) => [`${core}/${name}.ts`, texts[index] ?? ""]));
    const inTests = Object.fromEntries(names.map((name, index) => [`${core}/${name}.test.ts`, texts[index] ?? ""]));
    const found = await lint({ ...tsconfig, ...inSources, ...inTests });
    const purity = found.filter((each) => /no-restricted-(globals|properties)|no-console|no-undef/.test(each));
    expect(new Set(purity.map((each) => each.split(" ")[0]))).toEqual(new Set(Object.keys(inSources)));
  });

  it("sees every carelessness that is planted", async () => {
    const fileOf = (name: string): string => `${core}/${name.replaceAll(" ", "-")}.ts`;
    const files = Object.fromEntries(Object.entries(sloppy).map(([name, [, text]]) => [fileOf(name), text]));
    const expected = Object.entries(sloppy).map(([name, [rule]]) => `${fileOf(name)} ${rule}`);
    expect(await lint({ ...tsconfig, ...files })).toEqual(expect.arrayContaining(expected));
  });

  it("sees an import cycle", async () => {
    const files = {
      "apps/cli/src/a.ts": 'export { b } from "./b.js";',
      "apps/cli/src/b.ts": 'export { b } from "./a.js";',
    };
    expect(await lint({ ...tsconfig, ...files })).toContain("apps/cli/src/a.ts import(no-cycle)");
  });
});
