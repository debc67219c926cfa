import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ATTRIBUTES, tableRows, type Pdp } from "@channelwise/policy-core";
import type * as DuckdbModule from "@duckdb/node-api";

type Duckdb = typeof DuckdbModule;

const TEXT = "VARCHAR";
const LIST = "VARCHAR[]";

const COLUMNS = {
  ...Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, TEXT])),
  outcome: TEXT,
  rules: LIST,
  conditions: LIST,
  cautions: LIST,
  escalate: LIST,
  policy: TEXT,
  version: TEXT,
  digest: TEXT,
  overlays: LIST,
} as const;

const NOT_FOUND = new Set(["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"]);

/** DuckDB, which writes Parquet; nothing where it is not installed: few need it, and it is large. */
export async function loadDuckdb(): Promise<Duckdb | undefined> {
  try {
    return await import("@duckdb/node-api");
  } catch (error) {
    if (error instanceof Error && "code" in error && NOT_FOUND.has(String(error.code))) return undefined;
    throw error;
  }
}

const quoted = (path: string): string => `'${path.replaceAll("'", "''")}'`;

/** The table as Parquet: the columns of the CSV, lists as lists. */
export async function tableParquet(pdp: Pdp, { DuckDBInstance }: Duckdb): Promise<Uint8Array> {
  const { id: policy, version, digest, overlays = [] } = pdp.identity;
  const identity = { policy, version, digest, overlays: overlays.map((one) => `${one.id} ${one.version}`) };
  const folder = await mkdtemp(join(tmpdir(), "channelwise-"));
  try {
    const [given, made] = [join(folder, "table.ndjson"), join(folder, "table.parquet")];
    await writeFile(
      given,
      tableRows(pdp)
        .map((row) => `${JSON.stringify({ ...row, ...identity })}\n`)
        .join(""),
    );
    const types = Object.entries(COLUMNS).map(([column, type]) => `"${column}": '${type}'`);
    const instance = await DuckDBInstance.create(":memory:", { autoinstall_known_extensions: "false" });
    const connection = await instance.connect();
    const rows = `SELECT * FROM read_json(${quoted(given)}, format = 'newline_delimited', columns = {${types.join(", ")}})`;
    await connection.run(`COPY (${rows}) TO ${quoted(made)} (FORMAT parquet)`);
    connection.closeSync();
    return await readFile(made);
  } finally {
    await rm(folder, { recursive: true });
  }
}
