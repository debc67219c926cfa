import { randomBytes, timingSafeEqual } from "node:crypto";
import { refusedAs, type Authenticated } from "../caller.js";
import { hashSecret, parseApiKey } from "./api-key.js";
import type { ApiKeyEntry } from "./key-list.js";

/** The keys as they are looked up. */
export interface KnownKeys {
  readonly get: (id: string) => KnownKey | undefined;
}

interface KnownKey {
  readonly hash: Buffer;
  readonly expires: number;
  readonly revoked: boolean;
}

/** Stands in for a key that is not there: no secret is known that has this hash. */
const nobody: KnownKey = { hash: randomBytes(32), expires: Infinity, revoked: false };

/**
 * Makes the keys of a file ready to be looked up.
 *
 * @example
 * knownKeys([entry]).get(entry.id) // => { hash: <Buffer …>, expires: Infinity, revoked: false }
 */
export function knownKeys(entries: readonly ApiKeyEntry[]): KnownKeys {
  return new Map(
    entries.map(({ id, hash, expires, revoked }) => [
      id,
      {
        hash: Buffer.from(hash.slice("sha256:".length), "hex"),
        expires: expires === undefined ? Infinity : Date.parse(expires),
        revoked: revoked !== undefined,
      },
    ]),
  );
}

type Equal = (one: Buffer, other: Buffer) => boolean;

/**
 * Tells whose key it is. A key of an unknown id is hashed and compared like any other, so that how long it takes does not
 * tell which ids there are; and only who has the secret is told that a key has expired or is revoked.
 *
 * @param equal - compares in constant time; tests count how often it is asked
 *
 * @example
 * checkApiKey(keys, "cwk_3f9a02b71c44_…", now) // => { ok: true, caller: { id: "3f9a02b71c44", by: "api-key" } }
 */
export function checkApiKey(keys: KnownKeys, token: string, now: Date, equal: Equal = timingSafeEqual): Authenticated {
  const key = parseApiKey(token);
  if (key === undefined) return refusedAs("malformed");
  const known = keys.get(key.id) ?? nobody;
  // `nobody` is named once more, so that even who finds its hash is not let in
  if (!equal(hashSecret(key.secret), known.hash) || known === nobody) return refusedAs("unknown");
  if (known.revoked) return refusedAs("revoked");
  if (known.expires <= now.getTime()) return refusedAs("expired");
  return { ok: true, caller: { id: key.id, by: "api-key" } };
}
