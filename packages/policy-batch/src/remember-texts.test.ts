import { expect, test, vi } from "vitest";
import { rememberTexts } from "./remember-texts.js";

test("what was worked out of a text is not worked out again", () => {
  const make = vi.fn<(text: string) => Buffer>((text) => Buffer.from(text));
  const bytesOf = rememberTexts(make);
  expect(bytesOf("é")).toBe(bytesOf("é"));
  expect(bytesOf("e")).toEqual(Buffer.from("e"));
  expect(make.mock.calls).toEqual([["é"], ["e"]]);
});

test("beyond the limit all is forgotten, and comes back when it is asked for", () => {
  const make = vi.fn<(text: string) => number>((text) => text.length);
  const lengthOf = rememberTexts(make, 5);
  for (const text of ["abc", "de", "abc", "de"]) expect(lengthOf(text)).toBe(text.length);
  expect(make).toHaveBeenCalledTimes(2);
  expect(lengthOf("f")).toBe(1);
  expect(lengthOf("f")).toBe(1);
  expect(lengthOf("abc")).toBe(3);
  expect(make.mock.calls.slice(2)).toEqual([["f"], ["abc"]]);
});

test("however many texts there are, no more of them are held than the limit says", () => {
  let made = 0;
  const lengthOf = rememberTexts((text) => {
    made += 1;
    return text.length;
  }, 1_000);
  const texts = Array.from({ length: 1_000 }, (_, place) => `text ${place}`.padEnd(10));
  for (const text of texts) lengthOf(text);
  for (const text of texts.slice(-100)) lengthOf(text);
  expect(made).toBe(1_000);
  for (const text of texts.slice(0, 100)) lengthOf(text);
  expect(made).toBe(1_100);
});
