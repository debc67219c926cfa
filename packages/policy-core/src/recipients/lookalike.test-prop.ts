import fc from "fast-check";
import { expect, test } from "vitest";
import { lookalikes } from "../note/lookalikes.js";
import { createLookalikeFinder } from "./lookalike.js";
import { normaliseDomain, readDomain } from "./normalise-domain.js";

function finderOf(domains: readonly string[]) {
  const find = createLookalikeFinder(domains, lookalikes);
  return { find: (domain: string) => find(readDomain(domain) ?? { domain, unicode: domain }) };
}

const LONG = ["consilium.europa.eu", "europarl.europa.eu"];
const LISTED = [...LONG, "ec.europa.eu", "eeas.europa.eu", "ep.europa.eu"];
const { find } = finderOf(LISTED);

const listed = fc.constantFrom(...LISTED);
const character = fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz0123456789-.éо漢"));
const word = fc.string({ unit: fc.constantFrom(...Array.from("xyz7")), minLength: 1, maxLength: 8 });
const separator = fc.constantFrom(".", "-");

/** A domain made from a listed one, that domain, and what it is by the parser; no more when it is no domain, or listed. */
function expectFound(given: string, original: string): void {
  const normal = normaliseDomain(given);
  fc.pre(normal !== undefined && !LISTED.includes(normal));
  expect([given, find(normal)]).toEqual([given, original]);
}

test("no domain makes it throw, and no listed one resembles another", () => {
  fc.assert(
    fc.property(fc.oneof(fc.domain(), fc.string({ unit: "grapheme" }), listed), (given) => {
      const normal = normaliseDomain(given);
      fc.pre(normal !== undefined);
      const found = find(normal);
      expect(LISTED.includes(normal) ? [undefined] : [undefined, ...LISTED]).toContain(found);
    }),
  );
});

test("each edit of a long listed domain is found", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LONG),
      fc.nat(),
      character,
      fc.constantFrom("add", "leave out", "replace", "swap"),
      (domain, place, put, edit) => {
        const at = place % domain.length;
        const [before, one, next, after] = [
          domain.slice(0, at),
          domain.charAt(at),
          domain.charAt(at + 1),
          domain.slice(at + 1),
        ];
        const edited = {
          add: before + put + one + after,
          "leave out": before + after,
          replace: before + put + after,
          swap: before + next + one + after.slice(1),
        };
        expectFound(edited[edit], domain);
      },
    ),
    { numRuns: 3000 },
  );
});

test("hyphens for any of the dots are found, under anything", () => {
  fc.assert(
    fc.property(
      listed,
      fc.array(separator, { minLength: 2, maxLength: 2 }),
      fc.option(word),
      (domain, separators, below) => {
        let dot = 0;
        const given = Array.from(domain, (letter) => (letter === "." ? (separators[dot++] ?? "") : letter)).join("");
        expectFound((below === null ? "" : `${below}-`) + given, domain);
      },
    ),
  );
});

test("characters that look alike are found, as many as there are", () => {
  const looks: Readonly<Record<string, string>> = {
    o: "0",
    i: "1",
    l: "1",
    e: "3",
    a: "4",
    s: "5",
    m: "rn",
    c: "с",
    p: "р",
    u: "ü",
  };
  fc.assert(
    fc.property(listed, fc.array(fc.boolean(), { minLength: 19, maxLength: 19 }), (domain, replaced) => {
      const given = Array.from(domain, (letter, place) =>
        replaced[place] === true ? (looks[letter] ?? letter) : letter,
      ).join("");
      expectFound(given, domain);
    }),
  );
});

test("another top-level domain is found, under anything", () => {
  fc.assert(
    fc.property(
      listed,
      fc.option(word),
      fc.constantFrom("com", "org", "int", "example", "xn--p1ai"),
      (domain, below, end) => {
        expectFound((below === null ? "" : `${below}.`) + domain.replace(/eu$/, end), domain);
      },
    ),
  );
});

test("a listed domain inside a longer one is found", () => {
  fc.assert(
    fc.property(listed, word, separator, separator, word, (domain, front, before, after, behind) => {
      expectFound(`${front}${before}${domain}${after}${behind}.example`, domain);
      expectFound(`${domain}${after}${behind}.example`, domain);
    }),
  );
});

const added = fc.constantFrom(...lookalikes.words);

test("a word added to a label of a listed domain is found, but for one beside it", () => {
  fc.assert(
    fc.property(
      listed,
      added,
      fc.nat({ max: 1 }),
      fc.boolean(),
      fc.constantFrom("eu", "com", "co.uk"),
      (domain, one, at, isBefore, end) => {
        const labels = domain.split(".").slice(0, -1);
        labels[at] = isBefore ? `${one}-${labels[at]}` : `${labels[at]}-${one}`;
        expectFound([...labels, end].join("."), domain);
      },
    ),
    { numRuns: 1000 },
  );
});

test("a long name is found under another top-level domain, and with a word", () => {
  const end = fc.constantFrom("eu", "com", "org", "com.br", "co.uk", "gouv.fr", "example");
  fc.assert(
    fc.property(fc.constantFrom(...LONG), end, added, fc.option(word), (domain, other, one, below) => {
      const [name = ""] = domain.split(".");
      const front = below === null ? "" : `${below}.`;
      for (const label of [name, `${name}-${one}`, `${one}-${name}`]) expectFound(`${front}${label}.${other}`, domain);
    }),
  );
});
