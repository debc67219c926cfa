import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

test("the README's example runs, and its lines are those that it shows", async () => {
  const readme = readFileSync(pathOf("../README.md"), "utf8");
  const { code = "", shown = "" } =
    /```ts\n(?<code>[^]*?)\/\/ output =>\n(?<shown>[^]*?)```/u.exec(readme)?.groups ?? {};
  const { outputFiles } = await build({
    stdin: { contents: `${code}\nexport { output };`, loader: "ts", resolveDir: pathOf(".") },
    conditions: ["@channelwise/source"],
    bundle: true,
    write: false,
    platform: "node",
    mainFields: ["module", "main"],
    format: "esm",
  });
  const script = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const { output } = (await import(`data:text/javascript;base64,${script}`)) as { output: string };
  expect(output).not.toBe("");
  expect(output).toBe(shown.replaceAll("// ", ""));
});
