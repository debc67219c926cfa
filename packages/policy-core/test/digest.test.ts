import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compile, compileChecked, gscDigest, gscPolicy } from "../src/index.js";

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

test("the digest of the policy that ships is written down, so a change of it is seen", async () => {
  const compiled = compile(gscPolicy);
  if (!compiled.ok) throw new Error(compiled.errors.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
  const { digest } = compiled.value.identity;
  const path = fileURLToPath(new URL("../src/note/gsc-digest.ts", import.meta.url));
  await expect(readFileSync(path, "utf8").replace(/sha256:\w*/u, digest)).toMatchFileSnapshot(path);
});

test("a policy that was checked is not looked at again, and carries the digest that it is given", () => {
  const { domains, ...rest } = gscPolicy;
  const twice = { ...rest, domains: [...domains, ...domains] };
  expect(compile(twice)).toMatchObject({ ok: false });
  expect(compileChecked(twice, gscDigest).identity.digest).toBe(gscDigest);
});
