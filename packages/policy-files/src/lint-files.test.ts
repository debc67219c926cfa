import { join } from "node:path";
import { lintPolicy } from "@channelwise/policy-core";
import { pdpOf, smallPolicy } from "@channelwise/policy-core/testing";
import { describe, expect, test } from "vitest";
import { placeOf } from "./file-fault.js";
import { composeFiles } from "./compose-files.js";
import { findingsInFiles, lintFiles } from "./lint-files.js";
import { filesOfTests, HEAD } from "./testing/files.js";

const below = pdpOf(smallPolicy);

const GUESTS = `${HEAD}domains:
  switchOn:
    - guests.mainland.example
loosens:
  - rule: post-listed
    because: { en: They are known., fr: Ils sont connus. }
  - rule: post-listed-sensitive
    because: { en: They are known., fr: Ils sont connus. }
`;

const { file, folder } = filesOfTests();

function findingsIn(...paths: readonly string[]): readonly string[] {
  const linted = lintFiles(below, paths, { asOf: "2026-11-24", lang: "en" });
  if (!linted.ok) return linted.errors.map((fault) => `${placeOf(fault)}: ${fault.code}`);
  return linted.value.map(({ severity, check, path, at, pointer }) =>
    [severity, check, `${path?.slice(folder().length + 1) ?? ""}:${at?.line ?? ""}:${at?.column ?? ""}`, pointer].join(
      " ",
    ),
  );
}

describe("lintFiles", () => {
  test("tells of an overlay what is worth knowing, with line and column, and nothing of what is below", () => {
    expect(findingsIn(file(GUESTS))).toEqual([
      "note lends-domain department.yaml:7:7 /domains/switchOn/0",
      "note loosens department.yaml:9:5 /loosens/0",
      "note loosens department.yaml:11:5 /loosens/1",
    ]);
  });

  test("finds all that keeps a file from being used, with line and column", () => {
    const wrong = file(
      `${HEAD}rules:\n  switchOff:\n    - app-sensitve\nconditions:\n  add: [{ id: unworded, cites: [] }]\n`,
    );
    expect(findingsIn(wrong)).toEqual([
      "error unknown-reference department.yaml:7:7 /rules/switchOff/0",
      "error missing-text department.yaml:1:1 /texts/en/conditions/unworded",
      "error missing-text department.yaml:1:1 /texts/fr/conditions/unworded",
    ]);
  });

  test("finds what is no overlay at all, in each of several files", () => {
    const one = file("id: 7\nid: [", "one.yaml");
    const two = file(`${HEAD}rulez: {}\n`, "two.yaml");
    expect(findingsIn(one, two)).toEqual([
      "error duplicate-field one.yaml:2:1 /id",
      "error yaml-syntax one.yaml:2:6 ",
      "error unknown-field two.yaml:5:1 /rulez",
    ]);
  });

  test("cannot look at what is not there, or at two policies", () => {
    const policy = JSON.stringify(smallPolicy);
    expect(findingsIn(join(folder(), "none.yaml"))).toEqual(["none.yaml: unreadable"]);
    expect(findingsIn(file("", "empty.yaml"))).toEqual(["empty.yaml: empty"]);
    expect(findingsIn(file(policy, "a.json"), file(policy, "b.json"))).toEqual(["b.json: second-policy"]);
  });

  test("looks at a whole policy, and at what is wrong in it", () => {
    const whole = findingsIn(file(JSON.stringify(smallPolicy), "policy.json"));
    expect(whole[0]).toMatch(/^note fact-without-source policy\.json:1:\d+ \/channels\/0\/facts\/0$/u);
    const [domain, ...domains] = smallPolicy.domains;
    const wrong = file(
      JSON.stringify({ ...smallPolicy, domains: [{ ...domain, body: "offfice" }, ...domains] }),
      "policy.json",
    );
    expect(findingsIn(wrong)).toEqual([
      expect.stringMatching(/^error unknown-reference policy\.json:1:\d+ \/domains\/0\/body$/u) as string,
    ]);
  });
});

describe("findingsInFiles", () => {
  test("finds what overlays say in the files that they are from, and leaves the rest as it is", () => {
    const path = file(GUESTS);
    const composed = composeFiles(below, [path], { lang: "en" });
    if (!composed.ok) throw new Error(composed.errors[0].message);
    const findings = lintPolicy(composed.value, { asOf: "2026-11-24" });
    const placed = findingsInFiles(findings, below, [path]);
    const [ours, others] = [
      placed.filter(({ overlay }) => overlay !== undefined),
      placed.filter(({ overlay }) => overlay === undefined),
    ];
    expect(ours.map(({ path: from, at }) => [from, typeof at?.line])).toEqual(ours.map(() => [path, "number"]));
    expect(ours.length).toBeGreaterThan(0);
    expect(others).toEqual(findings.filter(({ overlay }) => overlay === undefined));
  });
});
