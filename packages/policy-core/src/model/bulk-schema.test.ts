import { afterEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { bulkSchema } from "./bulk-schema.js";
import { requestSchema } from "./request.js";

afterEach(() => {
  z.config({ jitless: false });
});

describe("bulkSchema", () => {
  test("compiles a schema when it is asked for the second time, and once", () => {
    const schema = z.strictObject({ name: z.string() });
    const names = bulkSchema(schema);
    expect(names()).toBe(schema);
    const compiled = names();
    expect(compiled).not.toBe(schema);
    expect(names()).toBe(compiled);
    expect(compiled.parse({ name: "a" })).toEqual({ name: "a" });
    expect(compiled.safeParse({ nam: "a" }).error?.issues).toEqual(schema.safeParse({ nam: "a" }).error?.issues);
  });

  test("compiles nothing where zod is told to make no functions", () => {
    z.config({ jitless: true });
    const schema = z.strictObject({ name: z.string() });
    const names = bulkSchema(schema);
    expect([names(), names(), names()]).toEqual([schema, schema, schema]);
    expect(names()).toBe(schema);
  });
});

describe("the schema of requests", () => {
  // what zod cannot compile it leaves as it was without a word, and a part of it by a detour
  const isWhole = (schema: z.ZodType): boolean => z.core.compileFn(schema).definite === true;

  test("can be compiled, every part of it", () => {
    expect(z.compile(requestSchema, { strict: true })).not.toBe(requestSchema);
    expect(isWhole(requestSchema)).toBe(true);
    const caught = z.string().catch(({ issues }) => String(issues.length));
    expect(isWhole(z.object({ a: z.array(z.string()), b: z.stringbool() }))).toBe(false);
    expect(() => z.compile(z.strictObject({ caught }), { strict: true })).toThrow(/catch/u);
  });
});
