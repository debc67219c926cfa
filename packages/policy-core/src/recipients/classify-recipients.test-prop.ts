import fc from "fast-check";
import { expect, test } from "vitest";
import type { ListedDomain } from "../model/recipient.js";
import { createClassifier } from "./classify-recipients.js";
import { bitOfRecipient, severalOf, type Composition } from "./composition.js";
import { createLookalikeSearch } from "./lookalike-search.js";
import { normaliseDomain } from "./normalise-domain.js";
import { parseRecipient } from "./parse-recipient.js";

const LISTED: readonly ListedDomain[] = [
  {
    domain: "consilium.europa.eu",
    body: "general-secretariat-of-the-council",
    relation: "internal",
    status: "note-body",
  },
  { domain: "ec.europa.eu", body: "european-commission", relation: "institution", status: "note-body" },
  { domain: "ep.europa.eu", body: "european-parliament", relation: "institution", status: "observed" },
];
/** Beside a listed one that it could be taken for. */
const OFF = "ec-europa.example";
const LOOKALIKES = { words: ["login"], exceptions: [{ domain: "ec.europa.example" }] };
const classifier = createClassifier(LISTED, [OFF], LOOKALIKES);
const { summarise } = classifier;
const classify = (recipients: readonly string[]) => classifier.classify(recipients).entries;
const search = createLookalikeSearch(
  LISTED.map((entry) => entry.domain),
  LOOKALIKES.words,
);

const domain = fc.oneof(
  fc.constantFrom(...LISTED.map((entry) => entry.domain), "EC.europa.eu.", "ｅｃ.europa.eu", "mail.ec.europa.eu"),
  fc.constantFrom(
    "ext.ec.europa.eu",
    OFF,
    `mail.${OFF}`,
    "ec-europa.eu",
    "ec.europa.eu.example",
    "ecb.europa.eu",
    "Ес.europa.eu",
    "straße.example",
    "consilium-login.example",
    "ec.europa.example",
    "mail.ec.europa.example",
    "consilium",
  ),
  fc.domain(),
  fc.string({ unit: fc.constantFrom(...Array.from("ecp-.europa1é漢")) }),
);
const recipient = fc.oneof(
  domain.map((name) => `jane.roe@${name}`),
  domain.map((name) => `jane%partner.example@${name}`),
  fc.constantFrom("Jane <A@ec.europa.eu>", "a@EC.europa.eu", "+32 470 12 34 56", "0032470123456", "+3222816111"),
  domain,
  fc.emailAddress(),
  fc.constantFrom("+32470123456", "", "nobody", "a@", "a\0@ec.europa.eu", "a@[192.0.2.1]"),
  fc.string({ unit: "grapheme" }),
);
const recipients = fc.array(recipient, { maxLength: 8 });

test("a domain and its normal form are classified alike", () => {
  fc.assert(
    fc.property(domain, (name) => {
      const normal = normaliseDomain(name);
      fc.pre(normal !== undefined);
      expect(classify([name])).toEqual(classify([normal]));
      expect(classify([`a@${name}`])).toEqual(classify([`a@${normal}`]));
    }),
  );
});

/** What the classification of one recipient has to say, without lists prepared and without the filter. */
function naively(text: string): object {
  const parsed = parseRecipient(text);
  if (typeof parsed === "string") return { kind: "invalid", problem: parsed };
  if (parsed.kind === "telephone") return { kind: "telephone", relation: "external", why: "telephone" };
  const { kind, domain: name } = parsed;
  const { isRouted } = parsed;
  const listed = LISTED.find((entry) => entry.domain === name);
  if (listed !== undefined && !isRouted) return { kind, ...listed, why: "listed" };
  const above = LISTED.find((entry) => name.endsWith(`.${entry.domain}`));
  const longer = LISTED.find((entry) => entry.domain.startsWith(`${name}.`));
  const isExcepted = [OFF, "ec.europa.example"].some((other) => `.${name}`.endsWith(`.${other}`));
  const isOpen = listed === undefined && above === undefined && longer === undefined && !isExcepted;
  const imitated = isOpen && !name.startsWith("[") ? search(parsed) : undefined;
  if (imitated !== undefined) {
    return { kind, domain: name, relation: "lookalike", why: "lookalike", resembles: imitated };
  }
  const outsider = { kind, domain: name, relation: "external" };
  if (isRouted) return { ...outsider, why: "routed" };
  if (above !== undefined) return { ...outsider, why: "unlisted-subdomain", resembles: above.domain };
  return { ...outsider, why: "unlisted", ...(longer !== undefined && { resembles: longer.domain }) };
}

