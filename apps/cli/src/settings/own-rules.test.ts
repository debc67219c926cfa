import { expect, test } from "vitest";
import { ownRules } from "./own-rules.js";
import { parseSettings } from "./parse-settings.js";

const complaints = (text: string) => {
  const read = parseSettings(text, "en", ownRules("en"));
  return read.ok ? [] : read.complaints.map(({ where, message }) => `${where ?? ""}: ${message}`);
};

test("keys of one's own count where each means one thing", () => {
  expect(complaints("keys:\n  copy: z\n  quit: [q, ctrl+q]\n  find: p\n")).toEqual([]);
});

test("one key for two things is told where it was set", () => {
  expect(complaints("keys:\n  copy: w\n")).toEqual([
    "config.yaml:2: keys.copy: The key w would mean two things: copy and write.",
  ]);
});

test("no key that types anything may be taken from those who type", () => {
  expect(complaints("keys:\n  submit: x\n")).toEqual([
    "config.yaml:2: keys.submit: The key x could not be typed any more: give one that types nothing.",
  ]);
});

test("Ctrl-C is nobody’s to give away", () => {
  expect(complaints("keys:\n  interrupt: []\n")).toHaveLength(1);
  expect(complaints("keys:\n  copy: ctrl+c\n")).toHaveLength(1);
});

test("a review holds no longer than the policy says", () => {
  expect(complaints("reviewInterval: 30")).toEqual([]);
  expect(complaints("reviewInterval: 31")).toEqual([expect.stringMatching(/^config\.yaml:1: reviewInterval: /u)]);
});
