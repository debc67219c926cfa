import emailAddresses from "email-addresses";
import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseDomainLiteral } from "./domain-literal.js";
import { normaliseDomain } from "./normalise-domain.js";
import { parseRecipient } from "./parse-recipient.js";
import { RECIPIENT_PROBLEMS, type RecipientProblem } from "./problems.js";

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "binary-ascii", maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

const among = (characters: string, constraints: fc.StringConstraints = {}): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(characters)), ...constraints });
const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(""));
const dotted = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("."));

/** Addresses by the grammar of RFC 5322 section 3.4, strict and obsolete. */
const space = fc.constantFrom("", "", " ", "\t ", "\r\n ", "(c)", " (a (b) \\) ,)\t");
const atom = among("aZ0!'+-_é漢", { minLength: 1, maxLength: 4 });
const quoted = among("a @.,;:()<>[]é\t", { maxLength: 5 }).map((text) => `"${text.replace("a", '\\"')}"`);
const localPart = fc.oneof(
  { weight: 4, arbitrary: dotted(atom) },
  { weight: 2, arbitrary: quoted },
  dotted(fc.oneof(atom, quoted)),
);
const label = fc.oneof(
  { weight: 5, arbitrary: among("abcxnz09-", { minLength: 1, maxLength: 4 }) },
  fc.constantFrom("EC", "ü", "ｅｃ", "straße", "xn--mnchen-3ya", "xn--a", "a_b", "א", "ça。va"),
);
const domain = fc.oneof(
  { weight: 6, arbitrary: dotted(label) },
  fc.constantFrom("[192.0.2.1]", "[IPv6:2001:db8::1]", "[300.1.1.1]", "[a b]"),
);
const addrSpec = joined(space, localPart, space, fc.constant("@"), space, domain, space);
const name = fc
  .array(joined(fc.oneof(atom, quoted, fc.constant(".")), space), { maxLength: 3 })
  .map((words) => words.join(""));
const mailbox = fc.oneof(addrSpec, joined(space, name, fc.constant("<"), addrSpec, fc.constant(">"), space));

/** One character put in, taken out, or put in the place of another. */
const mutated = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      texts,
      fc.nat(),
      fc.constantFrom(0, 1),
      fc.constantFrom(...Array.from('()<>[]:;@\\,." a\0\r\n\u202e\ud800é')),
    )
    .map(([text, place, taken, put]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + (taken === 1 && put === "a" ? "" : put) + text.slice(at + taken);
    });

const plain = joined(
  dotted(among("abzAZ09+_-", { minLength: 1, maxLength: 30 })),
  fc.constant("@"),
  dotted(among("abxn09-", { minLength: 1, maxLength: 30 })),
);
const address = fc.oneof(plain, mailbox, mutated(plain), mutated(mailbox), mutated(mutated(mailbox)));
const text = fc.oneof(anyText, address);

test("any text has an answer, and a problem is one of those that have a name", () => {
  fc.assert(
    fc.property(text, (given) => {
      const parsed = parseRecipient(given);
      const shape = typeof parsed === "string" ? parsed : `${parsed.kind}: ${Object.keys(parsed).join()}`;
      expect([
        ...RECIPIENT_PROBLEMS,
        "email: kind,domain,unicode,isRouted,identity",
        "domain: kind,domain,unicode,isRouted,identity",
        "telephone: kind,identity",
      ]).toContain(shape);
    }),
    { numRuns: 3000 },
  );
});

test("a domain that is normal is its own normal form, in ASCII", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, dotted(label)), (given) => {
      const normal = normaliseDomain(given);
      fc.pre(normal !== undefined);
      expect(normal).toMatch(/^[a-z0-9.-]{1,253}$/);
      expect(normaliseDomain(normal)).toBe(normal);
      expect(normaliseDomain(` ${normal.toUpperCase()}. `)).toBe(normal);
    }),
  );
});

const read = (input: string, strict: boolean) => {
  const found = emailAddresses.parseOneAddress({ input, rfc6532: true, strict });
  return found?.type === "mailbox" ? found : undefined;
};

/**
 * Where this parser refuses what `email-addresses`, which reads RFC 5322 with all that is obsolete in it, takes. For
 * each: whether that is on purpose.
 */
const REFUSED_ON_PURPOSE: Partial<
  Record<RecipientProblem, (given: string, found: emailAddresses.ParsedMailbox) => boolean>
> = {
  // characters that no one means: obs-NO-WS-CTL (section 4.1), and what RFC 6532 does not look at
  "control-character": () => true,
  "bidi-control": () => true,
  "lone-surrogate": () => true,
  // the domain of an address is a host's (RFC 5321 section 2.3.5), not any dot-atom, and without blanks inside
  "bad-domain": (_, found) =>
    /^\s|\S\s+\S|\(/.test(found.parts.domain.tokens) || normaliseDomain(found.domain) === undefined,
  // what nobody can see, and entries of a directory
  "invisible-character": () => true,
  "exchange-address": () => true,
  // and a literal is an IP address, with nothing in it escaped or folded (section 4.1.3)
  "bad-domain-literal": (_, found) =>
    /[\\\s]/.test(found.parts.domain.tokens) || normaliseDomainLiteral(found.domain) === undefined,
  // obsolete: brackets escaped in a literal; routes; commas with nothing between
  unbalanced: (given) => read(given, true) === undefined,
  "bad-form": (given) => read(given, true) === undefined,
  // blanks in the local part and before the @
  "bad-local-part": (_, found) => /\s|\(/.test(found.parts.local.tokens),
  // and a name that is another address
  "several-addresses": (given) => read(given, true) === undefined || /@.*</s.test(given),
};

const domainOf = ({ domain: given }: emailAddresses.ParsedMailbox): string | undefined =>
  normaliseDomainLiteral(given) ?? normaliseDomain(given);

/**
 * What no grammar takes and this parser does, on purpose, put right: a name in no quotes that has commas or brackets, or
 * is the address; dots in a row or at an end of the local part.
 */
const tidied = (given: string): string =>
  given
    .replace(/^[^]*(?=<)/, "")
    .replace(/(?<=^|<|\.)(?<blank>\s*)\.+(?=[^<]*@)/g, "$<blank>")
    .replace(/\.+(?=(?:\([^()]*\))*@)/g, "");

/** How the two parsers differ over an address without meaning to. */
function disagreement(given: string): string | undefined {
  const parsed = parseRecipient(given);
  // no grammar knows of blanks around everything, or of the trailing dot that goes
  const trimmed = given.trim();
  const found = read(trimmed, false);
  if (typeof parsed === "string") {
    const meant = found === undefined || REFUSED_ON_PURPOSE[parsed]?.(trimmed, found) === true;
    return meant ? undefined : `refused: ${parsed}`;
  }
  if (parsed.kind !== "email") return undefined;
  const lessADot = Array.from(
    trimmed.matchAll(/\./g),
    ({ index }) => trimmed.slice(0, index) + trimmed.slice(index + 1),
  );
  const others = [...lessADot, tidied(trimmed), ...lessADot.map(tidied)];
  const readings = found === undefined ? others.flatMap((one) => read(one, false) ?? []) : [found];
  return readings.map(domainOf).includes(parsed.domain) ? undefined : `taken, with the domain ${parsed.domain}`;
}

test("email-addresses takes the same addresses and finds the same domains, differences on purpose aside", () => {
  fc.assert(
    fc.property(address, (given) => {
      expect(disagreement(given)).toBeUndefined();
    }),
    { numRuns: 5000 },
  );
});