/** What tells it from others, as far as that is told. */
function identityOf(text: string): string {
  const parsed = parseRecipient(text);
  return typeof parsed === "string" ? "" : parsed.identity;
}

/** The composition of those that can be read, class by class. */
function compositionOf(list: readonly string[]): Composition {
  const classes = new Map<Composition, Set<string>>();
  for (const [index, entry] of classify(list).entries()) {
    if (entry.kind === "invalid") continue;
    const bit = bitOfRecipient(entry);
    classes.set(bit, (classes.get(bit) ?? new Set()).add(identityOf(list[index] ?? "")));
  }
  return [...classes].reduce((all, [bit, { size }]) => all | bit | (size > 1 ? severalOf(bit) : 0), 0);
}

test("each recipient is classified as by a naive look through the list", () => {
  fc.assert(
    fc.property(recipient, (one) => {
      expect(classify([one])).toEqual([{ index: 0, ...naively(one) }]);
    }),
    { numRuns: 3000 },
  );
});

test("each recipient is classified by itself: order and company change nothing but the index", () => {
  fc.assert(
    fc.property(recipients, (list) => {
      expect(classify(list)).toEqual(
        list.flatMap((one, index) => classify([one]).map((entry) => ({ ...entry, index }))),
      );
    }),
  );
});

test("order and repetition change nothing in the summary", () => {
  const said = (list: readonly string[]) => {
    const { invalid, ...summary } = summarise(list);
    return { ...summary, problems: [...new Set(invalid.map(({ problem }) => problem))].toSorted() };
  };
  fc.assert(
    fc.property(
      recipients.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        expect(said(shuffled)).toEqual(said(list));
        expect(said([...list, ...shuffled])).toEqual(said(list));
      },
    ),
  );
});

test("the summary is what the classification comes down to", () => {
  fc.assert(
    fc.property(recipients, (list) => {
      const { entries, composition } = classifier.classify(list);
      const invalid = entries.filter((entry) => entry.kind === "invalid");
      const expected = compositionOf(list);
      expect(composition).toBe(invalid.length === 0 ? expected : undefined);
      expect(summarise(list)).toEqual({ composition: expected, invalid });
    }),
  );
});

test("only what is listed letter by letter, and not sent on, is inside; what is inside imitates nothing", () => {
  fc.assert(
    fc.property(recipient, (one) => {
      for (const entry of classify([one])) {
        if (entry.kind === "invalid") continue;
        const isInside = entry.relation === "internal" || entry.relation === "institution";
        expect(isInside && LISTED.every((listed) => listed.domain !== entry.domain)).toBe(false);
        expect(isInside).toBe(entry.why === "listed");
        expect(entry.relation === "lookalike").toBe(entry.why === "lookalike");
        expect(entry.body !== undefined && entry.status !== undefined).toBe(isInside);
        expect(entry.why === "lookalike" && entry.resembles === undefined).toBe(false);
      }
    }),
  );
});

test("nothing is said of what stands before the @, or of a number", () => {
  const secret = fc.string({ unit: fc.constantFrom("a", "b", ".", "%", "!"), maxLength: 9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(secret, domain)), (list) => {
      const given = list.map(([local, name]) => `Qqq <qqq${local}@${name}>`);
      expect(JSON.stringify(classifier.classify([...given, "+3247777777777"]))).not.toMatch(/qqq|7777/i);
    }),
  );
});
