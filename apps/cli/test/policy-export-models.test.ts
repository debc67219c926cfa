import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cedarFiles, compile, gscPolicy } from "@channelwise/policy-core";
import { afterAll, describe, expect, test } from "vitest";
import { command } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const files = cedarFiles(compiled.value);
const names = Object.keys(files).toSorted();

const readAll = (of: string) => Object.fromEntries(names.map((name) => [name, readFileSync(join(of, name), "utf8")]));

describe("policy export cedar", () => {
  test("writes its files into a folder, which it makes", async () => {
    const out = join(folder, "a", "cedar");
    const { code, stdout, stderr } = await command(["policy", "export", "cedar", "--out", out]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.trimEnd().split("\n").toSorted()).toEqual(names.map((name) => join(out, name)));
    expect(readdirSync(out).toSorted()).toEqual(names);
    expect(readAll(out)).toEqual(files);
    const again = await command(["policy", "export", "cedar", "--out", out, "--json"]);
    expect((JSON.parse(again.stdout) as string[]).toSorted()).toEqual(names.map((name) => join(out, name)));
  });

  test("gives all of them in one object, or asks for a folder", async () => {
    const { stdout } = await command(["policy", "export", "cedar", "--json"]);
    expect(JSON.parse(stdout)).toEqual(files);
    for (const format of ["text", "markdown"]) {
      const refused = await command(["policy", "export", "cedar", "--format", format]);
      expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 2, stdout: "" });
      expect(refused.stderr).toMatch(/^channelwise: --out: .*folder/u);
    }
  });

  test("writes none of them where one cannot be", async () => {
    const out = join(folder, "in-the-way");
    mkdirSync(join(out, "mapping.json"), { recursive: true });
    writeFileSync(join(out, "policies.cedar"), "old");
    const { code, stdout, stderr } = await command(["policy", "export", "cedar", "--out", out]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("mapping.json");
    expect(readdirSync(out).toSorted()).toEqual(["mapping.json", "policies.cedar"]);
    expect(readFileSync(join(out, "policies.cedar"), "utf8")).toBe("old");
  });
});

test("policy export cedar has no format of a table", async () => {
  const out = join(folder, "never");
  for (const lang of ["en", "fr"]) {
    const { code, stdout, stderr } = await command([
      "policy",
      "export",
      "cedar",
      "--format",
      "csv",
      "--out",
      out,
      "--lang",
      lang,
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^channelwise: --format: /u);
  }
  expect(readdirSync(folder)).not.toContain("never");
});
