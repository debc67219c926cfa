import { describe, expect, test } from "vitest";
import type { ListedDomain } from "../model/recipient.js";
import { lookalikes } from "../note/lookalikes.js";
import { createClassifier } from "./classify-recipients.js";
import { bitOfRecipient, severalOf } from "./composition.js";

const LISTED: readonly ListedDomain[] = [
  {
    domain: "consilium.europa.eu",
    body: "general-secretariat-of-the-council",
    relation: "internal",
    status: "note-body",
  },
  { domain: "ec.europa.eu", body: "european-commission", relation: "institution", status: "note-body" },
  { domain: "eeas.europa.eu", body: "european-external-action-service", relation: "institution", status: "note-body" },
  { domain: "europarl.europa.eu", body: "european-parliament", relation: "institution", status: "note-body" },
  { domain: "ep.europa.eu", body: "european-parliament", relation: "institution", status: "observed" },
];
const OFF = ["ext.ec.europa.eu", "ext.eeas.europa.eu", "ext.europarl.europa.eu", "consilium-europa.example"];

const classifier = createClassifier(LISTED, OFF, lookalikes);
const { summarise } = classifier;
const classify = (recipients: readonly string[]) => classifier.classify(recipients).entries;

describe("classify", () => {
  test("says what is known of each, in its place and with its keys in order", () => {
    const recipients = ["Jane <jane.roe@EC.europa.eu>", "nobody", "+32470123456", "b@ec-europa.eu", "example.org"];
    expect(JSON.stringify(classify(recipients))).toBe(
      JSON.stringify([
        {
          index: 0,
          kind: "email",
          domain: "ec.europa.eu",
          relation: "institution",
          body: "european-commission",
          status: "note-body",
          why: "listed",
        },
        { index: 1, kind: "invalid", problem: "no-domain" },
        { index: 2, kind: "telephone", relation: "external", why: "telephone" },
        {
          index: 3,
          kind: "email",
          domain: "ec-europa.eu",
          relation: "lookalike",
          why: "lookalike",
          resembles: "ec.europa.eu",
        },
        { index: 4, kind: "domain", domain: "example.org", relation: "external", why: "unlisted" },
      ]),
    );
  });

  test("is frozen", () => {
    const entries = classify(["a@ec.europa.eu", "nobody"]);
    expect(Object.isFrozen(entries)).toBe(true);
    expect(entries.every((entry) => Object.isFrozen(entry))).toBe(true);
  });

  test("takes nobody for nobody", () => {
    expect(classify([])).toEqual([]);
  });

  test.each(LISTED)("$domain is listed", ({ domain, body, relation, status }) => {
    expect(classify([domain])).toEqual([{ index: 0, kind: "domain", domain, relation, body, status, why: "listed" }]);
  });

  test.each([
    ["a subdomain of a listed domain", "mail.ec.europa.eu", "unlisted-subdomain", "ec.europa.eu"],
    ["one far below", "a.b.c.consilium.europa.eu", "unlisted-subdomain", "consilium.europa.eu"],
    ["one that is switched off", "ext.ec.europa.eu", "unlisted-subdomain", "ec.europa.eu"],
    ["one below that", "mail.ext.ec.europa.eu", "unlisted-subdomain", "ec.europa.eu"],
    ["one with a lookalike below", "ec-europa.eu.ec.europa.eu", "unlisted-subdomain", "ec.europa.eu"],
    ["one switched off that looks like a listed one", "consilium-europa.example", "unlisted", undefined],
    ["one below that", "mail.consilium-europa.example", "unlisted", undefined],
    ["the parent of all of them", "europa.eu", "unlisted", undefined],
    ["another body", "ecb.europa.eu", "unlisted", undefined],
    ["a name without its end", "consilium", "unlisted", "consilium.europa.eu"],
    ["a name without half of its end", "ec.europa", "unlisted", "ec.europa.eu"],
    ["an exception", "consilium.se", "unlisted", undefined],
  ])("%s, %s, is external", (_, domain, why, resembles) => {
    expect(classify([`a@${domain}`])).toEqual([
      { index: 0, kind: "email", domain, relation: "external", why, ...(resembles !== undefined && { resembles }) },
    ]);
  });

  test.each(["a@[192.0.2.1]", "a@[IPv6:2001:db8::1]", "a@localhost"])("%s is external", (text) => {
    expect(classify([text])).toMatchObject([{ kind: "email", relation: "external", why: "unlisted" }]);
  });

  test.each([
    ["before another domain", "jane@consilium.europa.eu.example.com", "consilium.europa.eu"],
    ["before a slash that is none", "jane@ec.europa.eu⁄partner.example", "ec.europa.eu"],
    ["with a top-level domain of two labels", "jane@consilium.europa.com.br", "consilium.europa.eu"],
    ["with a word", "jane@consilium.europa-login.eu", "consilium.europa.eu"],
    ["that may send it on besides", "jane%partner.example@ec-europa.eu", "ec.europa.eu"],
    ["as a domain alone", "consilium.eu", "consilium.europa.eu"],
  ])("an imitation %s, %s, is a lookalike", (_, text, resembles) => {
    expect(classify([text])).toMatchObject([{ relation: "lookalike", why: "lookalike", resembles }]);
  });

  test.each([
    ["through a colleague's mailbox", "ext%partner.example@consilium.europa.eu", "consilium.europa.eu"],
    ["by an old route", "partner.example!ext@consilium.europa.eu", "consilium.europa.eu"],
    ["in quotes", '"ext@partner.example"@ec.europa.eu', "ec.europa.eu"],
    ["by Exchange", "IMCEASMTP-ext+40partner+2Eexample@ec.europa.eu", "ec.europa.eu"],
    ["under a listed domain", "ext%partner.example@mail.ec.europa.eu", "mail.ec.europa.eu"],
    ["from elsewhere", "ext%partner.example@example.org", "example.org"],
  ])("what may be sent on %s is external, without a body", (_, text, domain) => {
    expect(classify([text])).toEqual([{ index: 0, kind: "email", domain, relation: "external", why: "routed" }]);
  });

  test("names the nearest listed domain above", () => {
    const nested = createClassifier(
      [
        ...LISTED,
        { domain: "jrc.ec.europa.eu", body: "european-commission", relation: "institution", status: "assumed" },
      ],
      [],
      lookalikes,
    );
    expect(nested.classify(["mail.jrc.ec.europa.eu"]).entries).toMatchObject([{ resembles: "jrc.ec.europa.eu" }]);
  });

  test("a list that is empty makes everyone external", () => {
    expect(createClassifier([], [], lookalikes).classify(["a@ec.europa.eu"]).entries).toMatchObject([
      { relation: "external", why: "unlisted" },
    ]);
  });

  test("answers for 10,000 recipients of the worst kind", () => {
    const worst = [
      `${"(".repeat(2_000)}@ec.europa.eu`,
      `${"(".repeat(450)}${")".repeat(450)}@ec.europa.eu`,
      `"${"\\\\".repeat(490)}@ec.europa.eu`,
      `${".".repeat(990)}@`,
      `a@${"1.".repeat(115)}example`,
      "a".repeat(10_000_000),
    ];
    const entries = classify(Array.from({ length: 10_000 }, (_, index) => worst[index % worst.length] ?? ""));
    expect(entries).toHaveLength(10_000);
    expect(entries.slice(0, 6).map((entry) => (entry.kind === "invalid" ? entry.problem : entry.why))).toEqual([
      "too-long",
      "bad-local-part",
      "unbalanced",
      "bad-local-part",
      "unlisted",
      "too-long",
    ]);
  }, 60_000);
});

