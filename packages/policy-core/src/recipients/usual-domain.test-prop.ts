import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseAnyDomain } from "./normalise-domain.js";
import { unicodeOf } from "./unicode-of.js";
import { normaliseUsualDomain } from "./usual-domain.js";

/** How the quick way differs from the full way, over what it takes. */
function differences(domains: readonly string[]): readonly string[] {
  return domains.filter((domain) => {
    const usual = normaliseUsualDomain(domain, 0);
    if (usual === undefined) return false;
    const normal = normaliseAnyDomain(domain);
    return usual.domain !== normal || usual.unicode !== unicodeOf(normal);
  });
}

const SIGNS = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
const USUAL = SIGNS.filter((sign) => normaliseUsualDomain(`${sign}.example`, 0) !== undefined);

test("letters of many scripts are usual", () => {
  expect(USUAL.length).toBeGreaterThan(30_000);
  expect(Array.from("aZ0éßÅﬁσςжქ漢ドー한Ａ１").filter((sign) => !USUAL.includes(sign))).toEqual([]);
});

test("each sign gives what the full way gives, alone, at both ends, and twice between others", () => {
  expect(differences(USUAL.map((sign) => `${sign}.example`))).toEqual([]);
  expect(differences(USUAL.map((sign) => `${sign}a${sign}${sign}é-${sign}.${sign}a`))).toEqual([]);
});

const sign = fc.oneof(
  fc.constantFrom(...USUAL),
  fc.constantFrom(...Array.from("aAeENnX0129--..。．éÉüßςΣıİſḰָאـا١\u200d\u00ad字")),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
);
const domain = fc.oneof(
  fc.array(sign, { minLength: 1, maxLength: 30 }).map((signs) => signs.join("")),
  fc.array(fc.constantFrom(...USUAL), { minLength: 1, maxLength: 70 }).map((signs) => signs.join("")),
  fc
    .array(fc.array(fc.constantFrom("é", "x", "n", "--", "漢", "B", "ﬀ"), { minLength: 20, maxLength: 60 }), {
      maxLength: 6,
    })
    .map((labels) => labels.map((signs) => signs.join("")).join(".")),
);

test("any domain that it takes is what the full way makes of it", () => {
  fc.assert(
    fc.property(domain, (given) => {
      expect(differences([given])).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});

test("it starts where it is told to", () => {
  fc.assert(
    fc.property(domain, (given) => {
      expect(normaliseUsualDomain(`jane@${given}`, 5)).toEqual(normaliseUsualDomain(given, 0));
    }),
  );
});
