import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compile, gscPolicy, SQL_DIALECTS, sqlExport, tableCsv, tableJson, tableRows } from "@channelwise/policy-core";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, test } from "vitest";
import { command, MAIN } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const pdp = compiled.value;

describe("policy export table", () => {
  test("gives every cell as CSV, or as JSON, with the policy", async () => {
    expect(await command(["policy", "export", "table"])).toEqual({ code: 0, stdout: tableCsv(pdp), stderr: "" });
    for (const args of [["--json"], ["--format", "json"]]) {
      const { code, stdout } = await command(["policy", "export", "table", ...args]);
      expect({ code, stdout }).toEqual({ code: 0, stdout: tableJson(pdp) });
    }
  });

  test("gives every cell as Parquet, as DuckDB reads it", async () => {
    const out = join(folder, "it's.parquet");
    expect(await command(["policy", "export", "table", "--format", "parquet", "--out", out])).toEqual({
      code: 0,
      stdout: `${out}\n`,
      stderr: "",
    });
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll("SELECT * FROM read_parquet($1)", [out]);
    const { id: policy, version, digest } = pdp.identity;
    expect(read.getRowObjectsJson()).toEqual(
      tableRows(pdp).map((row) => ({ ...row, policy, version, digest, overlays: [] })),
    );
    connection.closeSync();
    expect(readdirSync(folder)).toEqual(["it's.parquet"]);
  });

  test("keeps Parquet off a terminal", async () => {
    const { code, stdout, stderr } = await command(["policy", "export", "table", "--format", "parquet"], {
      columns: 80,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("--out");
  });

  test("says what to install where DuckDB is missing, and works without it", () => {
    const alone = join(folder, "alone");
    cpSync(dirname(MAIN), alone, { recursive: true });
    const options = { encoding: "utf8", maxBuffer: 1 << 26 } as const;
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [join(alone, "main.js"), "policy", "export", "table", ...args], options);
    expect(run()).toMatchObject({ status: 0, stdout: tableCsv(pdp), stderr: "" });
    const out = join(folder, "none.parquet");
    const { status, stdout, stderr } = run("--format", "parquet", "--out", out);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^channelwise: --format: .*npm install @duckdb\/node-api\n$/u);
    expect(readdirSync(folder)).not.toContain("none.parquet");
  });
});

describe("policy export sql", () => {
  test.each(SQL_DIALECTS)("gives it for %s", async (dialect) => {
    const args = ["policy", "export", "sql", "--dialect", dialect];
    const sql = sqlExport(pdp, dialect);
    expect(await command(args)).toEqual({ code: 0, stdout: sql, stderr: "" });
    expect((await command([...args, "--json"])).stdout).toBe(`${JSON.stringify(sql)}\n`);
    expect((await command([...args, "--format", "markdown"])).stdout).toBe(`\`\`\`sql\n${sql}\`\`\`\n`);
    const out = join(folder, `${dialect}.sql`);
    writeFileSync(out, "old");
    expect((await command([...args, "--out", out, "--json"])).stdout).toBe(`${JSON.stringify([out])}\n`);
    expect(readFileSync(out, "utf8")).toBe(sql);
    expect(sql).toContain(`-- Policy ${pdp.identity.id} ${pdp.identity.version}`);
    expect(sql).toContain(`-- ${pdp.identity.digest}\n`);
  });
});

describe("what is wrong is said, and nothing is written", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["no kind", [], /^channelwise: KIND: .*Known: .*table.*sql/u],
    ["an unknown kind", ["tables"], /Did you mean table\?/u],
    ["no dialect", ["sql"], /^channelwise: --dialect: .*duckdb, postgres, spark/u],
    ["an unknown dialect", ["sql", "--dialect", "postgre"], /Did you mean postgres\?/u],
    ["a format that a table has not", ["table", "--format", "markdown"], /--format: .*Known: csv, json, parquet/u],
    ["a format that nothing has", ["table", "--format", "xlsx"], /--format: .*Known: csv, json, parquet/u],
    ["a format that SQL has not", ["sql", "--dialect", "duckdb", "--format", "csv"], /--format: /u],
  ])("%s", async (_, args, message) => {
    const given = ["policy", "export", ...args, "--out", join(folder, "never")];
    const inEnglish = await command(given);
    expect({ code: inEnglish.code, stdout: inEnglish.stdout }).toEqual({ code: 2, stdout: "" });
    expect(inEnglish.stderr).toMatch(message);
    const inFrench = await command([...given, "--lang", "fr"]);
    expect({ code: inFrench.code, stdout: inFrench.stdout }).toEqual({ code: 2, stdout: "" });
    expect(inFrench.stderr).not.toBe(inEnglish.stderr);
    expect(readdirSync(folder)).not.toContain("never");
  });

  test("another command has no such format", async () => {
    expect((await command(["policy", "show", "--format", "csv"])).code).toBe(2);
  });

  test("a folder in the place of the file", async () => {
    const out = join(folder, "there");
    mkdirSync(out);
    const { code, stdout, stderr } = await command(["policy", "export", "table", "--out", out]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("--out");
    expect(readdirSync(out)).toEqual([]);
  });
});
