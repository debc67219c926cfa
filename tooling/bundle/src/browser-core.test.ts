import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";
import { packedTables } from "./packed-tables.ts";

const CORE = fileURLToPath(new URL("../../../packages/policy-core/src", import.meta.url));

/** The size of the core in kB (1,000 bytes), as a page fetches it: one module, minified, gzip. */
async function size(names: string, plugins: readonly Plugin[], external: readonly string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from "./index.js";`, resolveDir: CORE, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    format: "esm",
    target: "es2022",
    conditions: ["@channelwise/source"],
    external: [...external],
    plugins: [...plugins],
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1000;
}

test("what answers, without zod and Unicode's tables, is small", async () => {
  const asked = "{ compileChecked, gscPolicy, gscDigest, parseRequest }";
  const kilobytes = await size(asked, [], ["zod", "tr46", "unhomoglyph"]);
  expect(
    kilobytes,
    "45 kB are the note, its facts and its words in two languages, 24 kB the engine and the reading of addresses, 2 kB what is said of a wrong request: more is code or words that no answer needs, or that want a place apart",
  ).toBeLessThanOrEqual(72);
});

test("all that the core exports, with everything that it stands on, is small enough for a page", async () => {
  const kilobytes = await size("*", [packedTables], []);
  expect(
    kilobytes,
    "29 kB are tables of UTS #46, 15 kB those of UTS #39, 37 kB zod with its compiler, 72 kB what answers, in two languages, the rest what reads lists, proves and exports: more is a part of a library that came along unused",
  ).toBeLessThanOrEqual(200);
});
