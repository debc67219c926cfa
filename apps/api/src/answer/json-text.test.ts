import { cases } from "@channelwise/policy-cases";
import { compile, gscPolicy, LANGUAGES, parseRequest } from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { around, counted, decisionText } from "./json-text.js";

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const pdp = compiled.value;

test.each(LANGUAGES)("a decision in %s is as long as is said, each time", (lang) => {
  for (const { request } of [...cases, ...cases]) {
    const parsed = parseRequest(request);
    const decided = parsed.ok ? pdp.decideJson(parsed.value, { lang }) : parsed;
    if (!decided.ok) throw new Error(decided.errors[0].message);
    const json = decisionText(decided.value);
    expect(json).toEqual(counted(decided.value.pieces.join("")));
    expect(around('{"a":', json, "}")).toEqual(counted(`{"a":${json.text}}`));
  }
});
