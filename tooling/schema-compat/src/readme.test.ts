import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KINDS } from "./changes/kinds.ts";

test("the README tells every kind of change with its verdicts", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const rows = readme.split("\n").filter((line) => line.startsWith("| `"));
  const told = Object.entries(KINDS).map(
    ([kind, { says, writers, readers }]) => `| \`${kind}\` | ${says} | ${writers} | ${readers} |`,
  );
  expect(rows).toEqual(told);
});
