type Kind = "corporate-email" | "corporate-chat" | "messaging-app" | "other-means";
type Reaches = "anyone" | "addresses" | "colleagues";
type Encryption = "always" | "default" | "optional" | "unknown" | "none";
type Location = "adequate" | "third-country" | "unknown";

/** policy.md §4, row by row and in its order; a dash is nothing that a rule looks at. */
const ROWS = [
  ["email", "corporate-email", "addresses", "-", "-", "-"],
  ["avaya", "corporate-chat", "colleagues", "-", "-", "-"],
  ["signal", "messaging-app", "anyone", "always", "always", "third-country"],
  ["whatsapp", "messaging-app", "anyone", "always", "always", "third-country"],
  ["element", "messaging-app", "anyone", "optional", "optional", "unknown"],
  ["imessage", "messaging-app", "anyone", "optional", "optional", "third-country"],
  ["teams", "messaging-app", "anyone", "none", "none", "unknown"],
  ["telegram", "messaging-app", "anyone", "optional", "none", "third-country"],
  ["threema", "messaging-app", "anyone", "always", "always", "adequate"],
  ["viber", "messaging-app", "anyone", "default", "default", "third-country"],
  ["wire", "messaging-app", "anyone", "always", "always", "adequate"],
  ["other-app", "messaging-app", "anyone", "unknown", "unknown", "unknown"],
  ["sms", "other-means", "anyone", "none", "none", "unknown"],
  ["private-email", "other-means", "addresses", "none", "none", "unknown"],
] as const satisfies readonly (readonly [string, Kind, Reaches, Encryption | "-", Encryption | "-", Location | "-"])[];

export type Channel = (typeof ROWS)[number][0];

export const CHANNELS: readonly Channel[] = ROWS.map(([id]) => id);

function rowOf(channel: Channel): (typeof ROWS)[number] {
  const row = ROWS.find(([id]) => id === channel);
  if (row === undefined) throw new Error(`policy.md has no ${channel}`);
  return row;
}

export const kindOf = (channel: Channel): Kind => rowOf(channel)[1];
export const isApp = (channel: Channel): boolean => kindOf(channel) === "messaging-app";
export const isCorporate = (channel: Channel): boolean => channel === "email" || channel === "avaya";
export const reachOf = (channel: Channel): Reaches => rowOf(channel)[2];

/** Of one who is alone, or of a group. */
export const encryptionOf = (channel: Channel, group: string): Encryption | "-" =>
  rowOf(channel)[group === "none" ? 3 : 4];

export const locationOf = (channel: Channel): Location | "-" => rowOf(channel)[5];
