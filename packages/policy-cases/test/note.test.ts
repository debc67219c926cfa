import { compile, gscPolicy, LANGUAGES, lintPolicy, parseRequest, verifyLaws } from "@channelwise/policy-core";
import { describe, expect, test } from "vitest";
import { cases } from "../src/index.js";

// What is asked of the policy that ships as a whole, besides what the corpus and the oracle say of it.
const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const pdp = compiled.value;

test("the policy that ships keeps every law, in every cell", () => {
  const verdicts = verifyLaws(pdp);
  expect(verdicts.filter(({ broken }) => broken > 0)).toEqual([]);
  expect(verdicts[0]).toMatchObject({ law: "every-cell-has-a-cited-reason", checked: pdp.table.space.size });
});

test.each(LANGUAGES)("each decision of the corpus is the same JSON, however it is written (%s)", (lang) => {
  for (const { request } of cases) {
    const parsed = parseRequest(request);
    if (!parsed.ok) throw new Error(parsed.errors[0].message);
    const [decision, written] = [pdp.decide(parsed.value, { lang }), pdp.decideJson(parsed.value, { lang })];
    expect(written.ok && written.value.pieces.join("")).toBe(JSON.stringify(decision.ok && decision.value));
  }
});

describe("lint finds in the policy that ships", () => {
  const found = lintPolicy(pdp, { asOf: "2026-11-30" });

  test("nothing to mend", () => {
    expect(found.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  test("domains that are assumed, most of them switched off", () => {
    const assumed = found.filter(({ check }) => check === "domain-assumed");
    const isOff = ({ message }: (typeof found)[number]) => message.en.includes("switched off");
    expect([assumed.length, assumed.filter(isOff).length]).toEqual([4, 3]);
  });
});
