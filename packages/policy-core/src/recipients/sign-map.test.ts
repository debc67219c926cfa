import { expect, test } from "vitest";
import { createSignMap } from "./sign-map.js";

test("signs are replaced from the start on, and each is worked out once", () => {
  const asked: string[] = [];
  const mapped = createSignMap((sign) => {
    asked.push(sign);
    return sign === "ß" ? "ss" : sign === "-" ? "" : sign === "𝐚" ? "a" : sign;
  });
  expect(mapped("straße-𝐚𠀀!", 0)).toBe("strassea𠀀!");
  expect(mapped("straße-𝐚𠀀!", 3)).toBe("assea𠀀!");
  expect(mapped("", 0)).toBe("");
  expect(asked.join("")).toBe("straße-𝐚𠀀!");
});

test("nothing for a sign is nothing for the text, each time", () => {
  const mapped = createSignMap((sign) => (sign === "x" ? undefined : sign));
  expect([mapped("axe", 0), mapped("axe", 0), mapped("ae", 0)]).toEqual([undefined, undefined, "ae"]);
});

test("half a pair is no sign for itself", () => {
  const mapped = createSignMap((sign) => (sign === "𝐚" ? "a" : sign));
  expect(mapped("\ud835", 0)).toBe("\ud835");
  expect(mapped("𝐚", 0)).toBe("a");
});

test("more signs than are remembered are mapped all the same", () => {
  const mapped = createSignMap((sign) => `${sign}.`);
  const signs = Array.from({ length: 0x4001 }, (_, place) => String.fromCodePoint(0x4e00 + place));
  expect(mapped(signs.join(""), 0)).toBe(signs.map((sign) => `${sign}.`).join(""));
  expect(mapped("一", 0)).toBe("一.");
});
