import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { overlays } from "@channelwise/policy-cases";
import { gscPolicy, LINT_CHECKS } from "@channelwise/policy-core";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { afterAll, describe, expect, test } from "vitest";
import type { SarifLog } from "../src/commands/policy-lint/sarif.js";
import { command, linesOf } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-lint-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const partner = file("partner-body.json", JSON.stringify(overlays[2], null, 2));
const wrong = file(
  "wrong.yaml",
  `id: department
version: 1.0.0
title: { en: A department, fr: Un service }
extends: { id: ${gscPolicy.id}, version: ^2.0.0 }
rules:
  switchOff: [app-sensitve]
`,
);

interface Shown {
  readonly check: string;
  readonly severity: string;
  readonly file?: string;
  readonly line?: number;
}

describe("policy lint", () => {
  test("tells of the policy what should be looked at, in both languages and every format", async () => {
    const { code, stdout } = await command(["policy", "lint", "--json"]);
    const findings = JSON.parse(stdout) as readonly Shown[];
    // what ships has nothing that should be mended, only what is worth knowing
    expect({ code, severities: [...new Set(findings.map(({ severity }) => severity))] }).toEqual({
      code: 0,
      severities: ["note"],
    });
    for (const lang of ["en", "fr"]) {
      for (const format of ["text", "markdown"]) {
        const shown = await command(["policy", "lint", "--lang", lang, "--format", format], { columns: 120 });
        expect(linesOf(shown.stdout).length).toBeGreaterThan(findings.length);
        expect(shown.stdout).not.toMatch(/undefined|null|\[object/u);
      }
    }
  });

  test("finds in their files what overlays say that the line or the settings name", async () => {
    const home = mkdtempSync(join(folder, "home-"));
    mkdirSync(join(home, "channelwise"));
    writeFileSync(join(home, "channelwise", "config.yaml"), `overlays: ${JSON.stringify(partner)}\n`);
    const worlds = [
      { args: ["--policy", partner], world: {} },
      { args: [], world: { env: { XDG_CONFIG_HOME: home } } },
    ];
    for (const { args, world } of worlds) {
      const { stdout } = await command(["policy", "lint", "--json", ...args], world);
      const loosens = (JSON.parse(stdout) as readonly Shown[]).filter(({ check }) => check === "loosens");
      expect(loosens.length).toBeGreaterThan(0);
      for (const one of loosens) expect(one).toMatchObject({ file: partner, line: expect.any(Number) as number });
    }
  });

  test("closes the gate where there are errors, and with --strict where there are warnings", async () => {
    expect((await command(["policy", "lint", "--strict"])).code).toBe(0);
    expect((await command(["policy", "lint", "--strict", "--as-of", "2010-01-01"])).code).toBe(0);
    expect((await command(["policy", "lint", partner, "--strict"])).code).toBe(0);
    const { code, stdout, stderr } = await command(["policy", "lint", wrong, "--json"]);
    expect({ code, stderr }).toEqual({ code: 10, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject([
      {
        check: "unknown-reference",
        severity: "error",
        file: wrong,
        line: 6,
        column: 15,
        pointer: "/rules/switchOff/0",
      },
    ]);
    expect((await command(["policy", "lint", wrong])).stdout).toContain(`${wrong}:6:15 /rules/switchOff/0`);
  });

  test("says that there is nothing to look at", async () => {
    const careful = file("careful.json", JSON.stringify(overlays[1]));
    expect(await command(["policy", "lint", careful])).toMatchObject({
      code: 0,
      stdout: "Nothing to look at was found.\n",
    });
  });

  test("refuses what is no day, and what cannot be read", async () => {
    const day = await command(["policy", "lint", "--as-of", "24.11.2026"]);
    expect(day).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("--as-of: ") as string });
    const none = await command(["policy", "lint", join(folder, "none.yaml")]);
    expect(none).toMatchObject({ code: 2, stdout: "", stderr: "channelwise: none.yaml: This does not exist.\n" });
  });
});

describe("policy lint --sarif", () => {
  // its pattern for languages is no regular expression in Unicode
  const ajv = addFormats.default(new Ajv({ strict: false, unicodeRegExp: false, allErrors: true }));
  // it is in draft 4, of which it uses nothing but its own name otherwise than draft 7 does
  const { id, $schema, ...schema } = sarifSchema;
  const validate = ajv.compile(schema);

  test("is held against the schema of SARIF 2.1.0, which refuses what is not", () => {
    expect([id, $schema]).toEqual([
      expect.stringContaining("sarif-2.1.0") as string,
      "http://json-schema.org/draft-04/schema#",
    ]);
    expect(validate({ version: "2.1.0", runs: [{ tool: {} }] })).toBe(false);
  });

  test.each([[[]], [[partner]], [[wrong]]])("is SARIF by its own schema: %s", async (files) => {
    for (const lang of ["en", "fr"]) {
      const { stdout } = await command(["policy", "lint", ...files, "--sarif", "--lang", lang]);
      const log: unknown = JSON.parse(stdout);
      validate(log);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test("has the place in the file, and each result's check among the rules", async () => {
    const { stdout } = await command(["policy", "lint", wrong, "--sarif"]);
    const { runs } = JSON.parse(stdout) as SarifLog;
    expect(runs).toMatchObject([
      {
        tool: { driver: { rules: expect.arrayContaining([expect.objectContaining({ id: "fact-old" })]) as unknown } },
        results: [
          {
            ruleId: "unknown-reference",
            ruleIndex: LINT_CHECKS.length,
            level: "error",
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: pathToFileURL(wrong).href },
                  region: { startLine: 6, startColumn: 15 },
                },
                logicalLocations: [{ fullyQualifiedName: "department#/rules/switchOff/0" }],
              },
            ],
          },
        ],
      },
    ]);
  });

  test("does not repeat a name that may be an address", async () => {
    const odd = file("jane@b.eu.json", JSON.stringify(overlays[2]));
    for (const format of [["--sarif"], ["--json"], []]) {
      const { code, stdout } = await command(["policy", "lint", odd, ...format]);
      expect(code).toBe(0);
      expect(stdout).not.toContain("jane");
    }
  });
});
