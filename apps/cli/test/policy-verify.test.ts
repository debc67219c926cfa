import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gscPolicy, type LawVerdict } from "@channelwise/policy-core";
import { afterAll, describe, expect, test } from "vitest";
import { command } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-verify-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, " ");

const HEAD = `id: department
version: 1.0.0
title: { en: A department, fr: Un service }
extends: { id: ${gscPolicy.id}, version: ^2.0.0 }
`;

describe("policy verify", () => {
  test("says that every law holds, in both languages", async () => {
    const { code, stdout } = await command(["policy", "verify", "--json"]);
    const verdicts = JSON.parse(stdout) as readonly LawVerdict[];
    expect({ code, broken: verdicts.filter(({ broken }) => broken > 0) }).toEqual({ code: 0, broken: [] });
    for (const [lang, format] of [
      ["en", "text"],
      ["fr", "markdown"],
    ] as const) {
      const shown = await command(["policy", "verify", "--lang", lang, "--format", format]);
      for (const { says } of verdicts) expect(onOneLine(shown.stdout)).toContain(says[lang]);
      expect(shown.stdout).not.toMatch(/undefined|null|\[object/u);
    }
  }, 120_000);

  test("shows where a policy of one's own breaks a law", async () => {
    const rules = gscPolicy.rules.map((rule) =>
      rule.id === "mail-external-sensitive" ? { ...rule, outcome: "suitable", ask: [] } : rule,
    );
    const policy = file("policy.json", JSON.stringify({ ...gscPolicy, rules }));
    const { code, stdout } = await command(["policy", "verify", policy]);
    expect(code).toBe(10);
    const shown = onOneLine(stdout);
    expect(shown).toMatch(/Broken: [1-9] of 17 laws\./u);
    expect(shown).toContain("beside it, ");
    expect(shown).toContain("gets “Suitable”");
  });

  test("shows what an overlay makes milder unsaid, and refuses one that is wrong otherwise", async () => {
    const lax = file("lax.yaml", `${HEAD}rules: { switchOff: [group-members-unknown] }\n`);
    const { code, stdout } = await command(["policy", "verify", lax, "--json"]);
    const verdicts = JSON.parse(stdout) as readonly LawVerdict[];
    const broken = verdicts.filter((verdict) => verdict.broken > 0).map(({ law }) => law);
    expect({ code, broken }).toEqual({
      code: 10,
      broken: expect.arrayContaining(["overlays-never-milder-unsaid"]) as unknown,
    });

    const wrong = file("wrong.yaml", `${HEAD}rules: { switchOff: [app-sensitve] }\n`);
    expect(await command(["policy", "verify", wrong])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^channelwise: wrong\.yaml:5:22 \/rules\/switchOff\/0: .*Did you mean/u) as string,
    });
  });
});
