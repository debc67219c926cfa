import fc from "fast-check";
import { toUnicode } from "tr46";
import { expect, test } from "vitest";
import { normaliseDomain } from "./normalise-domain.js";
import { unicodeOf } from "./unicode-of.js";

const label = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...Array.from("aé漢𠀀𐐨יxn-")), minLength: 1, maxLength: 40 }),
);

test("a normal domain is read as tr46 reads it", () => {
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
      const normal = normaliseDomain(labels.join("."));
      fc.pre(normal !== undefined);
      expect(unicodeOf(normal)).toBe(toUnicode(normal).domain);
    }),
    { numRuns: 3000 },
  );
});

test("labels that encode nothing are left as they are", () => {
  expect(unicodeOf("a-xn--b.xn--mnchen-3ya.xn.example")).toBe("a-xn--b.münchen.xn.example");
});
