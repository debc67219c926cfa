import { timingSafeEqual } from "node:crypto";
import { expect, test, vi } from "vitest";
import { createApiKey } from "./api-key.js";
import { checkApiKey, knownKeys } from "./check-api-key.js";

const now = new Date("2026-11-24T12:00:00Z");
const good = createApiKey("good", { now });
const revoked = createApiKey("revoked", { now });
const expiring = createApiKey("expiring", { now, expires: new Date("2026-11-25T00:00:00Z") });
const stranger = createApiKey("stranger", { now });
const keys = knownKeys([good.entry, { ...revoked.entry, revoked: now.toISOString() }, expiring.entry]);

/** The id of one key with the secret of another. */
const mixed = (id: string, { key, entry }: typeof good): string => key.replace(entry.id, id);

test("a key of the file is let in", () => {
  const caller = { id: good.entry.id, by: "api-key" };
  expect(checkApiKey(keys, good.key, now)).toEqual({ ok: true, caller });
});

test.each([
  ["an unknown key", stranger.key, "unknown"],
  ["a known id with another secret", mixed(good.entry.id, stranger), "unknown"],
  ["a known secret under another known id", mixed(good.entry.id, expiring), "unknown"],
  ["a revoked key", revoked.key, "revoked"],
  ["a revoked id with another secret", mixed(revoked.entry.id, stranger), "unknown"],
  ["no key", "cwk_x", "malformed"],
])("%s is refused", (_, key, reason) => {
  expect(checkApiKey(keys, key, now)).toEqual({ ok: false, reason });
});

test("a key holds until the moment that it expires", () => {
  expect(checkApiKey(keys, expiring.key, new Date("2026-11-24T23:59:59.999Z")).ok).toBe(true);
  expect(checkApiKey(keys, expiring.key, new Date("2026-11-25T00:00:00Z"))).toEqual({ ok: false, reason: "expired" });
});

test.each([
  ["a known id with a wrong secret", mixed(good.entry.id, stranger)],
  ["an unknown id", stranger.key],
  ["a revoked key", revoked.key],
])("%s is hashed and compared in constant time, once", (_, key) => {
  const equal = vi.fn<(one: Buffer, other: Buffer) => boolean>(timingSafeEqual);
  checkApiKey(keys, key, now, equal);
  expect(equal).toHaveBeenCalledTimes(1);
  for (const bytes of equal.mock.calls[0] ?? []) expect(bytes.byteLength).toBe(32);
});

test("who is unknown is not let in, even if the comparison says so", () => {
  expect(checkApiKey(keys, stranger.key, now, () => true)).toEqual({ ok: false, reason: "unknown" });
});
