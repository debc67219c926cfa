import { expect, test } from "vitest";
import { readBearer } from "./bearer.js";

test.each([
  ["Bearer abc", "abc"],
  ["bearer abc", "abc"],
  ["BEARER  a.b-c_d~e+f/g==", "a.b-c_d~e+f/g=="],
])("%j holds a token", (header, token) => {
  expect(readBearer(header)).toEqual({ ok: true, token });
});

test.each([undefined, ""])("%j holds nothing", (header) => {
  expect(readBearer(header)).toEqual({ ok: false, reason: "missing" });
});

test.each([
  "Bearer",
  "Bearer ",
  "Bearerabc",
  "Basic abc",
  "abc",
  "Bearer a b",
  "Bearer a,b",
  "Bearer =a",
  "Bearer é",
  "Bearer a\n",
  " Bearer a",
  `Bearer ${"x".repeat(100_000)}`,
])("%j cannot be read", (header) => {
  expect(readBearer(header)).toEqual({ ok: false, reason: "malformed" });
});
