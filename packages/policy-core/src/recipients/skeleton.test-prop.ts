import fc from "fast-check";
import { expect, test } from "vitest";
import { skeletonOf, skeletonOfAny, skeletonOfCapitals } from "./skeleton.js";

const HALVES = /\p{Cs}/u;
/** All that have a look, of ASCII those that domains have. */
const SIGNS = Array.from({ length: 0x11_0000 }, (_, code) => code)
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => !HALVES.test(sign) && /[a-zA-Z0-9.-]|(?!\p{ASCII})[\p{L}\p{N}\p{M}\p{P}\p{S}]/u.test(sign));
const CHUNK = 40;

test("sign by sign, each sign beside others is what the full way makes of the whole", () => {
  const texts = Array.from({ length: Math.ceil(SIGNS.length / CHUNK) }, (_, chunk) =>
    SIGNS.slice(chunk * CHUNK, (chunk + 1) * CHUNK).join("a"),
  );
  expect(texts.filter((text) => skeletonOf(text) !== skeletonOfAny(text))).toEqual([]);
  expect(texts.filter((text) => skeletonOfCapitals(text) !== skeletonOfAny(text.toUpperCase()))).toEqual([]);
});

const sign = fc.oneof(
  fc.nat(SIGNS.length - 1).map((place) => SIGNS[place] ?? ""),
  fc.constantFrom(...Array.from("ΣσςIiİımwMWDd01ְ́̈᷀ःাা")),
);

test("whatever stands beside it", () => {
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = signs.join("");
      expect(skeletonOf(text)).toBe(skeletonOfAny(text));
      expect(skeletonOfCapitals(text)).toBe(skeletonOfAny(text.toUpperCase()));
    }),
    { numRuns: 5000 },
  );
});
