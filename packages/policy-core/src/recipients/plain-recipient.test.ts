import { describe, expect, test } from "vitest";
import { isPlainDomain, startOfDomain } from "./plain-recipient.js";

describe("startOfDomain", () => {
  test.each([
    ["jane.roe@ec.europa.eu", 9],
    ["JANE+roe_1@", 11],
    ["!#$%&'*+/=?^_`{|}~-@x", 20],
    [`${"a".repeat(64)}@x`, 65],
    [`a@${"b".repeat(252)}`, 2],
  ])("%s: %i", (text, start) => {
    expect(startOfDomain(text)).toBe(start);
  });

  test.each([
    "",
    "@",
    "jane.roe",
    "@ec.europa.eu",
    ".jane@x",
    "jane.@x",
    "jane..roe@x",
    "jane roe@x",
    '"jane"@x',
    "<jane@x>",
    "jané@x",
    "jane\u0000@x",
    `${"a".repeat(65)}@x`,
    `a@${"b".repeat(253)}`,
  ])("leaves %j to the full way", (text) => {
    expect(startOfDomain(text)).toBe(0);
  });
});

describe("isPlainDomain", () => {
  test.each(["ec.europa.eu", "localhost", "1.example", "a-1.b-2.c3", "x".repeat(63)])("%s is", (domain) => {
    expect(isPlainDomain(domain, 0)).toBe(true);
    expect(isPlainDomain(`jane@${domain}`, 5)).toBe(true);
  });

  test.each([
    "",
    ".",
    "ec..eu",
    ".eu",
    "eu.",
    "-a.eu",
    "a-.eu",
    "a.-eu",
    "a.eu-",
    "xn--mnchen-3ya.eu",
    "r3---sn.eu",
    "EC.eu",
    "é.eu",
    "a_b.eu",
    "a b.eu",
    "192.0.2.1",
    "a.4eu",
    "[::1]",
    "x".repeat(64),
  ])("%j is left to the full way", (domain) => {
    expect(isPlainDomain(domain, 0)).toBe(false);
    expect(isPlainDomain(`jane@${domain}`, 5)).toBe(false);
  });
});
