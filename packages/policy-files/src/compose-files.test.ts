import { join } from "node:path";
import { composeToVerify, LANGUAGES, verifyLaws, type OverlayInput } from "@channelwise/policy-core";
import { pdpOf, smallPolicy } from "@channelwise/policy-core/testing";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { composeFiles, type ComposeFilesOptions } from "./compose-files.js";
import { placeOf } from "./file-fault.js";
import { filesOfTests, HEAD } from "./testing/files.js";

const { file, folder } = filesOfTests();

const BELOW = { base: smallPolicy, overlays: [] };

/** In JSON: a channel more. */
const FAX = {
  id: "fax-room",
  version: "1.0.0",
  title: { en: "The fax room", fr: "La salle du fax" },
  extends: { id: smallPolicy.id, version: "^1.0.0" },
  channels: {
    add: [
      {
        id: "fax",
        kind: "messaging-app",
        facts: [{ id: "reaches", value: "anyone", source: { kind: "assumption" }, asOf: null }],
        names: { en: [], fr: [] },
      },
    ],
  },
  texts: {
    en: { channels: { fax: { name: "fax", about: "A fax.", facts: { reaches: "Anyone." } } } },
    fr: { channels: { fax: { name: "fax", about: "Un fax.", facts: { reaches: "Tous." } } } },
  },
} as const satisfies OverlayInput;

function faultsBy(options: Partial<ComposeFilesOptions>, ...paths: readonly string[]): readonly string[] {
  const composed = composeFiles(BELOW, paths, { lang: "en", ...options });
  return composed.ok ? [] : composed.errors.map((fault) => `${placeOf(fault)}: ${fault.code}`);
}

const faultsOf = (...paths: readonly string[]): readonly string[] => faultsBy({}, ...paths);

describe("composeFiles", () => {
  test("lays what files hold over a policy, in YAML or in JSON, with tabs there as an indent", () => {
    const yaml = file(`${HEAD}parameters: { groupReviewDays: 14 }\n`);
    const json = file(JSON.stringify(FAX, null, "\t"), "fax.json");
    const composed = composeFiles(BELOW, [yaml, json], { lang: "en" });
    expect(composed.ok && composed.value.policy.parameters.groupReviewDays).toBe(14);
    expect(composed.ok && composed.value.policy.channels.map(({ id }) => id)).toContain("fax");
  });

  test("gives the policy itself where there are no files", () => {
    const composed = composeFiles(BELOW, [], { lang: "en" });
    expect(composed.ok && composed.value.policy).toBe(smallPolicy);
  });

  test("tells all that is wrong in any file, each with its file, line, column and path", () => {
    const one = file(`${HEAD}rulez: {}\nchannels:\n  switchOff: smoke\n`, "one.yaml");
    const two = file(`${HEAD}parameters:\n  groupReviewDays: 0\n`, "two.yaml");
    expect(faultsOf(one, two)).toEqual([
      "one.yaml:5:1 /rulez: unknown-field",
      "one.yaml:7:3 /channels/switchOff: wrong-type",
      "two.yaml:6:3 /parameters/groupReviewDays: invalid-value",
    ]);
  });

  test("tells what does not fit the policy, with the name that was meant", () => {
    const path = file(`${HEAD}rules:\n  switchOff:\n    - app-sensitve\n`);
    const composed = composeFiles(BELOW, [path], { lang: "en" });
    expect(faultsOf(path)).toEqual(["department.yaml:7:7 /rules/switchOff/0: unknown-reference"]);
    expect(composed.ok ? "" : composed.errors[0].message).toContain("Did you mean app-sensitive?");
  });

  const deepTwin = `department.yaml:5:52 /x${"/0".repeat(40)}/b: duplicate-field`;
  const jsonTwin = "department.yaml:2:32 /rules/add/0/id: duplicate-field";

  test.each([
    ["a field twice", `${HEAD}version: 1.0.1\n`, "department.yaml:5:1 /version: duplicate-field"],
    ["an address twice", `${HEAD}"jane@b.eu": 1\n"jane@b.eu": 2\n`, "department.yaml:6:1: duplicate-field"],
    ["a field twice, far down", `${HEAD}x: ${"[".repeat(40)}{ b: 1, "\\x62": 2 }${"]".repeat(40)}\n`, deepTwin],
    ["a field of JSON twice", '{"id":"a",\n"rules":{"add":[{"i\\u0064":"b","id":"c"}]}}', jsonTwin],
    ["more than 64 levels", `${HEAD}x: ${"[".repeat(64)}${"]".repeat(64)}\n`, "department.yaml:5:67: too-deep"],
    ["a tab as an indent", `${HEAD}channels:\n\tswitchOff: [smoke]\n`, "department.yaml:6:1: yaml-tab"],
    ["an alias", `a: &a [x, x]\n${HEAD}channels: { switchOff: *a }\n`, "department.yaml:6:24: yaml-alias"],
    ["no YAML", "id: [", "department.yaml:1:6: yaml-syntax"],
    ["two documents", `${HEAD}---\nid: x\n`, "department.yaml:5:1: yaml-severalDocuments"],
    ["nothing", "# nothing yet\n", "department.yaml: empty"],
    ["a list", "- a\n", "department.yaml:1:1: wrong-type"],
  ])("refuses %s", (_, text, fault) => {
    expect(faultsOf(file(text))).toContain(fault);
  });

  test("takes 64 levels, and a byte order mark at the beginning alone", () => {
    const nested = `${HEAD}x: ${"[".repeat(63)}${"]".repeat(63)}\n`;
    expect(faultsOf(file(nested))).toEqual(["department.yaml:5:1 /x: unknown-field"]);
    expect(faultsOf(file(`\uFEFF${nested}`))).toEqual(["department.yaml:5:1 /x: unknown-field"]);
    expect(faultsOf(file(`${HEAD}\uFEFFx: 1\n`))).not.toEqual(["department.yaml:5:1 /x: unknown-field"]);
  });

  test("is not filled up by what stands for more than it says, or is longer than any overlay", () => {
    const bomb = Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(n === 0 ? 0 : 9)}]`).join(
      "\n",
    );
    expect(faultsOf(file(bomb))).toContain("department.yaml:2:10: yaml-alias");
    const long = file(`# ${"x".repeat(2 ** 20)}\n${HEAD}`, "long.yaml");
    expect(faultsOf(long)).toEqual(["long.yaml: unreadable"]);
    expect(faultsOf(file("[".repeat(100_000)))[0]).toMatch(/: (too-deep|yaml-syntax)$/u);
  });

  test("says in each language of a file that it cannot be read, and never where it lies", () => {
    for (const lang of LANGUAGES) {
      const composed = composeFiles(BELOW, [join(folder(), "nowhere.yaml"), folder()], { lang });
      expect(composed.ok ? [] : composed.errors.map(({ message }) => message.length > 10)).toEqual([true, true]);
      expect(JSON.stringify(composed)).not.toContain(`${folder()}/`);
    }
  });

  test("lays files over what lies over the policy already", () => {
    const below = composeFiles(BELOW, [file(JSON.stringify(FAX), "fax.json")], { lang: "en" });
    if (!below.ok) throw new Error(below.errors[0].message);
    const over = file(HEAD.replace("island", FAX.id));
    const composed = composeFiles(below.value, [over], { lang: "en" });
    expect(composed.ok && composed.value.overlays.map(({ id }) => id)).toEqual([FAX.id, "department"]);
  });

  test("says of a whole policy alone that it is no overlay, also where it is wrong itself", () => {
    const whole = file(JSON.stringify({ ...smallPolicy, id: 7 }), "policy.json");
    expect(faultsOf(whole)).toEqual(["policy.json:1:1: not-an-overlay"]);
  });

  test("composes also what breaks a law, to have that verified", () => {
    const lax = file(`${HEAD}rules: { switchOff: [app-group-unknown] }\n`);
    const composed = composeFiles(BELOW, [lax], { lang: "en", by: composeToVerify });
    expect(composed.ok && verifyLaws(composed.value).some(({ broken }) => broken > 0)).toBe(true);
    const wrong = file(`${HEAD}rules: { switchOff: [nothing] }\n`);
    expect(faultsBy({ by: composeToVerify }, wrong)).toEqual([
      "department.yaml:5:22 /rules/switchOff/0: unknown-reference",
    ]);
  });
});

