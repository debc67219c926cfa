import { expect, test } from "vitest";
import { compile } from "../../engine/compile.js";
import type { Policy } from "../../model/policy.js";
import { gscPolicy } from "../../note/index.js";
import { dmnText } from "./dmn.js";
import { element, textElement, xmlText } from "./dmn/xml.js";

const textOf = (policy: Policy): string => {
  const compiled = compile(policy);
  if (!compiled.ok) throw new Error(compiled.errors[0].message);
  return dmnText(compiled.value);
};

const idsOf = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name} id="(?<id>[^"]+)"`, "gu"))].flatMap((match) => match.groups?.["id"] ?? []);

test("only what some rule looks at goes in, or is derived", () => {
  const xml = textOf(gscPolicy);
  expect(idsOf(xml, "inputData")).toEqual([
    "channel",
    "group",
    "level",
    "audience",
    "reachable",
    "nature",
    "personalData",
  ]);
  expect(idsOf(xml, "decision")).toEqual(["kind", "levelClass", "e2ee", "dataLeavesEea", "matchingRules", "outcome"]);
});

test("a rule that leans on a fact is a row for each thing that it cites", () => {
  const rows = textOf(gscPolicy)
    .split("<rule ")
    .filter((row) => row.includes('<text>"unreachable"</text>'));
  expect(rows.filter((row) => row.includes("matchingRules-table-row"))).toHaveLength(2);
});

test("what XML would read as its own is escaped", () => {
  expect(xmlText(element("a", { b: '<"&' }, textElement("c", '1 < 2 & "3" > 2')))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&lt;&quot;&amp;">\n  <c>1 &lt; 2 &amp; "3" &gt; 2</c>\n</a>\n',
  );
});
