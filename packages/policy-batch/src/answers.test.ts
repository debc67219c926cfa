import { pdpOf, smallPolicy } from "@channelwise/policy-core/testing";
import { expect, test } from "vitest";
import { createAnswerer, DETAILS } from "./answers.js";

const pdp = pdpOf(smallPolicy);
const english = { pdp, lang: "en", asOf: "2026-11-24" } as const;

const request = { channel: "post", level: "public" };

test("gives the core’s own decision, or the outcome alone", () => {
  const full = createAnswerer(english, "full")({ line: 1, request });
  expect(full).toMatchObject({ line: 1, decision: { outcome: "conditional", channel: "post" } });
  expect(createAnswerer(english, "outcome")({ line: 1, request })).toEqual({
    line: 1,
    outcome: "conditional",
    channel: "post",
    level: "public",
  });
});

test("fills in the day where a request names none", () => {
  const answerTo = createAnswerer(english, "full");
  expect(answerTo({ line: 1, request })).toMatchObject({ decision: { asOf: "2026-11-24" } });
  expect(answerTo({ line: 1, request: { ...request, asOf: "2025-01-31" } })).toMatchObject({
    decision: { asOf: "2025-01-31" },
  });
});

test.each(DETAILS)("tells the first fault, in the language asked for (%s)", (detail) => {
  const answerTo = createAnswerer({ ...english, lang: "fr" }, detail);
  const fault = { code: "not-json", pointer: "", message: "x" };
  expect(answerTo({ line: 4, fault })).toEqual({ line: 4, fault });
  expect(answerTo({ line: 5, request: { lvel: "public", nature: "x" } })).toMatchObject({
    line: 5,
    fault: { code: "unknown-value", pointer: "/nature", message: expect.stringContaining("connue") as unknown },
  });
});
