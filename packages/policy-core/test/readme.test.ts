import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import type { Decision, Result } from "../src/index.js";

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

test("the README's example runs, and its result is the one that it shows", async () => {
  const readme = readFileSync(pathOf("../README.md"), "utf8");
  const { code = "", result = "" } = /```ts\n(?<code>[^]*?\/\/ => (?<result>.+)\n)```/u.exec(readme)?.groups ?? {};
  const { outputFiles } = await build({
    stdin: { contents: `${code}\nexport { decision };`, loader: "ts", resolveDir: pathOf(".") },
    alias: { "@channelwise/policy-core": pathOf("../src/index.ts") },
    bundle: true,
    write: false,
    format: "esm",
  });
  const script = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const { decision } = (await import(`data:text/javascript;base64,${script}`)) as { decision: Result<Decision> };
  expect(decision).toMatchObject({ ok: true, value: { outcome: JSON.parse(result) as unknown } });
});
