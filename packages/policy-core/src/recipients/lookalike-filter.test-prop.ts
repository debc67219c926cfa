import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { domains } from "../note/domains.js";
import { createLookalikeFilter } from "./lookalike-filter.js";
import { createLookalikeFinder } from "./lookalike.js";
import { normaliseDomain } from "./normalise-domain.js";
import { unicodeOf } from "./unicode-of.js";

const ALPHABET = Array.from("abcdefghijklmnopqrstuvwxyz0123456789-.éоеп");

const LISTS: readonly (readonly string[])[] = [
  domains.map(({ domain }) => domain),
  ["consilium.europa.eu", "wmd.diplomw.example", "data-mm.example.org"],
  ["esa.int", "consilium.europa.eu"],
  ["xn--mnster-3ya.example", "ministry.example"],
];

/** All domains that are one edit away. */
function neighboursOf(domain: string): readonly string[] {
  return Array.from({ length: domain.length + 1 }, (_, at) => at).flatMap((at) => {
    const [before, after] = [domain.slice(0, at), domain.slice(at)];
    return [
      before + after.slice(1),
      before + after.charAt(1) + after.charAt(0) + after.slice(2),
      ...ALPHABET.flatMap((sign) => [before + sign + after, before + sign + after.slice(1)]),
    ];
  });
}

const normal = (given: string): readonly string[] => {
  const domain = normaliseDomain(given);
  return domain === undefined ? [] : [domain];
};

describe.each(LISTS.map((list) => [list.join(" "), list] as const))("with %s", (_, list) => {
  const { find, findAny } = createLookalikeFinder(list);
  const missed = (given: readonly string[]) =>
    given.filter((domain) => find(domain, unicodeOf(domain)) !== findAny(domain, unicodeOf(domain)));

  test("the quick way and the full way find the same one edit away, with something around it or not", () => {
    const near = list.map(unicodeOf).flatMap(neighboursOf).flatMap(normal);
    expect(near.length).toBeGreaterThan(1000);
    expect(missed(near)).toEqual([]);
    expect(missed(near.flatMap((domain) => normal(`mail.${domain}`)))).toEqual([]);
    expect(missed(near.flatMap((domain) => normal(`${domain}.example`)))).toEqual([]);
  });

  const looks: Readonly<Record<string, readonly string[]>> = {
    o: ["0", "о", "ö"],
    i: ["1", "l", "ı", "í"],
    l: ["1", "i", "І"],
    e: ["3", "е", "é"],
    a: ["4", "а"],
    m: ["rn", "м"],
    d: ["cl"],
    w: ["vv"],
    ".": ["-", "", ".-"],
    n: ["п", "ñ"],
    h: ["н"],
  };
  const worn = fc
    .tuple(
      fc.constantFrom(...list),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...ALPHABET)), { maxLength: 4 }),
      fc.infiniteStream(fc.nat()),
    )
    .map(([domain, edits, choices]) => {
      const signs = Array.from(unicodeOf(domain), (sign) => {
        const others = [sign, sign, sign, ...(looks[sign] ?? [])];
        return others[(choices.next().value ?? 0) % others.length] ?? sign;
      });
      for (const [place, taken, put] of edits) signs.splice(place % signs.length, taken % 3, put);
      return signs.join("");
    });
  const around = fc.constantFrom("", "mail.", "x-", "é.", "europa.", "漢");
  const behind = fc.constantFrom("", ".com", "-login.example", ".é.example", ".eu");

  test("and for what is further from it", () => {
    fc.assert(
      fc.property(around, worn, behind, (before, domain, after) => {
        expect(missed(normal(before + domain + after))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test("and for any domain", () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.string({ unit: "grapheme" })), (given) => {
        expect(missed(normal(given))).toEqual([]);
      }),
    );
  });
});

test("most domains are certainly like none of the note's", () => {
  const isUnlike = createLookalikeFilter(domains.map(({ domain }) => domain));
  const usual = ["gmail.com", "diplo.de", "bmi.bund.de", "example.org", "münchen.example", "больница.example"];
  expect(usual.filter((unicode) => !isUnlike(normal(unicode)[0] ?? "", unicode))).toEqual([]);
});

test("nothing is certain beside names that are short or internationalised", () => {
  expect(createLookalikeFilter(["esa.int"])("gmail.com", "gmail.com")).toBe(false);
  expect(createLookalikeFilter(["xn--mnster-3ya.example"])("gmail.com", "gmail.com")).toBe(false);
});
