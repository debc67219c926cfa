import { describe, expect, test } from "vitest";
import { normaliseDomain } from "./normalise-domain.js";

describe("normaliseDomain", () => {
  test.each([
    ["as it is compared", "ec.europa.eu", "ec.europa.eu"],
    ["capitals", "EC.Europa.EU", "ec.europa.eu"],
    ["white space around it", " \t ec.europa.eu\r\n", "ec.europa.eu"],
    ["one trailing dot", "ec.europa.eu.", "ec.europa.eu"],
    ["full-width letters and dots", "ｅｃ。europa．eu｡", "ec.europa.eu"],
    ["the Kelvin sign", "\u212Aonsilium.europa.eu", "konsilium.europa.eu"],
    ["digits of another script that UTS #46 maps", "①２.example", "12.example"],
    ["zero-width signs that UTS #46 drops", "consi\u200blium\u00ad.europa\u2060.eu", "consilium.europa.eu"],
    ["sharp s, not transitional", "straße.example", "xn--strae-oqa.example"],
    ["final sigma, not transitional", "σίσυφος.example", "xn--kxa6ajbbmh.example"],
    ["the decomposed form", "mu\u0308nchen.example", "xn--mnchen-3ya.example"],
    ["an A-label", "XN--MNCHEN-3YA.example", "xn--mnchen-3ya.example"],
    ["right to left", "דוגמה.example", "xn--6dbbec0c.example"],
    ["a joiner after a virama", "क्\u200dष.example", "xn--11b2ezcw70k.example"],
    ["hyphens in the third and fourth place", "r3---sn.example", "r3---sn.example"],
    ["a single label", "localhost", "localhost"],
    ["a label that is a number", "4.example", "4.example"],
    ["a last label that starts with a digit", "example.4eu", "example.4eu"],
    ["a label of 63", `${"a".repeat(63)}.eu`, `${"a".repeat(63)}.eu`],
    ["253 in all", `${"a.".repeat(125)}eue`, `${"a.".repeat(125)}eue`],
  ])("takes %s", (_, given, normal) => {
    expect(normaliseDomain(given)).toBe(normal);
  });

  test.each([
    ["nothing", ""],
    ["a dot", "."],
    ["two trailing dots", "ec.europa.eu.."],
    ["an empty label", "ec..europa.eu"],
    ["a leading dot", ".ec.europa.eu"],
    ["a blank", "ec.europa .eu"],
    ["a hyphen in front", "-ec.europa.eu"],
    ["a hyphen behind", "ec-.europa.eu"],
    ["an underscore", "e_c.europa.eu"],
    ["a URL", "https://ec.europa.eu/x"],
    ["an @ in front", "@ec.europa.eu"],
    ["a port", "ec.europa.eu:25"],
    ["a wildcard", "*.europa.eu"],
    ["an IPv4 address", "192.0.2.1"],
    ["an IPv4 address in other digits", "١٩٢.٠.٢.１"],
    ["a domain literal", "[192.0.2.1]"],
    ["an A-label that encodes nothing", "xn--.example"],
    ["an A-label that encodes ASCII", "xn--abc-.example"],
    ["an A-label that encodes a capital", "xn--nchen-1pa.example"],
    ["an A-label that encodes the decomposed form", "xn--ux-uub.example"],
    ["an A-label that is broken", "xn--99999999.example"],
    ["a joiner where none may be", "a\u200db.example"],
    ["left to right and right to left in a label", "aא.example"],
    ["a combining mark in front", "\u0301a.example"],
    ["an override", "ec\u202e.europa.eu"],
    ["a lone surrogate", "ec\ud800.europa.eu"],
    ["a control character", "ec\0.europa.eu"],
    ["a label of 64", `${"a".repeat(64)}.eu`],
    ["a label that is too long once encoded", `${"ü".repeat(60)}.eu`],
    ["254 in all", `${"a.".repeat(125)}euro`],
    ["10 MB", "a.".repeat(5_000_000)],
  ])("refuses %s", (_, given) => {
    expect(normaliseDomain(given)).toBeUndefined();
  });
});
