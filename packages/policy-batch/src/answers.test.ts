import { pdpOf, smallPolicy } from "@channelwise/policy-core/testing";
import { expect, test } from "vitest";
import { createAnswerer } from "./answers.js";

const pdp = pdpOf(smallPolicy);
const english = { lang: "en", asOf: "2026-11-24" } as const;

const request = { channel: "post", level: "public" };

test("an answer is what the decision point says, with the request that it was asked", () => {
  const read = { ...request, recipients: [] };
  expect(createAnswerer(pdp.outcome, english)({ line: 1, request })).toEqual({
    line: 1,
    request: { ...read, asOf: "2026-11-24" },
    value: "conditional",
  });
  expect(createAnswerer(pdp.decide, english)({ line: 2, request: { ...request, asOf: "2025-01-31" } })).toMatchObject({
    line: 2,
    request: { ...read, asOf: "2025-01-31" },
    value: { outcome: "conditional", channel: "post", asOf: "2025-01-31" },
  });
});

test("of what is wrong with a line the first fault is told, in the language asked for", () => {
  const answerTo = createAnswerer(pdp.outcome, { ...english, lang: "fr" });
  const fault = { code: "not-json", pointer: "", message: "x" };
  expect(answerTo({ line: 4, fault })).toEqual({ line: 4, fault });
  expect(answerTo({ line: 5, request: { lvel: "public", nature: "x" } })).toMatchObject({
    line: 5,
    fault: { code: "unknown-value", pointer: "/nature", message: expect.stringContaining("connue") as unknown },
  });
  expect(answerTo({ line: 6, request: { channel: "pigon", recipients: ["d@"] } })).toMatchObject({
    line: 6,
    fault: { code: "unknown-channel", message: expect.stringContaining("Vouliez-vous dire pigeon") as unknown },
  });
});
