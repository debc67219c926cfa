import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { InputFiles } from "./input-files.ts";

const INPUT = `
CREATE OR REPLACE TABLE messages (message_id BIGINT, channel VARCHAR, level VARCHAR, audience VARCHAR,
  nature VARCHAR, "group" VARCHAR, "groupReviewed" DATE, "personalData" VARCHAR, files BOOLEAN, "asOf" DATE);
CREATE OR REPLACE TABLE recipients (message_id BIGINT, kind VARCHAR, domain VARCHAR, audience VARCHAR);`;

/** DuckDB in this process, its tables in memory or in a file, with as many threads. */
export async function duckdb(threads: number, path = ":memory:"): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(path, { threads: String(threads) });
  const connection = await instance.connect();
  await connection.run(INPUT);
  return connection;
}

/** Adds files to the tables `messages` and `recipients`. */
export async function loadInto(connection: DuckDBConnection, { messages, recipients }: InputFiles): Promise<void> {
  await connection.run(`COPY messages FROM '${messages}' (HEADER false)`);
  await connection.run(`COPY recipients FROM '${recipients}' (HEADER false)`);
}

/** The rows of a query, each as its values. */
export async function rowsOf(connection: DuckDBConnection, query: string): Promise<readonly (readonly unknown[])[]> {
  const read = await connection.runAndReadAll(query);
  return read.getRows();
}
