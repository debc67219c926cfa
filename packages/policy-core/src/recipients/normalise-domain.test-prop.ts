import fc from "fast-check";
import { toASCII, toUnicode } from "tr46";
import { expect, test } from "vitest";
import { readDomain, type NormalDomain } from "./normalise-domain.js";

const UTS46 = { checkBidi: true, checkJoiners: true, useSTD3ASCIIRules: true, verifyDNSLength: true };

/** By the library's own `ToASCII` and `ToUnicode`, and what RFC 5321 and 3696 refuse besides. */
function naively(text: string): NormalDomain | undefined {
  const name = text.trim().replace(/[.\u3002\uff0e\uff61]$/, "");
  const domain = toASCII(name, UTS46);
  if (domain === null) return undefined;
  const labels = domain.split(".");
  if (labels.some((label) => label.startsWith("-") || label.endsWith("-"))) return undefined;
  return /^[0-9]+$/.test(labels.at(-1) ?? "") ? undefined : { domain, unicode: toUnicode(domain).domain };
}

const differences = (texts: Iterable<string>): readonly string[] =>
  [...texts].filter((text) => JSON.stringify(readDomain(text)) !== JSON.stringify(naively(text)));

/** All texts of up to so many of these characters. */
function* textsOf(characters: string, length: number): Generator<string> {
  yield "";
  if (length === 0) return;
  for (const rest of textsOf(characters, length - 1)) for (const one of characters) yield one + rest;
}

test("each short text is read as UTS #46 reads it", () => {
  expect(differences(new Set(textsOf("ax1n-.", 5)))).toEqual([]);
  expect(differences(new Set(textsOf("aA1-.@ é", 4)))).toEqual([]);
});

test("each character is read as UTS #46 reads it, at both ends of labels and between letters", () => {
  // beyond ASCII all go to the library: those that ASCII letters are small or capital forms of stand for the others
  const characters = [...Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)), "\u212a", "\u3002"];
  expect(differences(characters.map((one) => `${one}a${one}b-${one}.${one}c`))).toEqual([]);
});

const character = fc.oneof(
  fc.constantFrom(...Array.from("aAeEnNksKSX0129--..。．éÉüßςΣıİſḰ\u212aאـא١\u200d\u00ad字𠀀𐐨")),
  fc.constantFrom("xn--", "XN--", "mnchen-3ya", "ﬀ", "--"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
);
const domain = fc.oneof(
  fc.array(character, { minLength: 1, maxLength: 30 }).map((characters) => characters.join("")),
  fc
    .array(fc.array(fc.constantFrom("é", "x", "n", "-", "漢", "B", "ﬀ"), { minLength: 20, maxLength: 70 }), {
      maxLength: 6,
    })
    .map((labels) => labels.map((characters) => characters.join("")).join(".")),
  fc
    .array(fc.string({ unit: fc.constantFrom("a", "b", "1", "-"), minLength: 20, maxLength: 70 }), { maxLength: 6 })
    .map((labels) => labels.join(".")),
);

test("any text is read as UTS #46 reads it", () => {
  fc.assert(
    fc.property(domain, (given) => {
      expect(differences([given])).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

/** Labels of which some are valid alone and not beside others, or the other way round. */
const LABELS =
  "a a1 1a 1 a-b a--b a- -a A xn--4db xn--mnchen-3ya xn--a xn- א אב1 אa ١ ـ é É ﬀ a\u200d क्\u200dष \u0301a 漢 \u00ad";
const labels = fc.array(fc.constantFrom("", ...LABELS.split(" ")), { minLength: 1, maxLength: 5 });

test("labels of any kinds beside each other are read as UTS #46 reads them", () => {
  fc.assert(
    fc.property(labels, fc.constantFrom(".", ".", "。"), (beside, dot) => {
      expect(differences([beside.join("."), beside.join(dot)])).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});
