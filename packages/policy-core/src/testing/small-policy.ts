import type * as z from "zod";
import { policySchema, type Policy } from "../model/policy.js";
import { OUTCOMES } from "../model/vocabulary.js";
import { smallTexts } from "./small-texts.js";

type Written = Omit<z.input<typeof policySchema>, "texts">;
type FactInput = Written["channels"][number]["facts"][number];

const SAID = { kind: "note", cite: "§4" } as const;
const LAW = { kind: "law", cite: "2013/488/EU" } as const;
const PAGE = { kind: "public", url: "https://pages.example/", grade: "primary" } as const;
const NOBODY = { kind: "assumption" } as const;
const NAMELESS = { en: [], fr: [] } as const;

const fact = (id: string, value: string, source: FactInput["source"], more: Partial<FactInput> = {}): FactInput => ({
  id,
  value,
  source,
  asOf: null,
  ...more,
});
const DAY = { asOf: "2026-11-01" };
const DATED = { dated: true };

/**
 * People on an island write by post, ring a bell among themselves, and have apps besides: pigeon is encrypted always,
 * raven in some conversations and smoke in none, and of a stranger nothing is known. A bottle is thrown into the sea.
 */
const island = {
  id: "island",
  version: "1.0.0",
  reviewed: "2026-11",
  parameters: { groupReviewDays: 30 },
  levels: [
    { id: "public", rank: 0, class: "open", source: SAID, names: NAMELESS },
    { id: "non-sensitive", rank: 1, class: "open", source: SAID, names: { en: ["normal"], fr: ["non sensible"] } },
    { id: "limite", rank: 2, class: "sensitive", source: NOBODY, names: NAMELESS },
    { id: "sensitive", rank: 2, class: "sensitive", source: SAID, names: { en: ["SNC"], fr: ["sensible"] } },
    {
      id: "restreint-ue",
      rank: 3,
      class: "classified",
      source: LAW,
      names: { en: ["EU RESTRICTED", "R-UE/EU-R"], fr: ["RESTREINT UE/EU RESTRICTED"] },
    },
    { id: "confidentiel-ue", rank: 4, class: "classified", source: LAW, names: NAMELESS },
    { id: "secret-ue", rank: 5, class: "classified", source: LAW, names: NAMELESS },
    { id: "tres-secret-ue", rank: 6, class: "classified", source: LAW, names: NAMELESS },
    { id: "unstated", rank: null, class: "unstated", source: NOBODY, names: NAMELESS },
  ],
  channels: [
    {
      id: "post",
      kind: "corporate-email",
      facts: [fact("reaches", "addresses", NOBODY)],
      names: { en: ["mail", "letter"], fr: ["lettre"] },
    },
    {
      id: "bell",
      kind: "corporate-chat",
      facts: [fact("reaches", "colleagues", { kind: "note", cite: "§3" })],
      names: { en: [], fr: ["cloche"] },
    },
    {
      id: "pigeon",
      kind: "messaging-app",
      facts: [
        fact("reaches", "anyone", SAID),
        fact("e2ee-one-to-one", "always", SAID),
        fact("e2ee-group", "always", PAGE, DAY),
        fact("location", "adequate", PAGE, DAY),
        fact("funding", "donations", SAID),
        fact("metadata", "little", SAID),
        fact("owner", "a-flock", { kind: "note", cite: "§2" }, DATED),
      ],
      names: { en: ["dove"], fr: [] },
    },
    {
      id: "raven",
      kind: "messaging-app",
      facts: [
        fact("reaches", "anyone", SAID),
        fact("e2ee-one-to-one", "optional", PAGE, DAY),
        fact("e2ee-group", "none", PAGE, DAY),
        fact("location", "third-country", SAID),
        fact("owner", "a-queen", SAID, DATED),
        fact("metadata", "much", { kind: "note", cite: "§2" }, DATED),
      ],
      names: NAMELESS,
    },
    {
      id: "smoke",
      kind: "messaging-app",
      facts: [
        fact("reaches", "anyone", SAID),
        fact("e2ee-one-to-one", "none", PAGE, DAY),
        fact("e2ee-group", "none", PAGE, DAY),
      ],
      names: NAMELESS,
    },
    {
      id: "stranger",
      kind: "messaging-app",
      facts: [fact("reaches", "anyone", SAID)],
      names: { en: ["newcomer", "kite"], fr: ["cerf-volant"] },
    },
    {
      id: "bottle",
      kind: "other-means",
      facts: [fact("reaches", "anyone", NOBODY), fact("e2ee-one-to-one", "none", PAGE, DAY)],
      names: NAMELESS,
    },
  ],
  markings: {
    foreign: ["NATO RESTRICTED", "PIRATES ONLY"],
    unclear: [{ name: "secret", levels: ["secret-ue", "tres-secret-ue"] }],
  },
  sources: [
    {
      id: "2013/488/EU",
      title: { en: "The law on secrets", fr: "La loi sur les secrets" },
      date: "2013-09-23",
      url: "https://law.example/secrets",
    },
    { id: "11336/11", title: { en: "The markings", fr: "Les marquages" } },
  ],
  lookalikes: {
    words: ["login", "secure"],
    exceptions: [{ domain: "islands.example", reason: "A shop" }],
  },
  bodies: [
    { id: "island-office", relation: "internal" },
    { id: "mainland-office", relation: "institution" },
  ],
  domains: [
    { domain: "island.example", body: "island-office", status: "note-body", enabled: true, source: SAID },
    { domain: "mainland.example", body: "mainland-office", status: "note-body", enabled: true, source: SAID },
    { domain: "main-land.example", body: "mainland-office", status: "observed", enabled: true, source: NOBODY },
    { domain: "guests.mainland.example", body: "mainland-office", status: "assumed", enabled: false, source: NOBODY },
  ],
  rules: [
    {
      id: "classified",
      when: { levelClass: ["classified"] },
      outcome: "prohibited",
      cites: ["2013/488/EU Art. 9(4)"],
      basis: "other-law",
      ask: ["security-officer"],
    },
    {
      id: "level-unstated",
      when: { levelClass: ["unstated"] },
      outcome: "not-covered",
      cites: ["§2"],
      basis: "derived",
      ask: ["originator"],
    },
    {
      id: "out-of-reach",
      when: { reachable: ["no"] },
      outcome: "unreachable",
      cites: [],
      citesFacts: "reaches",
      basis: "public-fact",
    },
    {
      id: "lookalike",
      when: { audience: ["lookalike"], levelClass: ["open"] },
      outcome: "conditional",
      conditions: ["check-address"],
      cites: ["§3"],
      basis: "interpretation",
    },
    {
      id: "lookalike-sensitive",
      when: { audience: ["lookalike"], levelClass: ["sensitive", "unstated"] },
      outcome: "not-covered",
      cites: ["§3"],
      basis: "interpretation",
      ask: ["it-correspondent"],
    },
    {
      id: "app-chat",
      when: { kind: ["messaging-app"], levelClass: ["open"], nature: ["ephemeral"] },
      outcome: "conditional",
      conditions: ["keep-it-short"],
      cites: ["§2(1)"],
      basis: "explicit",
    },
    {
      id: "app-lasting",
      when: { kind: ["messaging-app"], levelClass: ["open", "unstated"], nature: ["lasting"] },
      outcome: "not-advised",
      cites: ["§2(1)"],
      basis: "derived",
    },
    {
      id: "app-sensitive",
      when: { kind: ["messaging-app"], level: ["sensitive"] },
      outcome: "not-advised",
      cites: ["§2(1)"],
      basis: "explicit",
      ask: ["it-correspondent"],
    },
    {
      id: "app-limite",
      when: { kind: ["messaging-app"], level: ["limite"] },
      outcome: "not-advised",
      cites: ["§2(1)", "11336/11"],
      basis: "assumption",
      ask: ["it-correspondent"],
    },
    {
      id: "app-e2ee-none",
      when: { kind: ["messaging-app"], e2ee: ["none"] },
      outcome: "not-advised",
      cites: ["§4"],
      citesFacts: "e2ee",
      basis: "interpretation",
    },
    {
      id: "app-e2ee-unknown",
      when: { kind: ["messaging-app"], e2ee: ["unknown"] },
      outcome: "not-covered",
      cites: ["§4"],
      basis: "derived",
      ask: ["it-correspondent"],
    },
    {
      id: "app-e2ee-optional",
      when: { kind: ["messaging-app"], e2ee: ["optional"] },
      outcome: "conditional",
      conditions: ["switch-on-e2ee"],
      cites: ["§4"],
      citesFacts: "e2ee",
      basis: "interpretation",
    },
    {
      id: "app-group-unknown",
      when: { kind: ["messaging-app"], group: ["unknown"] },
      outcome: "not-advised",
      cites: ["§2(2)"],
      basis: "explicit",
    },
    {
      id: "app-group-overdue",
      when: { kind: ["messaging-app"], group: ["overdue"] },
      outcome: "conditional",
      conditions: ["review-members"],
      cites: ["§2(2)"],
      basis: "interpretation",
    },
    {
      id: "app-personal-data",
      when: { kind: ["messaging-app"], personalData: ["names", "more"] },
      outcome: "conditional",
      conditions: ["share-little", "keep-it-short"],
      cites: ["§2"],
      basis: "derived",
    },
    {
      id: "app-personal-data-more",
      when: {
        kind: ["messaging-app"],
        personalData: ["more"],
        levelClass: ["sensitive", "unstated"],
      },
      outcome: "not-covered",
      cites: ["§4"],
      basis: "interpretation",
      ask: ["data-protection-officer"],
    },
    {
      id: "app-open-personal-data-more",
      when: { kind: ["messaging-app"], personalData: ["more"], level: ["non-sensitive"] },
      outcome: "not-covered",
      cites: ["§4"],
      basis: "interpretation",
      ask: ["data-protection-officer"],
    },
    {
      id: "bottle-thrown",
      when: { kind: ["other-means"], levelClass: ["open", "sensitive", "unstated"] },
      outcome: "not-covered",
      cites: ["§3"],
      basis: "interpretation",
      ask: ["it-correspondent"],
    },
    {
      id: "bottle-sensitive",
      when: { kind: ["other-means"], levelClass: ["sensitive"] },
      outcome: "not-advised",
      cites: ["§2(1)"],
      basis: "interpretation",
      ask: ["it-correspondent"],
    },
    {
      id: "bell-inside",
      when: { kind: ["corporate-chat"], levelClass: ["open"], reachable: ["yes"] },
      outcome: "suitable",
      cites: ["§3"],
      basis: "explicit",
    },
    {
      id: "bell-inside-sensitive",
      when: { kind: ["corporate-chat"], levelClass: ["sensitive"], reachable: ["yes"] },
      outcome: "conditional",
      conditions: ["check-who-may"],
      cites: ["§3"],
      basis: "interpretation",
    },
    {
      id: "post-listed",
      when: { kind: ["corporate-email"], levelClass: ["open"], audience: ["internal", "institution"] },
      outcome: "suitable",
      cites: ["§3"],
      basis: "explicit",
    },
    {
      id: "post-listed-sensitive",
      when: { kind: ["corporate-email"], levelClass: ["sensitive"], audience: ["internal", "institution"] },
      outcome: "conditional",
      conditions: ["check-who-may"],
      cites: ["§3"],
      basis: "interpretation",
    },
    {
      id: "post-outside",
      when: { kind: ["corporate-email"], levelClass: ["open"], audience: ["external", "lookalike"] },
      outcome: "conditional",
      conditions: ["write-a-postcard"],
      cites: ["§3"],
      basis: "derived",
    },
    {
      id: "post-outside-sensitive",
      when: { kind: ["corporate-email"], levelClass: ["sensitive"], audience: ["external", "lookalike"] },
      outcome: "not-covered",
      cites: ["§3"],
      basis: "assumption",
      ask: ["originator", "it-correspondent"],
    },
    {
      id: "corporate-group-unknown",
      when: { kind: ["corporate-email", "corporate-chat"], levelClass: ["sensitive"], group: ["unknown"] },
      outcome: "not-covered",
      cites: ["§2(2)"],
      basis: "interpretation",
      ask: ["it-correspondent"],
    },
  ],
  conditions: [
    { id: "keep-it-short", cites: ["§2(1)"] },
    { id: "switch-on-e2ee", cites: ["§4"] },
    { id: "review-members", cites: ["§2(2)"] },
    { id: "share-little", cites: ["§2"] },
    { id: "write-a-postcard", cites: ["§3"] },
    { id: "check-who-may", cites: ["§3", "2013/488/EU"] },
    { id: "check-address", cites: ["§3"] },
  ],
  cautions: [
    {
      id: "abroad",
      when: { kind: ["messaging-app"], location: ["third-country", "unknown"] },
      cites: ["§4"],
      citesFacts: "location",
    },
    { id: "files-leak", when: { kind: ["messaging-app"], files: ["yes"] }, cites: ["§4"] },
    { id: "not-inside", when: { kind: ["corporate-email"], audience: ["institution"] }, cites: ["§3"] },
    { id: "no-help", when: { kind: ["messaging-app"] }, cites: ["§2"], general: true },
    { id: "traces", when: { kind: ["messaging-app"] }, cites: ["§4"], general: true },
    { id: "paid-in-data", when: { kind: ["messaging-app"], funding: ["unknown"] }, cites: ["§4"], general: true },
    { id: "think-first", when: {}, cites: ["§2"], general: true },
  ],
  summaries: [
    {
      id: "address-first",
      outcomes: ["conditional", "not-covered"],
      decides: ["lookalike", "lookalike-sensitive"],
      when: {},
    },
    { id: "level-first", outcomes: ["not-covered"], decides: ["level-unstated"], when: {} },
    ...OUTCOMES.map((outcome) => ({ id: outcome, outcomes: [outcome], when: {} })),
  ],
  paragraphs: ["§1", "§2", "§2(1)", "§2(2)", "§3", "§4"],
  interpretations: [
    { id: "what-no-level-means", cites: ["§2"], rules: [{ id: "level-unstated", settles: "word" }] },
    { id: "how-often", cites: ["§2(2)"], rules: [{ id: "app-group-overdue", settles: "outcome" }] },
    {
      id: "how-safe",
      cites: ["§3", "§4"],
      rules: [
        { id: "app-e2ee-optional", settles: "outcome" },
        { id: "app-personal-data-more", settles: "outcome" },
        { id: "post-outside-sensitive", settles: "word" },
      ],
    },
  ],
} as const satisfies Written;

/**
 * The policy that the tests of the engine, of overlays and of the analysis ask: made up, small enough to be kept in the
 * head, and with one of everything that the engine tells apart. It changes when the engine learns something, and never
 * because the note, an app or a wording does; what is asked of the note is asked of `gscPolicy`, in the tests of the note
 * and in policy-cases. Frozen to the bottom.
 */
export const smallPolicy: Policy = policySchema.parse({
  ...island,
  texts: { en: smallTexts(island, "en"), fr: smallTexts(island, "fr") },
});
