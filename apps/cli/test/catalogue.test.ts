import { compile, gscPolicy } from "@channelwise/policy-core";
import { describe, expect, test } from "vitest";
import { command } from "./support.js";

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const catalogue = compiled.value.catalogue({ lang: "en" });

describe.each(["channels", "levels", "rules", "note"] as const)("%s", (part) => {
  test("gives all views, and each by its id, as JSON", async () => {
    const views = catalogue[part];
    expect(await command([part, "--json"])).toEqual({ code: 0, stdout: `${JSON.stringify(views)}\n`, stderr: "" });
    for (const view of views) {
      expect((await command([part, view.id, "--json"])).stdout).toBe(`${JSON.stringify(view)}\n`);
    }
  });

  test("shows each in every format and language, whole, with no placeholder and no hole", async () => {
    for (const { id } of catalogue[part]) {
      for (const format of ["text", "markdown"]) {
        for (const lang of ["en", "fr"]) {
          const { code, stdout } = await command([part, id, "--format", format, "--lang", lang]);
          expect(code).toBe(0);
          expect(stdout).toContain(id);
          expect(stdout).not.toMatch(/undefined|null|\{\w+\}|\[object/u);
        }
      }
    }
  });
});

test("a channel shows each fact with its source, its date, and whether it may have passed", async () => {
  const { stdout } = await command(["channels", "whatsapp", "--color", "never"], { columns: 120 });
  expect(stdout).toMatch(/Owner: Facebook.*\n +§7 · true when the note was written/u);
  expect(stdout.replaceAll(/\s+/gu, " ")).toContain(
    "official page · WhatsApp Privacy Policy (European Region), WhatsApp Ireland Ltd · 2 July 2026 · https:",
  );
  expect(stdout).toContain("undated page");
});

test("a rule shows when it holds, its conditions, and how the note is read", async () => {
  const { stdout } = await command(["rules", "app-short-lived"]);
  expect(stdout).toMatch(/^◐ With conditions · app-short-lived/u);
  expect(stdout).toContain("class of level: public or non-sensitive");
  expect(stdout).toContain("☐ Keep it to short-lived chat");
  expect(stdout).toContain("How we read the note");
});

test.each(["12", "§12", "12(1)", "§12(1)", " § 12 (1) "])("the note knows %j", async (paragraph) => {
  const { code, stdout } = await command(["note", paragraph]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^§12/u);
});

test("the note in one go has every paragraph", async () => {
  const { stdout } = await command(["note"]);
  for (const { id } of catalogue.note) expect(stdout).toContain(`${id} `);
});
