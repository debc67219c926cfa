import { expect, it } from "vitest";
import { compile } from "../engine/compile.js";
import { policySchema } from "../model/policy.js";
import { gscPolicy } from "./gsc-policy.js";

it("compiles without a fault", () => {
  const parsed = policySchema.safeParse(gscPolicy);
  expect(parsed.error?.issues ?? []).toEqual([]);
  const compiled = compile(gscPolicy);
  expect(
    compiled.ok ? [] : compiled.errors.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`),
  ).toEqual([]);
});
