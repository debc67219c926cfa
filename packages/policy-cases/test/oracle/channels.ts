type Kind = "corporate-email" | "corporate-chat" | "messaging-app";
type Encryption = "always" | "default" | "optional" | "none" | "unknown";

/**
 * policy.md §4: every channel, its kind, and for messaging apps the encryption one to one and in a group. They stand in the
 * order in which they are offered (§6, "Alternatives"): from the one after `whatsapp` on by id.
 */
const ROWS = [
  ["email", "corporate-email"],
  ["avaya", "corporate-chat"],
  ["signal", "messaging-app", "always", "always"],
  ["wire", "messaging-app", "always", "always"],
  ["threema", "messaging-app", "default", "default"],
  ["whatsapp", "messaging-app", "default", "default"],
  ["element", "messaging-app", "default", "optional"],
  ["imessage", "messaging-app", "optional", "optional"],
  ["other-app", "messaging-app", "unknown", "unknown"],
  ["teams", "messaging-app", "none", "none"],
  ["telegram", "messaging-app", "optional", "none"],
  ["viber", "messaging-app", "default", "default"],
] as const satisfies readonly (readonly [id: string, kind: Kind, oneToOne?: Encryption, group?: Encryption])[];

export type Channel = (typeof ROWS)[number][0];

/** In the order in which they are offered. */
export const CHANNELS: readonly Channel[] = ROWS.map(([id]) => id);

function rowOf(channel: Channel): (typeof ROWS)[number] {
  const row = ROWS.find(([id]) => id === channel);
  if (row === undefined) throw new Error(`policy.md has no ${channel}`);
  return row;
}

export const kindOf = (channel: Channel): Kind => rowOf(channel)[1];

export function encryptionOf(channel: Channel, isGroup: boolean): Encryption {
  const [, , oneToOne, group] = rowOf(channel);
  const encryption = isGroup ? group : oneToOne;
  if (encryption === undefined) throw new Error(`policy.md gives ${channel} no encryption of its own`);
  return encryption;
}
