import type * as z from "zod";
import { policySchema, type Policy } from "../model/policy.js";
import { OUTCOMES } from "../model/vocabulary.js";
import { smallChannels } from "./small-channels.js";
import { smallRules } from "./small-rules.js";
import { smallTexts } from "./small-texts.js";

type Written = Omit<z.input<typeof policySchema>, "texts">;

const SAID = { kind: "note", cite: "§4" } as const;
const LAW = { kind: "law", cite: "2013/488/EU" } as const;
const NOBODY = { kind: "assumption" } as const;
const NAMELESS = { en: [], fr: [] } as const;

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
  channels: smallChannels,
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
    exceptions: [{ domain: "islands.example", reason: { en: "A shop", fr: "Une boutique" } }],
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
  rules: smallRules,
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
    { id: "files-leak", when: { kind: ["messaging-app"], files: ["yes"] }, cites: ["§4"] },
    { id: "not-inside", when: { kind: ["corporate-email"], audience: ["institution"] }, cites: ["§3"] },
    {
      id: "abroad",
      when: { kind: ["messaging-app"], location: ["third-country", "unknown"] },
      cites: ["§4"],
      citesFacts: "location",
      leads: { personalData: ["names", "more"] },
    },
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
