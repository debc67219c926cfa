import { expect, test } from "vitest";
import { createCharacterMap } from "./character-map.js";

test("characters are replaced, and each is asked for once", () => {
  const asked: string[] = [];
  const mapped = createCharacterMap((character) => {
    asked.push(character);
    return character === "ß" ? "ss" : character === "-" ? "" : character === "𝐚" ? "a" : character;
  });
  expect(mapped("straße-𝐚𠀀!")).toBe("strassea𠀀!");
  expect(mapped("aße-𝐚𠀀!")).toBe("assea𠀀!");
  expect(mapped("")).toBe("");
  expect(asked.join("")).toBe("straße-𝐚𠀀!");
});

test("half a pair does not stand for itself once its whole is known", () => {
  const mapped = createCharacterMap((character) => (character === "𝐚" ? "a" : character));
  expect(mapped("\ud835")).toBe("\ud835");
  expect(mapped("𝐚")).toBe("a");
});

test("more characters than are remembered are mapped all the same", () => {
  const mapped = createCharacterMap((character) => `${character}.`);
  const characters = Array.from({ length: 0x4001 }, (_, place) => String.fromCodePoint(0x4e00 + place));
  expect(mapped(characters.join(""))).toBe(characters.map((character) => `${character}.`).join(""));
  expect(mapped("一")).toBe("一.");
});
