import { describe, expect, test } from "vitest";
import { failed, ok, pointerTo } from "./result.js";

const fault = { code: "c", pointer: "/p", message: "m" };

describe("results", () => {
  test("hold a value, or at least one fault", () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
    expect(failed([fault])).toEqual({ ok: false, errors: [fault] });
    expect(() => failed([])).toThrow(new TypeError("A failed result holds at least one fault"));
  });

  test("point as RFC 6901 says", () => {
    expect(pointerTo([])).toBe("");
    expect(pointerTo(["recipients", 3])).toBe("/recipients/3");
    expect(pointerTo(["a/b", "m~n"])).toBe("/a~1b/m~0n");
  });
});
