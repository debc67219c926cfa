import { batchLineSchema } from "@channelwise/policy-core";
import { pdpOf, smallPolicy } from "@channelwise/policy-core/testing";
import { expect, test } from "vitest";
import { createAnswerer, type Answered } from "./answers.js";
import { batchLineOf, jsonOf, ndjsonOf } from "./batch-line.js";

const pdp = pdpOf(smallPolicy);
const english = { pdp, lang: "en", asOf: "2026-11-24" } as const;
const request = { channel: "pigeon", level: "sensitive", recipients: ["a@mainland.example"] };
const fault = { message: "This line is not JSON.", pointer: "", code: "not-json", hint: "x" };

const answers: readonly Answered[] = [
  createAnswerer(english, "full")({ line: 1, request }),
  createAnswerer(english, "outcome")({ line: 2, request }),
  createAnswerer(english, "full")({ line: 3, request: {} }),
  { line: 4, fault },
];

test("each answer is of the published shape, and read back it is the same", () => {
  for (const answer of answers) {
    const line = batchLineOf(answer);
    expect(batchLineSchema.parse(line)).toEqual(line);
    expect(JSON.parse(jsonOf(answer))).toEqual(line);
  }
});

test("a decision is the core’s own bytes", () => {
  const decision = pdp.decide({
    ...request,
    nature: "substantive",
    personalData: false,
    files: false,
    asOf: english.asOf,
    level: "sensitive",
  });
  expect(jsonOf(createAnswerer(english, "full")({ line: 1, request }))).toBe(
    JSON.stringify(decision.ok && decision.value),
  );
});

test("keys are in one order, and no others come along", () => {
  expect(jsonOf({ line: 4, fault })).toBe(
    '{"line":4,"error":{"code":"not-json","pointer":"","message":"This line is not JSON."}}',
  );
  expect(jsonOf({ outcome: "suitable", line: 2, channel: "post", level: "public" })).toBe(
    '{"line":2,"outcome":"suitable"}',
  );
});

test("every line has its end", () => {
  expect(ndjsonOf([])).toBe("");
  expect(
    ndjsonOf([
      { line: 1, outcome: "suitable", channel: "post", level: "public" },
      { line: 3, outcome: "not-covered", channel: "post", level: "limite" },
    ]),
  ).toBe('{"line":1,"outcome":"suitable"}\n{"line":3,"outcome":"not-covered"}\n');
});
