import { stat } from "node:fs/promises";
import { expect, test } from "vitest";
import { codeOf, troubleOf } from "./write-trouble.js";

test.each([
  ["EACCES", "noPermission"],
  ["EPERM", "noPermission"],
  ["EROFS", "noPermission"],
  ["ENOSPC", "full"],
  ["EDQUOT", "full"],
  ["EFBIG", "unwritable"],
])("%s means %s", (code, trouble) => {
  expect(troubleOf(code)).toBe(trouble);
});

test("what the file system says has a code; anything else is thrown on", async () => {
  const error: unknown = await stat("/nowhere/at/all").catch((thrown: unknown) => thrown);
  expect(codeOf(error)).toBe("ENOENT");
  const ours = new TypeError("ours");
  expect(() => codeOf(ours)).toThrow(ours);
  expect(() => codeOf("text")).toThrow("text");
});
