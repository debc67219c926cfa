import { describe, expect, test } from "vitest";
import { normaliseDomain, readDomain } from "./normalise-domain.js";

describe("normaliseDomain", () => {
  test.each([
    ["as it is compared", "ec.europa.eu", "ec.europa.eu"],
    ["capitals", "EC.Europa.EU", "ec.europa.eu"],
    ["white space around it", " \t ec.europa.eu\r\n", "ec.europa.eu"],
    ["one trailing dot", "ec.europa.eu.", "ec.europa.eu"],
    ["full-width letters and dots", "ｅｃ。europa．eu｡", "ec.europa.eu"],
    ["the Kelvin sign", "\u212Aonsilium.europa.eu", "konsilium.europa.eu"],
    ["digits of another script that UTS #46 maps", "①２.example", "12.example"],
    ["zero-width characters that UTS #46 drops", "consi\u200blium\u00ad.europa\u2060.eu", "consilium.europa.eu"],
    ["sharp s, not transitional", "straße.example", "xn--strae-oqa.example"],
    ["final sigma, not transitional", "σίσυφος.example", "xn--kxa6ajbbmh.example"],
    ["the decomposed form", "mu\u0308nchen.example", "xn--mnchen-3ya.example"],
    ["an A-label", "XN--MNCHEN-3YA.example", "xn--mnchen-3ya.example"],
    ["right to left", "דוגמה.example", "xn--6dbbec0c.example"],
    ["a joiner after a virama", "क्\u200dष.example", "xn--11b2ezcw70k.example"],
    ["hyphens in the third and fourth place", "r3---sn.example", "r3---sn.example"],
    ["a single label", "localhost", "localhost"],
    ["a label that is a number", "4.example", "4.example"],
    ["digits and hyphens", "a-1.b-2.c3", "a-1.b-2.c3"],
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

/** RFC 3492 section 7.1, in small letters where capitals are used as a note of capitals; the Korean one is too long. */
const SAMPLES = [
  ["Arabic (Egyptian)", "ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"],
  ["Chinese (simplified)", "他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"],
  ["Czech", "pročprostěnemluvíčesky", "proprostnemluvesky-uyb24dma41a"],
  ["Hebrew", "למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b"],
  ["Japanese", "なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa"],
  ["Russian", "почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"],
  ["Spanish", "porquénopuedensimplementehablarenespañol", "porqunopuedensimplementehablarenespaol-fmd56a"],
  ["Vietnamese", "tạisaohọkhôngthểchỉnóitiếngviệt", "tisaohkhngthchnitingvit-kjcr8268qyxafd2f1b9g"],
  ["hyphens", "hello-another-way-それぞれの場所", "hello-another-way--fc4qua05auwb3674vfr0b"],
  ["ASCII behind", "そのスピードで", "d9juau41awczczp"],
] as const;

describe("readDomain", () => {
  test.each(SAMPLES)("knows both forms of a domain in %s", (_, unicode, encoded) => {
    const read = { domain: `xn--${encoded}.example`, unicode: `${unicode}.example` };
    expect(readDomain(read.unicode)).toEqual(read);
    expect(readDomain(read.domain)).toEqual(read);
  });

  test("leaves labels alone that encode nothing", () => {
    const domain = "a-xn--b.xn--mnchen-3ya.xn.example";
    expect(readDomain(domain)).toEqual({ domain, unicode: "a-xn--b.münchen.xn.example" });
  });
});
