import { describe, expect, test } from "vitest";
import { failed, failedAll, faultsOf, mapFaults, MAX_FAULTS, ok, pointerTo } from "./result.js";

const fault = { code: "c", pointer: "/p", message: "m" };

describe("results", () => {
  test("hold a value, or at least one fault", () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
    expect(failed([fault])).toEqual({ ok: false, errors: [fault] });
    expect(() => failed([])).toThrow(new TypeError("A failed result holds at least one fault"));
  });

  test("tell the first hundred faults, and how many more there are", () => {
    const all = Array.from({ length: MAX_FAULTS + 5 }, (_, index) => ({ ...fault, pointer: `/${index}` }));
    expect(failed(all.slice(0, MAX_FAULTS))).not.toHaveProperty("more");
    expect(failed(all)).toEqual({ ok: false, errors: all.slice(0, MAX_FAULTS), more: 5 });
    expect(failed(all, 7).more).toBe(12);
    expect(mapFaults(failed(all), (one) => ({ ...one, code: "d" }))).toMatchObject({
      errors: { 99: { code: "d" } },
      more: 5,
    });
    const both = failedAll([{ errors: all.slice(0, 60), more: 1 }, failed(all)]);
    expect(both.errors).toEqual([...all.slice(0, 60), ...all.slice(0, 40)]);
    expect(both.more).toBe(1 + 60 + 5);
    expect(() => failedAll([{ errors: [] }])).toThrow(TypeError);
  });

  test("look for words for no fault that is not told", () => {
    let told = 0;
    const tell = (index: number) => {
      told += 1;
      return { ...fault, pointer: `/${index}` };
    };
    const { errors, more } = faultsOf([...Array(10_000).keys()], tell);
    expect({ told, first: errors[0]?.pointer, more }).toEqual({ told: MAX_FAULTS, first: "/0", more: 9_900 });
    expect(faultsOf([1], tell)).not.toHaveProperty("more");
  });

  test("point as RFC 6901 says", () => {
    expect(pointerTo([])).toBe("");
    expect(pointerTo(["recipients", 3])).toBe("/recipients/3");
    expect(pointerTo(["a/b", "m~n"])).toBe("/a~1b/m~0n");
  });
});
