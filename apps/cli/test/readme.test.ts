import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { command } from "./support.js";

test("the answer that the README of the workspace shows is the one that is given", async () => {
  const path = fileURLToPath(new URL("../../../README.md", import.meta.url));
  const readme = readFileSync(path, "utf8");
  const ANSWER = /(?<=<!-- answer: (?<args>.+) -->\n+```text\n)[^]*?(?=```)/u;
  const args = ANSWER.exec(readme)?.groups?.["args"] ?? "";
  const { stdout } = await command(args.split(" "));
  await expect(readme.replace(ANSWER, () => stdout)).toMatchFileSnapshot(path);
});
