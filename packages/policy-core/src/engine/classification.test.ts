import { describe, expect, test } from "vitest";
import { classificationSchema } from "../model/classification.js";
import { parseRequest } from "../model/parse-request.js";
import { pdpOf } from "../testing/pdp-of.js";
import { smallPolicy } from "../testing/small-policy.js";

const pdp = pdpOf(smallPolicy);

describe("of many recipients that cannot be read", () => {
  const recipients = Array.from({ length: 10_000 }, (_, index) =>
    index === 7 ? "a@mainland.example" : "not an address",
  );
  const read = parseRequest({ channel: "pigeon", level: "public", recipients, asOf: "2026-11-24" });
  if (!read.ok) throw new Error(read.errors[0].message);
  const { channel: _, ...unasked } = read.value;

  test("a hundred are told, and how many more there are, whatever is asked", () => {
    const hundred = { ok: false, errors: { length: 100, 7: { pointer: "/recipients/8" } }, more: 9_899 };
    expect(pdp.decide(read.value)).toMatchObject(hundred);
    expect(pdp.decideJson(read.value)).toMatchObject(hundred);
    expect(pdp.outcome(read.value)).toMatchObject(hundred);
    expect(pdp.byLevel(read.value)).toMatchObject(hundred);
    expect(pdp.advise(unasked)).toMatchObject(hundred);
    // the channel is told first, and makes one more
    expect(pdp.decide({ ...read.value, channel: "kite" })).toMatchObject({
      errors: { length: 100, 0: { pointer: "/channel" } },
      more: 9_900,
    });
  });

  test("each keeps its place in a classification, and a hundred are told what is wrong", () => {
    const classification = classificationSchema.parse(pdp.classify(recipients));
    expect(classification.recipients).toHaveLength(10_000);
    const told = classification.recipients.flatMap((one) => (one.kind === "invalid" && one.error ? [one.index] : []));
    expect(told).toHaveLength(100);
    expect([told[7], told.at(-1)]).toEqual([8, 100]);
    expect(classification.more).toBe(9_899);
    expect(pdp.classify(["not an address"])).not.toHaveProperty("more");
  });
});