describe("summarise", () => {
  const internal = bitOfRecipient({ kind: "email", relation: "internal", why: "listed" });
  const institution = bitOfRecipient({ kind: "email", relation: "institution", why: "listed" });
  const external = bitOfRecipient({ kind: "email", relation: "external", why: "unlisted" });
  const lookalike = bitOfRecipient({ kind: "email", relation: "lookalike", why: "lookalike" });
  const routed = bitOfRecipient({ kind: "email", relation: "external", why: "routed" });
  const telephone = bitOfRecipient({ kind: "telephone", relation: "external", why: "telephone" });

  test.each([
    ["nobody", [], 0],
    ["a colleague", ["a@consilium.europa.eu"], internal],
    ["a colleague twice", ["a@consilium.europa.eu", "Jane <A@Consilium.europa.eu>"], internal],
    ["two colleagues", ["a@consilium.europa.eu", "b@consilium.europa.eu"], internal | severalOf(internal)],
    ["one of an institution", ["a@consilium.europa.eu", "b@ec.europa.eu"], internal | institution],
    ["outsiders", ["a@ecb.europa.eu", "mail.ec.europa.eu"], external | severalOf(external)],
    ["a lookalike", ["a@consilium.europa.eu", "b@consi1ium.europa.eu"], internal | lookalike],
    ["one who may send it on", ["a@consilium.europa.eu", "b%c@consilium.europa.eu"], internal | routed],
    ["a number, written in two ways", ["+32470123456", "0032 (0)470 12 34 56"], telephone],
    ["two numbers", ["+32470123456", "+32470123457"], telephone | severalOf(telephone)],
  ] as const)("%s", (_, recipients, composition) => {
    expect(summarise(recipients)).toEqual({ composition, invalid: [] });
  });

  test("says which cannot be read, and sums up the others", () => {
    expect(summarise(["nobody", "a@consilium.europa.eu", "b@"])).toEqual({
      composition: internal,
      invalid: [
        { index: 0, kind: "invalid", problem: "no-domain" },
        { index: 2, kind: "invalid", problem: "no-domain" },
      ],
    });
  });
});
