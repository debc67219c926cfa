import { describe, expect, test } from "vitest";
import { parseRecipient } from "./parse-recipient.js";
import { RECIPIENT_PROBLEMS, type RecipientProblem } from "./problems.js";

const nested = (depth: number, text = "") => "(".repeat(depth) + text + ")".repeat(depth);

describe("an e-mail address", () => {
  test.each([
    ["plain", "jane.roe@ec.europa.eu"],
    ["with every character that an atom may hold", "!#$%&'*+/=?^_`{|}~-@ec.europa.eu"],
    ["with a + in front", "+tag@ec.europa.eu"],
    ["with capitals and a trailing dot", "Jane.Roe@EC.Europa.EU."],
    ["with white space around", " \t\n jane.roe@ec.europa.eu \r\n"],
    ["in angle brackets", "<jane.roe@ec.europa.eu>"],
    ["with a name", "Jane Roe <jane.roe@ec.europa.eu>"],
    ["with a name right before the bracket", "Jane<jane.roe@ec.europa.eu>"],
    ["with an abbreviated name", "John Q. Public <john@ec.europa.eu>"],
    ["with a quoted name", '"Roe, Jane (DG HOME), x@y" <jane.roe@ec.europa.eu>'],
    ["with escapes in the name", '"Jane \\"JR\\" Roe\\\\" <jane.roe@ec.europa.eu>'],
    ["with an empty name", '"" <jane.roe@ec.europa.eu>'],
    ["with a name in other letters", "Žofie Ångström ✉️ 👩‍💻 <zofie@ec.europa.eu>"],
    ["with an internationalised local part", "žofie.ångström@ec.europa.eu"],
    ["with an internationalised domain", "jane@ｅｃ。europa．eu"],
    ["with a comment behind", "jane.roe@ec.europa.eu (Jane Roe)"],
    ["with comments everywhere", "(a)Jane(b)<(c)jane.roe(d)@(e)ec.europa.eu(f)>(g)"],
    ["with nested comments, escapes and punctuation", 'jane.roe@ec.europa.eu (a (b \\) \\( , ; <) @ " [)'],
    ["with a comment nested 400 deep", `${nested(400)}jane.roe@ec.europa.eu`],
    ["with a quoted local part", '"jane roe@home"@ec.europa.eu'],
    ["with an empty quoted local part", '""@ec.europa.eu'],
    ["with dots in a row and at both ends", ".jane..roe.@ec.europa.eu"],
    ["with a quoted word among others", '"jane".roe@ec.europa.eu'],
    ["with a # in front", "#jane@ec.europa.eu"],
    ["with a name that has a comma", "Roe, Jane <jane.roe@ec.europa.eu>"],
    ["with a name that has a mark in brackets", "[EXT] Jane <a@ec.europa.eu>"],
    ["with itself as the name", "jane.roe@ec.europa.eu <Jane.Roe@EC.europa.eu>"],
    ["with itself in quotes as the name", "\"'a@ec.europa.eu'\" <a@ec.europa.eu>"],
    ["in quotes, as lists have it", '"jane.roe@ec.europa.eu"'],
    ["in single quotes, as Outlook has it", "'jane.roe@ec.europa.eu'"],
    ["in curly quotes", "“jane.roe@ec.europa.eu”"],
    ["as a link", "mailto:jane.roe@ec.europa.eu?subject=Hello, you"],
    ["as a link behind a name", "Jane<mailto:jane.roe@ec.europa.eu>"],
    ["as a link behind itself", "jane@ec.europa.eu<mailto:jane@ec.europa.eu>"],
    ["as a link in square brackets", "Roe, Jane [mailto:jane@ec.europa.eu]"],
    ["with a hard blank in the name", "Jane\u00a0Roe <jane.roe@ec.europa.eu>"],
    ["folded", "Jane\r\n Roe\r\n\t<jane.roe@ec.europa.eu>"],
    ["with a local part of 64 octets", `${"ü".repeat(32)}@ec.europa.eu`],
  ])("%s", (_, text) => {
    expect(parseRecipient(text)).toMatchObject({ kind: "email", domain: "ec.europa.eu" });
  });

  test.each([
    ["a@[192.0.2.1]", "[192.0.2.1]"],
    ["Jane <a@[IPv6:2001:DB8::1]>", "[ipv6:2001:db8::1]"],
    ["a@localhost", "localhost"],
    ["a@straße.example", "xn--strae-oqa.example"],
    [`a@${"b.".repeat(124)}euro`, `${"b.".repeat(124)}euro`],
  ])("%s has the domain %s", (text, domain) => {
    expect(parseRecipient(text)).toMatchObject({ kind: "email", domain });
  });
});

