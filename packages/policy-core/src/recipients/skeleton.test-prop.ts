import fc from "fast-check";
import unhomoglyph from "unhomoglyph";
import { expect, test } from "vitest";
import { skeletonOf, skeletonOfCapitals } from "./skeleton.js";

const ALIKE: Readonly<Record<string, string>> = { i: "l", d: "cl", m: "rn", w: "vv" };
const DIGITS = "olzeasbtbg";

/** UTS #39 section 4 over the whole of a text, and what people mix up besides. */
function naively(text: string): string {
  const prototypes = /^\p{ASCII}*$/u.test(text)
    ? text
    : unhomoglyph(text.normalize("NFD")).normalize("NFD").replace(/\p{M}/gu, "");
  return prototypes
    .toLowerCase()
    .replace(/[0-9]/g, (digit) => DIGITS.charAt(Number(digit)))
    .replace(/[idmw]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(/[^\p{L}\p{N}.]|[ー一丨ㅡᅳ]/gu, "-");
}

const HALVES = /\p{Cs}/u;
/** All that have a look, of ASCII those that domains have. */
const CHARACTERS = Array.from({ length: 0x11_0000 }, (_, code) => code)
  .map((code) => String.fromCodePoint(code))
  .filter((one) => !HALVES.test(one) && /[a-zA-Z0-9.-]|(?!\p{ASCII})[\p{L}\p{N}\p{M}\p{P}\p{S}]/u.test(one));
const CHUNK = 40;

test("the skeleton made character by character is that of the whole text, for each character beside others", () => {
  const texts = Array.from({ length: Math.ceil(CHARACTERS.length / CHUNK) }, (_, chunk) =>
    CHARACTERS.slice(chunk * CHUNK, (chunk + 1) * CHUNK).join("a"),
  );
  expect(texts.filter((text) => skeletonOf(text) !== naively(text))).toEqual([]);
  expect(texts.filter((text) => skeletonOfCapitals(text) !== naively(text.toUpperCase()))).toEqual([]);
});

const character = fc.oneof(
  fc.nat(CHARACTERS.length - 1).map((place) => CHARACTERS[place] ?? ""),
  fc.constantFrom(...Array.from("ΣσςIiİımwMWDd01ְ́̈᷀ःাा")),
);

test("the skeleton made character by character is that of the whole text, whatever stands beside each", () => {
  fc.assert(
    fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
      const text = characters.join("");
      expect(skeletonOf(text)).toBe(naively(text));
      expect(skeletonOfCapitals(text)).toBe(naively(text.toUpperCase()));
    }),
    { numRuns: 5000 },
  );
});
