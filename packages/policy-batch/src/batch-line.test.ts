import { batchLineSchema, compile, gscPolicy } from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { createAnswerer, type Answered } from "./answers.js";
import { batchLineOf, jsonOf, ndjsonOf } from "./batch-line.js";

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const pdp = compiled.value;
const english = { pdp, lang: "en", asOf: "2026-11-24" } as const;
const request = { channel: "signal", level: "sensitive", recipients: ["a@ec.europa.eu"] };
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
  expect(jsonOf({ outcome: "suitable", line: 2, channel: "email", level: "public" })).toBe(
    '{"line":2,"outcome":"suitable"}',
  );
});

test("every line has its end", () => {
  expect(ndjsonOf([])).toBe("");
  expect(
    ndjsonOf([
      { line: 1, outcome: "suitable", channel: "email", level: "public" },
      { line: 3, outcome: "not-covered", channel: "email", level: "limite" },
    ]),
  ).toBe('{"line":1,"outcome":"suitable"}\n{"line":3,"outcome":"not-covered"}\n');
});
