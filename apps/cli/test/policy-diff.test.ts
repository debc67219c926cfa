import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { overlays } from "@channelwise/policy-cases";
import {
  compose,
  diffPolicies,
  gscPolicy,
  parseOverlay,
  type OverlayInput,
  type Policy,
} from "@channelwise/policy-core";
import { afterAll, describe, expect, test } from "vitest";
import { command, linesOf } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  return path;
};

function pdpOf(...inputs: readonly OverlayInput[]) {
  const parsed = inputs.flatMap((input) => {
    const overlay = parseOverlay(input);
    return overlay.ok ? [overlay.value] : [];
  });
  const composed = compose(gscPolicy, parsed);
  if (!composed.ok) throw new Error(composed.errors[0].message);
  return composed.value;
}

const files = new Map(overlays.map((overlay) => [overlay.id, file(`${overlay.id}.json`, overlay)]));
const overlayFile = (id: string): string => files.get(id) ?? "";

/** The policy, with what was not covered because data leave the EEA advised against. */
const stricter: Policy = {
  ...gscPolicy,
  version: "1.0.1",
  rules: gscPolicy.rules.map((rule) =>
    rule.id === "app-personal-data-more" ? { ...rule, outcome: "not-advised" } : rule,
  ),
};

const unwrapped = (text: string): string => text.replaceAll(/\s+/gu, " ");

describe("policy diff", () => {
  test("finds nothing between what ships and what is here where nothing is laid over it", async () => {
    const { code, stdout } = await command(["policy", "diff"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("Nothing:") as string });
  });

  test.each([
    ["another-app", 0],
    ["careful-department", 0],
    ["partner-body", 10],
  ])("says what the overlay %s changes, in every format and language; the exit is %i", async (id, exit) => {
    for (const lang of ["en", "fr"]) {
      for (const format of ["text", "markdown", "json"]) {
        const ended = await command(["policy", "diff", overlayFile(id), "--lang", lang, "--format", format]);
        expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: exit, stderr: "" });
        expect(ended.stdout).toContain(id);
        expect(ended.stdout.replaceAll("null", "")).not.toMatch(/undefined|NaN|\[object|\$\{/u);
      }
    }
  });

  test("gives programs what the core finds, and a sentence with each group", async () => {
    const [, careful] = overlays;
    const { stdout } = await command(["policy", "diff", "shipped", overlayFile("careful-department"), "--json"]);
    const said = JSON.parse(stdout, (key, value: unknown) => (key === "text" ? undefined : value)) as unknown;
    expect(careful?.id).toBe("careful-department");
    expect(said).toEqual(JSON.parse(JSON.stringify(diffPolicies(pdpOf(), pdpOf(...overlays.slice(1, 2))))));
    expect(stdout).toMatch(/"stricter":\[\{"text":"For /u);
  });

  test("compares whole policies from files, and tells in a sentence what becomes of which requests", async () => {
    const path = file("stricter.json", stricter);
    const there = await command(["policy", "diff", "shipped", path], { columns: 120, env: { NO_COLOR: "1" } });
    expect(there.code).toBe(0);
    expect(there.stdout).toContain("gsc-messaging-apps 1.0.1");
    expect(unwrapped(there.stdout)).toContain(
      "non-sensitive or not stated, short-lived chat, more about other people than name and function, not to a group, all within reach: “Not settled: ask first” becomes “Advised against”, 144 requests. for example",
    );
    expect(there.stdout).toContain('app-personal-data-more: changed\n    outcome: "not-covered" becomes "not-advised"');
    const back = await command(["policy", "diff", path, "here", "--lang", "fr", "--format", "markdown"]);
    expect(back.code).toBe(10);
    expect(back.stdout).toMatch(
      /^- \? .*, plus que le nom et la fonction d’autres personnes, .*: «Déconseillé» devient «Non tranché: à demander», 144 requêtes\./mu,
    );
  });

  test("says which domains count as somebody else's, and what that makes of requests to them", async () => {
    const { stdout } = await command(["policy", "diff", "shipped", overlayFile("partner-body")], {
      columns: 120,
      env: { NO_COLOR: "1" },
    });
    expect(unwrapped(stdout)).toContain(
      "For corporate e-mail, LIMITE or sensitive, unless to a group of unknown members, to ext.ec.europa.eu and partner.example, which were “outside: Presidency, Member States, other partners” and now are “Commission, EEAS or European Parliament”: “Not settled: ask first” becomes “With conditions”, 72 requests.",
    );
  });

  test("takes here for what the settings make of the policy", async () => {
    const home = mkdtempSync(join(folder, "home-"));
    mkdirSync(join(home, "channelwise"));
    writeFileSync(join(home, "channelwise", "config.yaml"), "reviewInterval: 7\n");
    const world = { env: { XDG_CONFIG_HOME: home }, columns: 120 };
    const { code, stdout } = await command(["policy", "diff", "shipped", "here", "--color", "never"], world);
    expect(code).toBe(0);
    expect(stdout).toContain("groupReviewDays: changed\n    30 becomes 7");
    expect(unwrapped(stdout)).toContain(
      "to a group reviewed 8 to 30 days before: still “With conditions”, no longer “",
    );
  });

  test("spells out what a terminal would act on", async () => {
    const rules = { ...gscPolicy.texts.en.rules, classified: "Red \u001B[31m and \u202E back." };
    const texts = { ...gscPolicy.texts, en: { ...gscPolicy.texts.en, rules } };
    const path = file("control.json", { ...gscPolicy, texts });
    for (const format of ["text", "markdown"]) {
      const { stdout } = await command(["policy", "diff", path, "--format", format]);
      // eslint-disable-next-line no-control-regex -- what must not be there
      expect(stdout).not.toMatch(/[\u001B\u202E]/u);
    }
  });
});

describe("what cannot be compared is said, and nothing is answered", () => {
  async function refused(...args: readonly string[]): Promise<readonly string[]> {
    const { code, stdout, stderr } = await command(["policy", "diff", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    return linesOf(stderr);
  }

  test("all that is wrong with both files, each with its line and column", async () => {
    const one = file("one.json", { ...gscPolicy, rulez: 1 });
    const two = file("two.yaml", "id: x\nextends: { id: gsc-messaging-apps, version: ^2.0.0 }\nversion: a\n");
    const lines = await refused(one, two);
    expect(lines[0]).toMatch(/^channelwise: one\.json:\d+:3 \/rulez: There is no field rulez here\./u);
    expect(lines.slice(1).map((line) => line.split(": ")[1])).toEqual(["two.yaml:1:1 /title", "two.yaml:3:1 /version"]);
  });

  test("a file that is not there, with what else may be named", async () => {
    expect(await refused("nowhere")).toEqual([
      "channelwise: nowhere: This does not exist. A policy is a file, or one of these: shipped, here.",
    ]);
  });

  test("too many operands", async () => {
    expect(await refused("shipped", "here", "shipped")).toEqual([expect.stringContaining("too many") as string]);
  });

  test("an address in the place of a file is not repeated", async () => {
    const [line] = await refused("jane@b.eu");
    expect(line).toContain("the file");
    expect(line).not.toContain("jane");
  });

  test("a milder overlay that does not say so", async () => {
    const head = { id: "lax", version: "1.0.0", title: { en: "Lax", fr: "Laxiste" } };
    const extending = { id: gscPolicy.id, version: "^2.0.0" };
    const path = file("lax.json", { ...head, extends: extending, rules: { switchOff: ["app-sensitive"] } });
    const lines = await refused(path);
    expect(lines.every((line) => line.startsWith("channelwise: lax.json:"))).toBe(true);
  });
});
