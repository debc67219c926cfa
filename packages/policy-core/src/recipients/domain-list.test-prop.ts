import fc from "fast-check";
import { expect, test } from "vitest";
import { createDomainList } from "./domain-list.js";

const domain = fc
  .array(fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 2 }), { minLength: 1, maxLength: 4 })
  .map((labels) => labels.join("."));

test("a list finds what a map finds, and above it the nearest", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(domain, fc.nat())), domain, (entries, asked) => {
      const known = new Map(entries);
      const list = createDomainList(known);
      const labels = asked.split(".");
      const above = labels.slice(1).map((_, place) => labels.slice(place + 1).join("."));
      fc.pre(asked !== "" && !known.has(""));
      expect(list.find(asked)).toBe(known.get(asked));
      const nearest = above.find((one) => known.has(one)) ?? "";
      expect(list.findAbove(asked)).toBe(known.get(nearest));
    }),
    { numRuns: 3000 },
  );
});
