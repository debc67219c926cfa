import { expect, test } from "vitest";
import { pdpOf } from "../../testing/pdp-of.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { dmnText } from "./dmn.js";
import { element, textElement, xmlText } from "./dmn/xml.js";

const xml = dmnText(pdpOf(smallPolicy));

const idsOf = (name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name} id="(?<id>[^"]+)"`, "gu"))].flatMap((match) => match.groups?.["id"] ?? []);

test("only what some rule looks at goes in, or is derived", () => {
  expect(idsOf("inputData")).toEqual(["channel", "group", "level", "audience", "reachable", "nature", "personalData"]);
  expect(idsOf("decision")).toEqual(["kind", "levelClass", "e2ee", "dataLeavesEea", "matchingRules", "outcome"]);
});

test("a rule that leans on a fact is a row for each thing that it cites", () => {
  const rows = xml.split("<rule ").filter((row) => row.includes('<text>"out-of-reach"</text>'));
  expect(rows.filter((row) => row.includes("matchingRules-table-row"))).toHaveLength(3);
});

test("what XML would read as its own is escaped", () => {
  expect(xmlText(element("a", { b: '<"&' }, textElement("c", '1 < 2 & "3" > 2')))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&lt;&quot;&amp;">\n  <c>1 &lt; 2 &amp; "3" &gt; 2</c>\n</a>\n',
  );
});
