import { describe, expect, test } from "vitest";
import { decodePunycode, encodePunycode } from "./punycode.js";

/** RFC 3492 section 7.1, in small letters where capitals are used as a note of capitals. */
const SAMPLES = [
  ["Arabic (Egyptian)", "ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"],
  ["Chinese (simplified)", "他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"],
  ["Czech", "pročprostěnemluvíčesky", "proprostnemluvesky-uyb24dma41a"],
  ["Hebrew", "למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b"],
  ["Japanese", "なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa"],
  [
    "Korean",
    "세계의모든사람들이한국어를이해한다면얼마나좋을까",
    "989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c",
  ],
  ["Russian", "почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"],
  ["Spanish", "porquénopuedensimplementehablarenespañol", "porqunopuedensimplementehablarenespaol-fmd56a"],
  ["Vietnamese", "tạisaohọkhôngthểchỉnóitiếngviệt", "tisaohkhngthchnitingvit-kjcr8268qyxafd2f1b9g"],
  ["a digit in front", "3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"],
  ["hyphens", "hello-another-way-それぞれの場所", "hello-another-way--fc4qua05auwb3674vfr0b"],
  ["ASCII behind", "そのスピードで", "d9juau41awczczp"],
] as const;

describe.each(SAMPLES)("%s", (_, label, encoded) => {
  test("is encoded", () => {
    expect(encodePunycode(label)).toBe(encoded);
  });

  test("is decoded", () => {
    expect(decodePunycode(encoded)).toBe(label);
  });
});
