import { join } from "node:path";
import { sqlExport, type Pdp } from "@channelwise/policy-core";
import type { SqlEngine } from "./agreement.ts";
import { ANSWERS_SQL } from "./answers.ts";
import { duckdb, loadInto } from "./duckdb.ts";
import { postgresPrograms, startPostgres } from "./postgres.ts";

/** DuckDB with its tables in a file, for more messages than the memory holds. */
async function duckdbEngine(pdp: Pdp, folder: string): Promise<SqlEngine> {
  const connection = await duckdb(2, join(folder, "messages.duckdb"));
  return {
    name: "DuckDB",
    load: (files) => loadInto(connection, files),
    async *answers() {
      await connection.run(sqlExport(pdp, "duckdb"));
      const result = await connection.stream(ANSWERS_SQL);
      for (
        let chunk = await result.fetchChunk();
        chunk !== null && chunk.rowCount > 0;
        chunk = await result.fetchChunk()
      ) {
        for (const [message, answer] of chunk.getRows()) yield [Number(message), String(answer)];
      }
    },
    stop: async () => {
      connection.closeSync();
    },
  };
}

async function postgresEngine(pdp: Pdp, programs: string): Promise<SqlEngine> {
  const postgres = await startPostgres(programs);
  postgres.clear();
  return {
    name: "PostgreSQL",
    load: async (files) => {
      postgres.add(files);
    },
    async *answers() {
      postgres.run(sqlExport(pdp, "postgres"));
      postgres.run("ANALYZE");
      for await (const line of postgres.stream(ANSWERS_SQL)) {
        const [message, answer = ""] = line.split("\t");
        yield [Number(message), answer];
      }
    },
    stop: postgres.stop,
  };
}

/** The engines that run here: PostgreSQL where it is installed. */
export const sqlEngines = async (pdp: Pdp, folder: string): Promise<readonly SqlEngine[]> => [
  await duckdbEngine(pdp, folder),
  ...(postgresPrograms === undefined ? [] : [await postgresEngine(pdp, postgresPrograms)]),
];
