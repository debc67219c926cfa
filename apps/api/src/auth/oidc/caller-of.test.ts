import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { callerOf } from "./caller-of.js";

test("a caller is the client that the token was made for", () => {
  expect(callerOf({ client_id: "translation", azp: "x", sub: "jane@example.eu" })?.id).toBe("translation");
  expect(callerOf({ azp: "0f8c-44", sub: "jane@example.eu" })?.id).toBe("0f8c-44");
  expect(callerOf({ client_id: "", azp: "web" })?.id).toBe("web");
  expect(callerOf({ client_id: 5, azp: "web" })?.id).toBe("web");
});

test("a person is a hash that nobody can find again by hashing the addresses of all staff", () => {
  const sub = "jane.doe@example.eu";
  const id = callerOf({ sub })?.id ?? "";
  expect(id).toMatch(/^hashed-[0-9a-f]{24}$/u);
  expect(callerOf({ sub })?.id).toBe(id);
  expect(callerOf({ sub: "john.doe@example.eu" })?.id).not.toBe(id);
  expect(id).not.toContain(createHash("sha256").update(sub).digest("hex").slice(0, 24));
});

test.each(["jane.doe@example.eu", "x\n{}", "x".repeat(129), "€", "a b", "\u202Ex"])(
  "a client named %j is hashed",
  (name) => {
    expect(callerOf({ client_id: name })?.id).toMatch(/^hashed-[0-9a-f]{24}$/u);
  },
);

test("a token of nobody has no caller", () => {
  expect(callerOf({})).toBeUndefined();
  expect(callerOf({ sub: "" })).toBeUndefined();
});
