import type * as z from "zod";
import type { policySchema } from "../model/policy.js";

type Channels = z.input<typeof policySchema>["channels"];
type FactInput = Channels[number]["facts"][number];

const SAID = { kind: "note", cite: "§4" } as const;
const PAGE = {
  kind: "public",
  title: "About pigeons",
  publisher: "The pages",
  url: "https://pages.example/",
  grade: "official",
} as const;
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

/** The channels of the island, in the order in which they are offered. */
export const smallChannels = [
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
] as const satisfies Channels;
