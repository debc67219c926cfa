import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createApiKey, parseApiKey } from "./api-key.js";

const now = new Date("2026-11-24T12:00:00Z");

test("a key holds 256 random bits, and of its secret only the hash is kept", () => {
  const { key, entry } = createApiKey("translation service", { now });
  const [, id, secret = ""] = /^cwk_([0-9a-f]{12})_([\w-]{43})$/u.exec(key) ?? [];
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  expect(entry).toEqual({
    id,
    name: "translation service",
    hash: `sha256:${createHash("sha256").update(secret).digest("hex")}`,
    created: "2026-11-24T12:00:00.000Z",
  });
  expect(createApiKey("x", { now }).key).not.toBe(key);
});

test("a key may expire", () => {
  const expires = new Date("2027-01-01T00:00:00Z");
  expect(createApiKey("x", { now, expires }).entry.expires).toBe("2027-01-01T00:00:00.000Z");
});

test("a key is taken apart, and nothing else is", () => {
  const { key, entry } = createApiKey("x", { now });
  expect(parseApiKey(key)).toEqual({ id: entry.id, secret: key.slice(`cwk_${entry.id}_`.length) });
  for (const text of ["", "cwk_", key.slice(0, -1), `${key}a`, `${key}\n`, ` ${key}`, key.toUpperCase(), "cwk_ab_x"]) {
    expect(parseApiKey(text)).toBeUndefined();
  }
});
