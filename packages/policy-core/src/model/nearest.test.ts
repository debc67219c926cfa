import { expect, test } from "vitest";
import { nearest } from "./nearest.js";

const known = ["email", "signal", "whatsapp", "non-sensitive", "sensitive"];

test.each([
  ["WhatsApp", "whatsapp"],
  ["whats app", "whatsapp"],
  ["singal", "signal"],
  ["e-mail", "email"],
  ["NON_SENSITIVE", "non-sensitive"],
  ["senstive", "sensitive"],
  ["fax", undefined],
  ["", undefined],
  ["x".repeat(100_000), undefined],
])("%s", (given, meant) => {
  expect(nearest(given, known)).toBe(meant);
});
