import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqlExport } from "@channelwise/policy-core";
import type { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerOf, ANSWERS_SQL, CELLS_SQL, cellsOf } from "./answers.ts";
import { duckdb, loadInto, rowsOf } from "./duckdb.ts";
import { writeInput } from "./input-files.ts";
import { generatedRequests, requestsOfCells } from "./messages.ts";
import { POLICIES } from "./policies.ts";

/** The core words each of so many answers. */
const LONG = 180_000;

const folder = mkdtempSync(join(tmpdir(), "channelwise-exports-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(POLICIES)("DuckDB, %s", (_, { make, messages }) => {
  const pdp = make();
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await duckdb(2);
    await connection.run(sqlExport(pdp, "duckdb"));
  });
  afterAll(() => {
    connection.closeSync();
  });

  test("works out every cell as the core does", async () => {
    const cells = await rowsOf(connection, CELLS_SQL);
    expect(cells.flat().toSorted()).toEqual(cellsOf(pdp).toSorted());
  });

  test("answers a message in each cell, and messages with several recipients, as the core does", { timeout: LONG }, async () => {
    const requests = [...requestsOfCells(pdp), ...generatedRequests(pdp.policy, messages)];
    await loadInto(connection, writeInput(folder, requests));
    const answers = await rowsOf(connection, `${ANSWERS_SQL} ORDER BY message_id`);
    expect(answers.map(([, answer]) => answer)).toEqual(requests.map((request) => answerOf(pdp, request)));
  });

  test("names the policy, and the overlays", async () => {
    const { id, version, digest, overlays = [] } = pdp.identity;
    expect(await rowsOf(connection, "SELECT * FROM channelwise_policy ORDER BY part DESC, id")).toEqual([
      ["policy", id, version, digest],
      ...overlays.map((overlay) => ["overlay", overlay.id, overlay.version, ""]),
    ]);
    expect(sqlExport(pdp, "duckdb")).toContain(`-- ${digest}\n`);
  });
});
