import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gscDigest, gscPolicy, policySchema } from "@channelwise/policy-core";
import { SCHEMA_NAMES, schemaText } from "@channelwise/policy-schema";
import { afterAll, describe, expect, test } from "vitest";
import { command } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const FILES = SCHEMA_NAMES.map((name) => `${name}.schema.json`).toSorted();

describe("schema", () => {
  test("lists them, in both languages and every format", async () => {
    for (const lang of ["en", "fr"]) {
      for (const format of ["text", "markdown"]) {
        const { code, stdout } = await command(["schema", "--lang", lang, "--format", format], { columns: 120 });
        expect(code).toBe(0);
        for (const name of SCHEMA_NAMES) expect(stdout).toContain(name);
        expect(stdout).not.toMatch(/undefined|null|\[object/u);
      }
    }
    const { stdout } = await command(["schema", "--json", "--base-url", "https://a.eu", "--draft", "7"]);
    expect(JSON.parse(stdout)).toEqual(
      SCHEMA_NAMES.map((name) => ({ name, id: `https://a.eu/schemas/v1/draft-07/${name}.schema.json` })),
    );
  });

  test.each(SCHEMA_NAMES)("prints %s as it is published, or on one line", async (name) => {
    expect(await command(["schema", name])).toEqual({ code: 0, stdout: schemaText(name), stderr: "" });
    const options = { draft: "7", baseUrl: "https://a.eu/b" } as const;
    const { stdout } = await command(["schema", name, "--json", "--draft", "7", "--base-url", "https://a.eu/b"]);
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(schemaText(name, options)))}\n`);
    const inMarkdown = await command(["schema", name, "--format", "markdown"]);
    expect(inMarkdown.stdout).toBe(`\`\`\`json\n${schemaText(name)}\`\`\`\n`);
  });

  test("writes all of them, or one, into a folder that it makes", async () => {
    const out = join(folder, "a", "b");
    const { code, stdout } = await command(["schema", "--out", out, "--base-url", "https://a.eu/"]);
    expect({ code, lines: stdout.split("\n").length - 1 }).toEqual({ code: 0, lines: SCHEMA_NAMES.length });
    expect(readdirSync(out).toSorted()).toEqual(FILES);
    for (const name of SCHEMA_NAMES) {
      const text = readFileSync(join(out, `${name}.schema.json`), "utf8");
      expect(text).toBe(schemaText(name, { baseUrl: "https://a.eu/" }));
      expect(text).not.toContain("channelwise.invalid");
    }
    const one = join(folder, "one");
    const written = await command(["schema", "request", "--out", one, "--json"]);
    expect(JSON.parse(written.stdout)).toEqual([join(one, "request.schema.json")]);
    expect(readdirSync(one)).toEqual(["request.schema.json"]);
  });

  test("replaces what is there, and leaves the rest of the folder alone", async () => {
    const out = join(folder, "there");
    mkdirSync(out);
    writeFileSync(join(out, "request.schema.json"), "old");
    writeFileSync(join(out, "notes.txt"), "mine");
    expect((await command(["schema", "--out", out])).code).toBe(0);
    expect(readFileSync(join(out, "request.schema.json"), "utf8")).toBe(schemaText("request"));
    expect(readdirSync(out).toSorted()).toEqual([...FILES, "notes.txt"].toSorted());
  });
});

describe("what cannot be written is said, and nothing is half-written", () => {
  test("a folder below a file", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    for (const out of [file, join(file, "x", "y")]) {
      const { code, stdout, stderr } = await command(["schema", "--out", out]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toBe(`channelwise: --out: ${out} is not a folder.\n`);
    }
  });

  test.runIf(existsSync("/proc"))("a folder where none can be made", async () => {
    const { code, stderr } = await command(["schema", "--out", "/proc/none/below"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "channelwise: --out: /proc/none/below cannot be written.\n" });
  });

  test("a folder in the place of the last file: the others stay as they were", async () => {
    const out = join(folder, "in-the-way");
    mkdirSync(join(out, "case.schema.json"), { recursive: true });
    writeFileSync(join(out, "request.schema.json"), "old");
    const { code, stderr } = await command(["schema", "--out", out, "--lang", "fr"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("case.schema.json") as string });
    expect(readdirSync(out).toSorted()).toEqual(["case.schema.json", "request.schema.json"]);
    expect(readFileSync(join(out, "request.schema.json"), "utf8")).toBe("old");
  });

  // root may write everywhere
  test.skipIf(process.getuid?.() === 0)("a folder that is closed to us", async () => {
    const out = join(folder, "closed");
    mkdirSync(out, { mode: 0o500 });
    const { code, stderr } = await command(["schema", "--out", join(out, "x", "y")]);
    chmodSync(out, 0o700);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("no permission") as string });
    expect(readdirSync(out)).toEqual([]);
  });

  test("a name that may be an address is not repeated", async () => {
    const { stderr } = await command(["schema", "--out", "/dev/null/jane@b.eu"]);
    expect(stderr).toBe("channelwise: --out: what was given is not a folder.\n");
  });
});

describe("policy show", () => {
  test("gives all of it as JSON, valid by its shape", async () => {
    const { code, stdout, stderr } = await command(["policy", "show", "--json"]);
    expect({ code, stderr, stdout }).toEqual({ code: 0, stderr: "", stdout: `${JSON.stringify(gscPolicy)}\n` });
    expect(policySchema.safeParse(JSON.parse(stdout)).success).toBe(true);
  });

  test("says in numbers what it holds", async () => {
    for (const lang of ["en", "fr"]) {
      const { stdout } = await command(["policy", "show", "--lang", lang], { columns: 120 });
      expect(stdout).toContain(`${gscPolicy.id} ${gscPolicy.version} · ${gscDigest}`);
      expect(stdout).toMatch(new RegExp(` ${gscPolicy.channels.length} (?:channels|canaux)\n`, "u"));
      expect(stdout).toMatch(new RegExp(` ${gscPolicy.parameters.groupReviewDays} (?:days|jours)\n`, "u"));
      expect(stdout).not.toMatch(/undefined|null|\[object/u);
    }
  });
});
