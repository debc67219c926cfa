import type { Channel, Level, Outcome, Settings } from "./question.js";

/** policy.md §1, as numbers: the larger, the stricter. */
export function strictness(outcome: Outcome): number {
  if (outcome === "suitable") return 0;
  if (outcome === "conditional") return 1;
  if (outcome === "not-covered") return 2;
  if (outcome === "not-advised") return 3;
  if (outcome === "unreachable") return 4;
  return 5;
}

export type LevelClass = "open" | "sensitive" | "classified" | "unstated";

/** policy.md §3. */
export function classOf(level: Level, settings: Settings): LevelClass {
  if (level === "public") return "open";
  if (level === "non-sensitive") return "open";
  if (level === "limite") return settings.limiteAsSensitive ? "sensitive" : "unstated";
  if (level === "sensitive") return "sensitive";
  if (level === "unstated") return "unstated";
  return "classified";
}

export type Kind = "corporate-email" | "corporate-chat" | "messaging-app";

/** policy.md §4, second column. */
export function kindOf(channel: Channel): Kind {
  if (channel === "email") return "corporate-email";
  if (channel === "avaya") return "corporate-chat";
  return "messaging-app";
}

export type Encryption = "always" | "default" | "optional" | "none" | "unknown";

/** policy.md §4, last column; asked for messaging apps only. */
const encryption: Readonly<Record<string, readonly [oneToOne: Encryption, group: Encryption]>> = {
  signal: ["always", "always"],
  whatsapp: ["default", "default"],
  telegram: ["optional", "none"],
  threema: ["default", "default"],
  wire: ["always", "always"],
  viber: ["default", "default"],
  imessage: ["optional", "optional"],
  element: ["default", "optional"],
  teams: ["none", "none"],
  "other-app": ["unknown", "unknown"],
};

export function encryptionOf(channel: Channel, isGroup: boolean): Encryption {
  const row = encryption[channel];
  if (row === undefined) throw new Error(`policy.md gives ${channel} no encryption of its own`);
  return isGroup ? row[1] : row[0];
}

/** policy.md §6, "Alternatives": the order in which channels are offered, the ones beyond `whatsapp` by id. */
export const CHANNELS_AS_OFFERED: readonly Channel[] = [
  "email",
  "avaya",
  "signal",
  "wire",
  "threema",
  "whatsapp",
  "element",
  "imessage",
  "other-app",
  "teams",
  "telegram",
  "viber",
];