describe("a domain or a number", () => {
  test.each([
    ["ec.europa.eu", { kind: "domain", domain: "ec.europa.eu" }],
    [" EC.Europa.EU. ", { kind: "domain", domain: "ec.europa.eu" }],
    ["ｅｃ。europa．eu", { kind: "domain", domain: "ec.europa.eu" }],
    ["+3247012", { kind: "telephone" }],
    [" +324701234567890 ", { kind: "telephone" }],
    ["Jane <+32 (0)470 12.34.56>", { kind: "telephone" }],
    ["tel:0032-470-123456", { kind: "telephone" }],
    ["'ec.europa.eu'", { kind: "domain", domain: "ec.europa.eu" }],
    ["Commission <ec.europa.eu>", { kind: "domain", domain: "ec.europa.eu" }],
  ])("%j", (text, parsed) => {
    expect(parseRecipient(text)).toMatchObject(parsed);
  });
});

const PROBLEMS: Readonly<Record<RecipientProblem, readonly string[]>> = {
  empty: ["", " ", "\t\r\n", "\u00a0\ufeff"],
  "too-long": [
    "a".repeat(999),
    " ".repeat(10_000_000),
    `${"a".repeat(10_000_000)}@ec.europa.eu`,
    `${nested(10_000)}a@ec.europa.eu`,
    "(".repeat(2_000),
    `${"a".repeat(65)}@ec.europa.eu`,
    `${"ü".repeat(33)}@ec.europa.eu`,
    `"${"a".repeat(63)}"@ec.europa.eu`,
    `ab@${"b.".repeat(124)}euro`,
  ],
  "control-character": [
    "a\0@ec.europa.eu",
    "a@ec.europa.eu\0",
    "a@ec.europa.eu\u001b[31m",
    '"\u0007" <a@ec.europa.eu>',
    '"\\\u007f" <a@ec.europa.eu>',
    "(\u0085) a@ec.europa.eu",
    "a@\nec.europa.eu",
    "a@ec.europa.eu\r\nBcc: b@ec.europa.eu",
    "a\u2028@ec.europa.eu",
    "\u2029 a@ec.europa.eu b\u2029c",
    "ec.europa\u009b.eu",
    "+3247\u000b0123456",
  ],
  "bidi-control": [
    "a\u202e@ec.europa.eu",
    "a@ec.europa.eu\u200f",
    "\u2066Jane\u2069 <a@ec.europa.eu>",
    "(\u061c) a@ec.europa.eu",
    "\u200eec.europa.eu",
    "\u202d+32470123456",
  ],
  "invisible-character": ["j.doe\u00a0@ec.europa.eu", "\u200bjane@ec.europa.eu", "Jane <ja\u00adne@ec.europa.eu>"],
  "lone-surrogate": ["\ud83d@ec.europa.eu", "\udca9 <a@ec.europa.eu>", "a@ec\ud800.europa.eu", "ec.europa.eu\udfff"],
  "exchange-address": [
    "/o=GSC/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=jdoe",
    "EX:/O=GSC/OU=EUROPE/CN=RECIPIENTS/CN=JDOE",
    "Doe, John </O=GSC/OU=EUROPE/CN=RECIPIENTS/CN=JDOE>",
    `IMCEAEX-_O=GSC_OU=${"EXCHANGE+20".repeat(10)}_cn=jdoe@consilium.europa.eu`,
    "IMCEAEX-_O=GSC_cn=jdoe",
  ],
  "no-domain": [
    "consilium",
    "Jane Roe",
    '"Jane Roe"',
    "localhost.",
    "jane.roe@",
    "Jane <jane.roe@>",
    "Jane <jane> (@)",
    "(a@ec.europa.eu)",
    "jane@ (home)",
  ],
  "several-addresses": [
    "a@ec.europa.eu, b@ec.europa.eu",
    "a@ec.europa.eu;b@ec.europa.eu",
    "a@ec.europa.eu b@ec.europa.eu",
    "a@ec.europa.eu,",
    "a@b@ec.europa.eu",
    "ec.europa.eu, Jane <jane.roe@ec.europa.eu>",
    "+32470123456, Jane <jane.roe@ec.europa.eu>",
    ", Jane <jane.roe@ec.europa.eu>",
    "a@consilium.europa.eu <x@evil.example>",
    '"a@consilium.europa.eu" <x@evil.example>',
    "\"'a@consilium.europa.eu'\" <x@evil.example>",
    "a@consilium.europa.eu<mailto:x@evil.example>",
    '"Jane <a@ec.europa.eu>; " Rob <b@ec.europa.eu>',
    "mailto:a@ec.europa.eu?cc=b@ec.europa.eu",
    "ec.europa.eu <+32470123456>",
    "+32470123456 +32470123457",
    "<a@ec.europa.eu> <b@ec.europa.eu>",
    "Friends: a@ec.europa.eu, b@ec.europa.eu;",
    "ec.europa.eu, eeas.europa.eu",
    "ec.europa.eu;eeas.europa.eu",
  ],
  unbalanced: [
    '"Jane <a@ec.europa.eu>',
    '"Jane \\" <a@ec.europa.eu>',
    "(Jane <a@ec.europa.eu>",
    "(Jane \\) a@ec.europa.eu",
    "Jane) <a@ec.europa.eu>",
    `${"(".repeat(900)}@`,
    "Jane <a@ec.europa.eu",
    "a@ec.europa.eu>",
    "a@[192.0.2.1",
    "a@192.0.2.1]",
  ],
  "bad-form": [
    "<@ec.europa.eu:a@ec.europa.eu>",
    "Jane <a@ec.europa.eu> Roe",
    "Jane: <a@ec.europa.eu>",
    ". Jane <a@ec.europa.eu>",
    "Jane >< a@ec.europa.eu",
    "a\\@ec.europa.eu",
  ],
  "bad-local-part": [
    "@ec.europa.eu",
    "Jane <@ec.europa.eu>",
    ".@ec.europa.eu",
    "jane roe@ec.europa.eu",
    "jane . roe@ec.europa.eu",
    "j.doe @ec.europa.eu",
    "jane @ ec.europa.eu",
    "Jane <jane @ec.europa.eu>",
    '"jane"roe@ec.europa.eu',
    '""""@ec.europa.eu',
    "[192.0.2.1]@ec.europa.eu",
  ],
  "bad-domain": [
    "https://ec.europa.eu/x",
    "*.europa.eu",
    "ec..europa.eu",
    "1.2.3.4",
    "[192.0.2.1]",
    "Jane Q. Roe",
    "a@1.2.3.4",
    "a@ec_.europa.eu",
    "a@-ec.europa.eu",
    "a@ec .europa.eu",
    "a@ ec.europa.eu",
    "a@ec.europa.eu Jane",
    'a@"ec".europa.eu',
    "a@.",
    "a@ec.europa.eu[192.0.2.1]",
    `a@${"b".repeat(64)}.eu`,
    `a@${"漢".repeat(250)}.eu`,
  ],
  "bad-domain-literal": [
    "a@[192.0.2.256]",
    "a@[192.0.2.1 ]",
    "a@[192.0.2.1\\]",
    "a@[]",
    "a@[ec.europa.eu]",
    "Jane <a@[2001:db8::1]>",
  ],
  "bad-telephone": [
    "+",
    "+324701",
    "+3247012345678901",
    "+0470123456",
    "+٣٢٤٧٠١٢٣٤٥٦",
    "+32470123456x",
    "+ec.europa.eu",
    "0000",
  ],
  "no-country-code": ["0470.12.34.56", "0470 12 34 56", "02/281.61.11", "32470123456", "Jane <0470 12 34 56>"],
};

