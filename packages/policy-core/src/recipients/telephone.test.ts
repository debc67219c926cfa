import { describe, expect, test } from "vitest";
import { readTelephone } from "./telephone.js";

describe("a number with its country code", () => {
  test.each([
    "+32470123456",
    "+32 470 12 34 56",
    "+32 470 12.34.56",
    "+32/470/12.34.56",
    "+32-470-123-456",
    "+32\u2011470\u2013123\u2212456",
    "+32\u00a0470\u202f12\u202f34\u202f56",
    "+32 (0)470 12 34 56",
    "+32(0)470123456",
    "+32 ( 0 ) 470 12 34 56",
    "(+32) 470 12 34 56",
    "+(32) 470 12 34 56",
    "[+32] 470 12 34 56",
    "+ 32 470 12 34 56",
    "0032470123456",
    "00 32 470 12 34 56",
    "(0032) 470/12.34.56",
    "tel:+32470123456",
    "TEL: +32 470 12 34 56",
    "Tel. +32 470 12 34 56",
    "Tél. : +32 470 12 34 56",
    "GSM +32 470 12 34 56",
    "+32 470 12 34 56 ext. 12",
    "tel:+32-470-123456;ext=12",
  ])("%s", (text) => {
    expect(readTelephone(text)).toEqual({ number: "+32470123456" });
  });

  test.each(["+3247012", "+324701234567890"])("%s has as few, or as many, digits as a number has", (text) => {
    expect(readTelephone(text)).toEqual({ number: text });
  });
});

test.each([
  ["no-country-code", ["0470.12.34.56", "0470 12 34 56", "(02) 281 61 11", "02/281.61.11", "32470123456", "6111"]],
  [
    "bad-telephone",
    ["+", "+324701", "+3247012345678901", "+0470123456", "00", "0000", "+32470123456x", "+ec.europa.eu"],
  ],
  ["several-addresses", ["+32470123456 +32470123457", "+32470123456, +32470123457", "+32470123456;+32470123457"]],
  [undefined, ["", "1", "12", "192.0.2.1", "[192.0.2.1]", "ec.europa.eu", "Jane", "telecom.example", "a1", "٣٢٤٧٠١٢٣"]],
] as const)("%s", (problem, texts) => {
  for (const text of texts) expect([text, readTelephone(text)]).toEqual([text, problem]);
});
