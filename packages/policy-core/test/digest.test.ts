import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { compile, gscPolicy } from "../src/index.js";

/** RFC 8785 for what a policy holds: no numbers but small whole ones. */
function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}

test("the digest is what any tool computes from the policy's JSON", () => {
  const compiled = compile(gscPolicy);
  const hash = createHash("sha256")
    .update(canonical(JSON.parse(JSON.stringify(gscPolicy))), "utf8")
    .digest("hex");
  expect(compiled).toMatchObject({ ok: true, value: { identity: { digest: `sha256:${hash}` } } });
});