test.each(RECIPIENT_PROBLEMS)("%s", (problem) => {
  for (const text of PROBLEMS[problem])
    expect([text.slice(0, 80), parseRecipient(text)]).toEqual([text.slice(0, 80), problem]);
});

test.each([
  "jane%partner.example@ec.europa.eu",
  "partner.example!jane@ec.europa.eu",
  '"jane@partner.example"@ec.europa.eu',
])("%s may be sent on", (text) => {
  expect(parseRecipient(text)).toMatchObject({ kind: "email", domain: "ec.europa.eu", isRouted: true });
});

describe("what tells recipients apart", () => {
  const identityOf = (text: string) => {
    const parsed = parseRecipient(text);
    return typeof parsed === "string" ? parsed : parsed.identity;
  };

  test.each([
    ["capitals and names", ["jane@ec.europa.eu", "Jane@EC.europa.eu", "Jane Roe <jane@ec.europa.eu.>"]],
    ["the way in which a number is written", ["+32470123456", "0032 (0)470 12.34.56", "tel:+32-470-123-456"]],
    ["capitals and dots of domains", ["ec.europa.eu", "EC.europa.eu."]],
  ])("%s do not", (_, texts) => {
    expect(new Set(texts.map(identityOf)).size).toBe(1);
  });

  test("the parts of it do", () => {
    const different = [
      "a@ec.europa.eu",
      "b@ec.europa.eu",
      "a@ep.europa.eu",
      "ec.europa.eu",
      "+3222816111",
      "+3222816112",
    ];
    expect(new Set(different.map(identityOf)).size).toBe(different.length);
  });
});
