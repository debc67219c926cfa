import type * as z from "zod";
import { policySchema, type Policy } from "../model/policy.js";
import { smallTexts } from "./small-texts.js";

type Written = Omit<z.input<typeof policySchema>, "texts">;
type FactInput = Written["channels"][number]["facts"][number];

const SAID = { kind: "note", cite: "§4" } as const;
const LAW = { kind: "law", cite: "2013/488/EU" } as const;
const PAGE = {
  kind: "public",
  title: "Birds",
  publisher: "A keeper of birds",
  url: "https://pages.example/",
  grade: "official",
} as const;
const NOBODY = { kind: "assumption" } as const;

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
 * raven in some conversations and smoke in none, and of a stranger nothing is known.
 */
const island = {
  id: "island",
  version: "1.0.0",
  parameters: { groupReviewDays: 30, limiteAsSensitive: true },
  levels: [
    { id: "public", rank: 0, class: "open", source: SAID },
    { id: "non-sensitive", rank: 1, class: "open", source: SAID },
    { id: "limite", rank: 2, class: "sensitive", source: NOBODY },
    { id: "sensitive", rank: 2, class: "sensitive", source: SAID },
    { id: "restreint-ue", rank: 3, class: "classified", source: LAW },
    { id: "confidentiel-ue", rank: 4, class: "classified", source: LAW },
    { id: "secret-ue", rank: 5, class: "classified", source: LAW },
    { id: "tres-secret-ue", rank: 6, class: "classified", source: LAW },
    { id: "unstated", rank: null, class: "unstated", source: NOBODY },
  ],
  // not in the order in which they are offered
  channels: [
    { id: "post", kind: "corporate-email", facts: [fact("reaches", "email", NOBODY)] },
    {
      id: "pigeon",
      kind: "messaging-app",
      facts: [
        fact("reaches", "anyone", SAID),
        fact("e2ee-one-to-one", "always", PAGE, DAY),
        fact("e2ee-group", "always", PAGE, DAY),
        fact("funding", "donations", SAID),
        fact("metadata", "little", SAID),
        fact("owner", "a-flock", { kind: "note", cite: "§2" }, DATED),
      ],
    },
    { id: "stranger", kind: "messaging-app", facts: [fact("reaches", "anyone", SAID)] },
    {
      id: "smoke",
      kind: "messaging-app",
      facts: [
        fact("reaches", "anyone", SAID),
        fact("e2ee-one-to-one", "none", PAGE, DAY),
        fact("e2ee-group", "none", PAGE, DAY),
      ],
    },
    {
      id: "raven",
      kind: "messaging-app",
      facts: [
        fact("reaches", "anyone", SAID),
        fact("e2ee-one-to-one", "optional", PAGE, DAY),
        fact("e2ee-group", "none", PAGE, DAY),
        fact("data-leaves-eea", "yes", SAID),
        fact("owner", "a-queen", SAID, DATED),
        fact("metadata", "much", { kind: "note", cite: "§2" }, DATED),
      ],
    },
    { id: "bell", kind: "corporate-chat", facts: [fact("reaches", "internal", { kind: "note", cite: "§3" })] },
  ],
  channelOrder: ["post", "bell", "pigeon"],
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
      cites: ["2013/488/EU"],
      basis: "other-law",
    },
    {
      id: "level-unstated",
      when: { levelClass: ["unstated"] },
      outcome: "not-covered",
      cites: ["§2"],
      basis: "interpretation",
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
      id: "app-chat",
      when: { kind: ["messaging-app"], levelClass: ["open"], nature: ["ephemeral"] },
      outcome: "conditional",
      conditions: ["keep-it-short"],
      cites: ["§2(1)"],
      basis: "explicit",
    },
    {
      id: "app-lasting",
      when: { kind: ["messaging-app"], levelClass: ["open"], nature: ["substantive"] },
      outcome: "not-advised",
      cites: ["§2(1)"],
      basis: "derived",
    },
    {
      id: "app-sensitive",
      when: { kind: ["messaging-app"], levelClass: ["sensitive"] },
      outcome: "not-advised",
      cites: ["§2(1)"],
      basis: "explicit",
    },
    {
      id: "app-e2ee-none",
      when: { kind: ["messaging-app"], e2ee: ["none"] },
      outcome: "not-advised",
      cites: ["§4"],
      basis: "explicit",
    },
    {
      id: "app-e2ee-unknown",
      when: { kind: ["messaging-app"], e2ee: ["unknown"] },
      outcome: "not-covered",
      cites: ["§4"],
      basis: "derived",
    },
    {
      id: "app-e2ee-optional",
      when: { kind: ["messaging-app"], e2ee: ["optional"] },
      outcome: "conditional",
      conditions: ["switch-on-e2ee"],
      cites: ["§4"],
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
      when: { kind: ["messaging-app"], personalData: ["yes"] },
      outcome: "conditional",
      conditions: ["share-little", "keep-it-short"],
      cites: ["§2"],
      basis: "explicit",
    },
    {
      id: "app-data-abroad",
      when: { kind: ["messaging-app"], personalData: ["yes"], dataLeavesEea: ["yes"] },
      outcome: "not-covered",
      cites: ["§4"],
      basis: "interpretation",
    },
    {
      id: "bell-inside",
      when: { kind: ["corporate-chat"], levelClass: ["open", "sensitive"], reachable: ["yes"] },
      outcome: "suitable",
      cites: ["§3"],
      basis: "explicit",
    },
    {
      id: "post-listed",
      when: { kind: ["corporate-email"], levelClass: ["open", "sensitive"], audience: ["internal", "institution"] },
      outcome: "suitable",
      cites: ["§3"],
      basis: "explicit",
    },
    {
      id: "post-outside",
      when: { kind: ["corporate-email"], levelClass: ["open"], audience: ["external"] },
      outcome: "conditional",
      conditions: ["write-a-postcard"],
      cites: ["§3"],
      basis: "derived",
    },
    {
      id: "post-outside-sensitive",
      when: { kind: ["corporate-email"], levelClass: ["sensitive"], audience: ["external"] },
      outcome: "not-covered",
      cites: ["§3"],
      basis: "assumption",
    },
  ],
  conditions: ["keep-it-short", "switch-on-e2ee", "review-members", "share-little", "write-a-postcard"],
  cautions: [
    { id: "no-help", when: { kind: ["messaging-app"] }, cites: ["§2"] },
    { id: "traces", when: { kind: ["messaging-app"] }, cites: ["§4"] },
    { id: "paid-in-data", when: { kind: ["messaging-app"], funding: ["unknown"] }, cites: ["§4"] },
    { id: "files-leak", when: { kind: ["messaging-app"], files: ["yes"] }, cites: ["§4"] },
    { id: "not-inside", when: { kind: ["corporate-email"], audience: ["institution"] }, cites: ["§3"] },
    { id: "think-first", when: {}, cites: ["§2"] },
    { id: "dated", when: { kind: ["messaging-app"], datedFacts: ["yes"] }, cites: [], citesFacts: "dated" },
  ],
  escalations: [
    { to: "security-officer", when: { levelClass: ["classified"] } },
    { to: "data-protection-officer", when: { personalData: ["yes"] } },
    { to: "it-correspondent" },
  ],
  paragraphs: ["§1", "§2", "§2(1)", "§2(2)", "§3", "§4"],
  interpretations: [
    { id: "what-no-level-means", cites: ["§2"], rules: ["level-unstated"] },
    { id: "how-often", cites: ["§2(2)"], rules: ["app-group-overdue"] },
    { id: "how-safe", cites: ["§3", "§4"], rules: ["app-e2ee-optional", "app-data-abroad", "post-outside-sensitive"] },
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
