import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqlExport, type Pdp } from "@channelwise/policy-core";
import { Dialect, transpile, validate } from "@polyglot-sql/sdk";
import { afterAll, expect, test } from "vitest";
import { answerOf, ANSWERS_SQL, CELLS_SQL, cellsOf } from "./answers.ts";
import { duckdb, loadInto, rowsOf } from "./duckdb.ts";
import { writeInput } from "./input-files.ts";
import { generatedRequests, requestsOfCells } from "./messages.ts";
import { gscPdp, POLICIES } from "./policies.ts";

/** The core words each of so many answers. */
const LONG = 180_000;

const folder = mkdtempSync(join(tmpdir(), "channelwise-exports-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/**
 * What is written for Spark, in DuckDB's words: no Spark runs here. The transpiler leaves the name of one function, and
 * the arrow of what it is given, as Spark has them.
 */
function inDuckdb(pdp: Pdp): readonly string[] {
  const {
    success,
    sql = [],
    error,
  } = transpile(sqlExport(pdp, "spark"), Dialect.Spark, Dialect.DuckDB, {
    unsupportedLevel: "raise",
  });
  if (!success) throw new Error(error);
  return [
    "SET lambda_syntax = 'ENABLE_SINGLE_ARROW'",
    ...sql.map((one) => one.replaceAll(/\bTRANSFORM\(/g, "list_transform(")),
  ];
}

test("is SQL of Spark, as another parser reads it; what is broken is not", () => {
  const sql = sqlExport(gscPdp(), "spark");
  expect(validate(sql, Dialect.Spark)).toMatchObject({ valid: true, errors: [] });
  expect(validate(sql.replace("struct(", "struct(("), Dialect.Spark).valid).toBe(false);
});

test.each(POLICIES)("says the same as the core once it is transpiled: %s", { timeout: LONG }, async (_, { make }) => {
  const pdp = make();
  const connection = await duckdb(2);
  const requests = [...requestsOfCells(pdp), ...generatedRequests(pdp.policy, 1_000)];
  await loadInto(connection, writeInput(folder, pdp, requests));
  for (const statement of inDuckdb(pdp)) await connection.run(statement);
  expect((await rowsOf(connection, CELLS_SQL)).flat()).toEqual(cellsOf(pdp));
  const answers = await rowsOf(connection, `${ANSWERS_SQL} ORDER BY message_id`);
  expect(answers.map(([, answer]) => answer)).toEqual(requests.map((request) => answerOf(pdp, request)));
  connection.closeSync();
});
