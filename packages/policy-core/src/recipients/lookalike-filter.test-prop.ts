import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { domains } from "../note/domains.js";
import { lookalikes } from "../note/lookalikes.js";
import { createLookalikeFilter } from "./lookalike-filter.js";
import { createLookalikeSearch } from "./lookalike-search.js";
import { readDomain, type NormalDomain } from "./normalise-domain.js";

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
      ...ALPHABET.flatMap((put) => [before + put + after, before + put + after.slice(1)]),
    ];
  });
}

/** As the parser hands it on; nothing where it is no domain. */
function read(given: string): readonly NormalDomain[] {
  const domain = readDomain(given);
  return domain === undefined ? [] : [domain];
}

describe.each(LISTS.map((list) => [list.join(" "), list] as const))("with %s", (_, list) => {
  const mayBeLike = createLookalikeFilter(list);
  const search = createLookalikeSearch(list, lookalikes.words);
  const missed = (given: readonly NormalDomain[]) =>
    given.filter((domain) => search(domain) !== undefined && !mayBeLike(domain));

  test("the filter drops nothing that is one edit away, with something around it or not", () => {
    const near = list.flatMap(read).flatMap(({ unicode }) => neighboursOf(unicode).flatMap(read));
    expect(near.length).toBeGreaterThan(1000);
    expect(missed(near)).toEqual([]);
    expect(missed(near.flatMap(({ domain }) => read(`mail.${domain}`)))).toEqual([]);
    expect(missed(near.flatMap(({ domain }) => read(`${domain}.example`)))).toEqual([]);
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
    ".": ["-", "", ".-", "-login.", ".mail-", "⁄"],
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
      const letters = Array.from(readDomain(domain)?.unicode ?? domain, (letter) => {
        const others = [letter, letter, letter, ...(looks[letter] ?? [])];
        return others[(choices.next().value ?? 0) % others.length] ?? letter;
      });
      for (const [place, taken, put] of edits) letters.splice(place % letters.length, taken % 3, put);
      return letters.join("");
    });
  const around = fc.constantFrom("", "mail.", "x-", "é.", "europa.", "漢");
  const behind = fc.constantFrom("", ".com", "-login.example", ".é.example", ".eu");

  test("the filter drops nothing that the search finds further away", () => {
    fc.assert(
      fc.property(around, worn, behind, (before, domain, after) => {
        expect(missed(read(before + domain + after))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test("the filter drops nothing that the search finds of the parts of a listed domain with words", () => {
    const part = fc.oneof(
      fc.constantFrom(...list.flatMap((domain) => domain.split("."))),
      fc.constantFrom(...lookalikes.words, "com", "co", "uk", "x"),
    );
    const parts = fc.array(fc.tuple(part, fc.constantFrom("", "-", ".")), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, (given) => {
        expect(missed(read(`${given.flat().join("")}.eu`))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test("the filter drops nothing that the search finds of any domain", () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.string({ unit: "grapheme" })), (given) => {
        expect(missed(read(given))).toEqual([]);
      }),
    );
  });
});

test("most domains are dropped by the filter beside those of the note", () => {
  const mayBeLike = createLookalikeFilter(domains.map(({ domain }) => domain));
  const usual = ["gmail.com", "diplo.de", "bmi.bund.de", "example.org", "münchen.example", "больница.example"];
  expect(usual.flatMap(read)).toHaveLength(usual.length);
  expect(usual.flatMap(read).filter(mayBeLike)).toEqual([]);
});

test("nothing is dropped beside names that are short or internationalised", () => {
  const gmail = { domain: "gmail.com", unicode: "gmail.com" };
  expect(createLookalikeFilter(["esa.int"])(gmail)).toBe(true);
  expect(createLookalikeFilter(["xn--mnster-3ya.example"])(gmail)).toBe(true);
});
