import { batchLineSchema, compile, gscPolicy } from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { createLineAnswerer, type Hear } from "./answer-lines.js";
import { DETAILS } from "./answers.js";

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const pdp = compiled.value;
const english = { pdp, lang: "en", asOf: "2026-11-24" } as const;
const request = { channel: "signal", level: "sensitive", recipients: ["a@ec.europa.eu"] };
const fault = { message: "This line is not JSON, é.", pointer: "", code: "not-json", hint: "x" };
const asked = [
  { line: 1, request },
  { line: 3, request: {} },
  { line: 4, fault },
  { line: 5, request },
] as const;

test.each(DETAILS)("each line is of the published shape (%s)", (detail) => {
  const { bytes, ...counts } = createLineAnswerer({ ...english, detail })(asked);
  const lines = bytes.toString().split("\n");
  expect(lines.pop()).toBe("");
  for (const line of lines) expect(JSON.stringify(batchLineSchema.parse(JSON.parse(line)))).toBe(line);
  expect(lines[2]).toBe('{"line":4,"error":{"code":"not-json","pointer":"","message":"This line is not JSON, é."}}');
  expect(counts).toEqual({ lines: 4, faults: 2 });
});

test.each(DETAILS)("each decision is heard of (%s)", (detail) => {
  const heard: Parameters<Hear>[] = [];
  createLineAnswerer({ ...english, detail, hear: (...decision) => heard.push(decision) })(asked);
  const { outcome } = JSON.parse(
    createLineAnswerer({ ...english, detail })(asked)
      .bytes.toString()
      .split("\n")[0] ?? "",
  ) as {
    readonly outcome: Parameters<Hear>[2];
  };
  expect(heard).toEqual([
    ["signal", "sensitive", outcome],
    ["signal", "sensitive", outcome],
  ]);
});

test("nothing asked is nothing answered, and nothing is left of what was asked before", () => {
  const answer = createLineAnswerer({ ...english, detail: "full" });
  const first = answer(asked).bytes;
  const before = first.toString();
  expect(answer([])).toEqual({ bytes: Buffer.alloc(0), lines: 0, faults: 0 });
  expect(answer(asked).bytes.toString()).toBe(before);
  expect(first.toString()).toBe(before);
});
