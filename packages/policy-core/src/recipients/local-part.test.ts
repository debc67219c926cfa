import { describe, expect, test } from "vitest";
import { readLocalPart } from "./local-part.js";

test.each([
  "jane",
  "jane..roe",
  ".jane.",
  "#jane",
  "žofie.ångström",
  "漢字",
  "o'neil+tag",
  "jane=roe",
  "jane/roe",
  "imcea",
  "srs0",
  '"jane roe"',
  "{jane}|roe~",
])("%s is somebody at the domain itself", (text) => {
  expect(readLocalPart(text)).toMatchObject({ isRouted: false });
});

describe("may be sent on", () => {
  test.each([
    ["a percent sign", "jane%partner.example"],
    ["an exclamation mark", "partner.example!jane"],
    ["a second @ in quotes", '"jane@partner.example"'],
    ["an escaped one", '"jane\\@partner.example"'],
    ["full-width signs of the same", "jane％partner.example"],
    ["an encoded word", "=?utf-8?q?jane=40partner.example?="],
    ["an address that Exchange wraps", "IMCEASMTP-jane+40partner+2Eexample"],
    ["one in small letters, of a fax", "imceafax-jane+40+2B3222816111"],
    ["one that is too long for a local part", `IMCEASMTP-${"a".repeat(100)}`],
    ["an address of X.400", "/S=Roe/G=Jane/O=partner/C=be/"],
    ["a sender that was rewritten", "SRS0=abcd=ef=partner.example=jane"],
    ["a guest of a tenant", "jane_partner.example#EXT#"],
  ])("with %s", (_, text) => {
    expect(readLocalPart(text)).toMatchObject({ isRouted: true });
  });
});

test.each([
  ["invisible-character", "j.doe\u00a0"],
  ["invisible-character", "j\u200b.doe"],
  ["invisible-character", "j\u00ad.doe"],
  ["invisible-character", "\ufeffj.doe"],
  ["invisible-character", "j\ufe0f.doe"],
  ["invisible-character", "j\u2003doe"],
  ["invisible-character", "\u3164"],
  ["invisible-character", "\u2800"],
  ["exchange-address", "IMCEAEX-_O=GSC_OU=EXCHANGE+20ADMINISTRATIVE+20GROUP_cn=Recipients_cn=jdoe"],
  ["exchange-address", "/o=GSC/ou=Exchange/cn=Recipients/cn=jdoe"],
  ["too-long", "a".repeat(65)],
  ["too-long", "ü".repeat(33)],
])("%s: %j", (problem, text) => {
  expect(readLocalPart(text)).toBe(problem);
});
