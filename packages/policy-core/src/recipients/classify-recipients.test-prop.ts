import fc from "fast-check";
import { expect, test } from "vitest";
import type { ListedDomain } from "../model/recipient.js";
import { createClassifier } from "./classify-recipients.js";
import { compositionOf } from "./composition.js";
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
const classifier = createClassifier(LISTED, [OFF]);
const { summarise } = classifier;
const classify = (recipients: readonly string[]) => classifier.classify(recipients).entries;
const search = createLookalikeSearch(LISTED.map((entry) => entry.domain));

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
  ),
  fc.domain(),
  fc.string({ unit: fc.constantFrom(...Array.from("ecp-.europa1é漢")) }),
);
const recipient = fc.oneof(
  domain.map((name) => `jane.roe@${name}`),
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
  const listed = LISTED.find((entry) => entry.domain === name);
  if (listed !== undefined) return { kind, ...listed, why: "listed" };
  const above = LISTED.find((entry) => name.endsWith(`.${entry.domain}`));
  const unlisted = { kind, domain: name, relation: "external" };
  if (above !== undefined) return { ...unlisted, why: "unlisted-subdomain", resembles: above.domain };
  const resembles = name.startsWith("[") || `.${name}`.endsWith(`.${OFF}`) ? undefined : search(parsed);
  return resembles === undefined ? { ...unlisted, why: "unlisted" } : { ...unlisted, why: "lookalike", resembles };
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
      const entries = classify(list);
      const valid = entries.filter((entry) => entry.kind !== "invalid");
      const isReadable = valid.length === entries.length;
      expect(classifier.classify(list).composition).toBe(isReadable ? compositionOf(valid) : undefined);
      expect(summarise(list)).toEqual({
        composition: compositionOf(valid),
        invalid: entries.filter((entry) => entry.kind === "invalid"),
      });
    }),
  );
});

test("only what is listed letter by letter is not external, and it imitates nothing", () => {
  fc.assert(
    fc.property(recipient, (one) => {
      for (const entry of classify([one])) {
        if (entry.kind === "invalid") continue;
        const isListed = LISTED.some((listed) => listed.domain === entry.domain);
        expect(entry.relation !== "external").toBe(isListed);
        expect(entry.why === "listed").toBe(isListed);
        expect(entry.resembles !== undefined).toBe(entry.why === "lookalike" || entry.why === "unlisted-subdomain");
      }
    }),
  );
});
