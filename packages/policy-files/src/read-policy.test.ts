import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gscDigest, gscPolicy } from "@channelwise/policy-core";
import { overlays } from "@channelwise/policy-cases";
import { afterAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { placeOf } from "./file-fault.js";
import { readPolicy } from "./read-policy.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-policies-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function faultsOf(path: string): readonly string[] {
  const read = readPolicy(gscPolicy, path, "en");
  return read.ok ? [] : read.errors.map((fault) => `${placeOf(fault)}: ${fault.code}`);
}

describe("readPolicy", () => {
  test.each([
    ["JSON on one line", "policy.json", JSON.stringify(gscPolicy)],
    ["YAML", "policy.yaml", stringify(gscPolicy, { aliasDuplicateObjects: false })],
  ])("reads a whole policy in %s", (_, name, text) => {
    const read = readPolicy(gscPolicy, file(name, text), "en");
    expect(read.ok && read.value.identity.digest).toBe(gscDigest);
  });

  test("lays an overlay over the policy that it is given", () => {
    const [overlay] = overlays;
    const read = readPolicy(gscPolicy, file("app.json", JSON.stringify(overlay)), "en");
    expect(read.ok && read.value.base).toBe(gscPolicy);
    expect(read.ok && read.value.policy.channels.map(({ id }) => id)).toContain("line");
  });

  test("tells all that is wrong with a policy, each with its line and column", () => {
    const policy = { ...gscPolicy, id: undefined, version: "1.0", rulez: [] };
    expect(faultsOf(file("shape.json", JSON.stringify(policy, null, 2)))).toEqual([
      "shape.json:1:1 /id: missing-field",
      "shape.json:2:3 /version: invalid-value",
      expect.stringMatching(/^shape\.json:[0-9]+:3 \/rulez: unknown-field$/u),
    ]);
  });

  test("tells what does not fit together, and where that stands", () => {
    const [first, ...others] = gscPolicy.rules;
    const policy = { ...gscPolicy, rules: [{ ...first, conditions: ["no-such-thing"] }, ...others] };
    const text = JSON.stringify(policy, null, 2);
    const line = text.split("\n").findIndex((one) => one.includes("no-such-thing")) + 1;
    expect(faultsOf(file("within.json", text))).toEqual([
      `within.json:${line}:9 /rules/0/conditions/0: unknown-reference`,
    ]);
  });

  test("tells what is wrong with an overlay", () => {
    const overlay = { ...overlays[0], rules: { switchOff: ["app-sensitve"] } };
    expect(faultsOf(file("overlay.yaml", stringify(overlay)))).toEqual([
      expect.stringMatching(/^overlay\.yaml:[0-9]+:7 \/rules\/switchOff\/0: unknown-reference$/u),
    ]);
  });

  test("takes no more than any policy is long", () => {
    expect(faultsOf(file("long.json", " ".repeat(4_096 * 1_024 + 1)))).toEqual(["long.json: unreadable"]);
    expect(faultsOf(join(folder, "nowhere.json"))).toEqual(["nowhere.json: unreadable"]);
  });
});
