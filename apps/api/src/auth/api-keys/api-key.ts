import { createHash, randomBytes } from "node:crypto";
import type { ApiKeyEntry } from "./key-list.js";

/** What every key begins with, so that scanners for leaked secrets can find it. */
export const KEY_PREFIX = "cwk_";

const KEY = /^cwk_(?<id>[0-9a-z]{4,32})_(?<secret>[\w-]{43})$/u;

/** A key as its caller has it: the id is no secret, the secret is never written down. */
export interface ApiKey {
  readonly id: string;
  readonly secret: string;
}

/**
 * Takes a key apart.
 *
 * @example
 * parseApiKey("cwk_3f9a02b71c44_…") // => { id: "3f9a02b71c44", secret: "…" }
 * parseApiKey("cwk_3f9a02b71c44")   // => undefined
 */
export function parseApiKey(text: string): ApiKey | undefined {
  const { id, secret } = KEY.exec(text)?.groups ?? {};
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/**
 * One round of SHA-256, where a password would need a slow hash with a salt: the secret is 256 random bits, so there is
 * nothing to guess and no two are the same. A slow hash would only let anybody keep the server busy.
 */
export const hashSecret = (secret: string): Buffer => createHash("sha256").update(secret).digest();

export interface CreateOptions {
  readonly now: Date;
  readonly expires?: Date | undefined;
}

export interface CreatedApiKey {
  /** Shown once: only its hash is kept. */
  readonly key: string;
  readonly entry: ApiKeyEntry;
}

/**
 * Makes a key, and the entry to keep of it.
 *
 * @example
 * createApiKey("translation service", { now: new Date("2026-11-24T12:00:00Z") })
 * // => { key: "cwk_3f9a02b71c44_…", entry: { id: "3f9a02b71c44", name: "translation service",
 * //      hash: "sha256:…", created: "2026-11-24T12:00:00.000Z" } }
 */
export function createApiKey(name: string, { now, expires }: CreateOptions): CreatedApiKey {
  const id = randomBytes(6).toString("hex");
  const secret = randomBytes(32).toString("base64url");
  const entry: ApiKeyEntry = {
    id,
    name,
    hash: `sha256:${hashSecret(secret).toString("hex")}`,
    created: now.toISOString(),
    ...(expires !== undefined && { expires: expires.toISOString() }),
  };
  return { key: `${KEY_PREFIX}${id}_${secret}`, entry };
}
