import { compile, gscDigest, gscPolicy } from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { released } from "../src/index.js";

test.each(released.map((one) => [one.version, one] as const))("%s is as it was released", (version, one) => {
  const compiled = compile(one.read());
  const identity = compiled.ok ? compiled.value.identity : compiled.errors;
  expect(identity).toEqual({ id: gscPolicy.id, version, digest: one.digest });
});

test("what ships under a version that was released is what was released", () => {
  const same = released.find(({ version }) => version === gscPolicy.version);
  expect(
    same?.digest ?? gscDigest,
    "the policy was changed: it takes a new version, and the released one stays as it is",
  ).toBe(gscDigest);
});

test("versions grow, and what ships is not older than what was released", () => {
  const numbers = [...released.map(({ version }) => version), gscPolicy.version].map((version) =>
    version.split(".").map(Number),
  );
  const inOrder = numbers.toSorted((one, other) => {
    const place = one.findIndex((number, at) => number !== other[at]);
    return (one[place] ?? 0) - (other[place] ?? 0);
  });
  expect(numbers).toEqual(inOrder);
});