describe("composeFiles, of what may be a whole policy", () => {
  const policyFaults = (path: string): readonly string[] => faultsBy({ mayBePolicy: true }, path);

  test.each([
    ["JSON on one line", "policy.json", JSON.stringify(smallPolicy)],
    ["YAML", "policy.yaml", stringify(smallPolicy, { aliasDuplicateObjects: false })],
    ["JSON that says what it is made of", "parts.json", JSON.stringify({ ...smallPolicy, parts: { overlays: [] } })],
  ])("takes %s in the place of the policy below", (_, name, text) => {
    const composed = composeFiles({ base: { ...smallPolicy, id: "another" }, overlays: [] }, [file(text, name)], {
      lang: "en",
      mayBePolicy: true,
    });
    expect(composed.ok && composed.value.identity.digest).toBe(pdpOf(smallPolicy).identity.digest);
  });

  test("lays an overlay over the policy below", () => {
    const fax = file(JSON.stringify(FAX), "fax.json");
    const composed = composeFiles(BELOW, [fax], { lang: "en", mayBePolicy: true });
    expect(composed.ok && composed.value.policy.channels.map(({ id }) => id)).toContain("fax");
  });

  test("tells all that is wrong with a policy, each with its line and column", () => {
    const policy = { ...smallPolicy, id: undefined, version: "1.0", rulez: [] };
    expect(policyFaults(file(JSON.stringify(policy, null, 2), "shape.json"))).toEqual([
      "shape.json:1:1 /id: missing-field",
      "shape.json:2:3 /version: invalid-value",
      expect.stringMatching(/^shape\.json:[0-9]+:3 \/rulez: unknown-field$/u),
    ]);
  });

  test("tells what does not fit together, and where that stands", () => {
    const place = smallPolicy.rules.findIndex(({ outcome }) => outcome === "conditional");
    const policy = {
      ...smallPolicy,
      rules: smallPolicy.rules.map((rule, at) => (at === place ? { ...rule, conditions: ["no-such-thing"] } : rule)),
    };
    const text = JSON.stringify(policy, null, 2);
    const line = text.split("\n").findIndex((one) => one.includes("no-such-thing")) + 1;
    expect(policyFaults(file(text, "within.json"))).toEqual([
      `within.json:${line}:9 /rules/${place}/conditions/0: unknown-reference`,
    ]);
  });

  test("takes no more than any policy is long", () => {
    expect(policyFaults(file(" ".repeat(4_096 * 1_024 + 1), "long.json"))).toEqual(["long.json: unreadable"]);
  });
});
