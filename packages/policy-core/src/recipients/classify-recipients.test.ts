import { describe, expect, test } from "vitest";
import type { ListedDomain } from "../model/recipient.js";
import { createClassifier } from "./classify-recipients.js";
import { compositionOf } from "./composition.js";

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

const classifier = createClassifier(LISTED, OFF);
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
          relation: "external",
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
    ["a lookalike", "consilium.europa.eu.example.com", "lookalike", "consilium.europa.eu"],
  ])("%s, %s, is external", (_, domain, why, resembles) => {
    expect(classify([`a@${domain}`])).toEqual([
      { index: 0, kind: "email", domain, relation: "external", why, ...(resembles !== undefined && { resembles }) },
    ]);
  });

  test.each(["a@[192.0.2.1]", "a@[IPv6:2001:db8::1]", "a@localhost"])("%s is external", (text) => {
    expect(classify([text])).toMatchObject([{ kind: "email", relation: "external", why: "unlisted" }]);
  });

  test("names the nearest listed domain above", () => {
    const nested = createClassifier(
      [
        ...LISTED,
        { domain: "jrc.ec.europa.eu", body: "european-commission", relation: "institution", status: "assumed" },
      ],
      [],
    );
    expect(nested.classify(["mail.jrc.ec.europa.eu"]).entries).toMatchObject([{ resembles: "jrc.ec.europa.eu" }]);
  });

  test("a list that is empty makes everyone external", () => {
    expect(createClassifier([], []).classify(["a@ec.europa.eu"]).entries).toMatchObject([
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
  const internal = { kind: "email", relation: "internal" } as const;
  const institution = { kind: "email", relation: "institution" } as const;
  const external = { kind: "email", relation: "external" } as const;
  const telephone = { kind: "telephone", relation: "external" } as const;

  test.each([
    ["nobody", [], []],
    ["colleagues", ["a@consilium.europa.eu", "consilium.europa.eu"], [internal]],
    ["one of an institution", ["a@consilium.europa.eu", "b@ec.europa.eu"], [internal, institution]],
    ["one outsider", ["a@consilium.europa.eu", "b@ecb.europa.eu", "c@ec.europa.eu"], [internal, institution, external]],
    ["a number", ["a@consilium.europa.eu", "+32470123456"], [internal, telephone]],
  ] as const)("%s", (_, recipients, among) => {
    expect(summarise(recipients)).toEqual({ composition: compositionOf(among), invalid: [] });
  });

  test("says which cannot be read, and sums up the others", () => {
    expect(summarise(["nobody", "a@consilium.europa.eu", "b@"])).toEqual({
      composition: compositionOf([internal]),
      invalid: [
        { index: 0, kind: "invalid", problem: "no-domain" },
        { index: 2, kind: "invalid", problem: "no-domain" },
      ],
    });
  });
});
