import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqlExport } from "@channelwise/policy-core";
import type { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerOf, ANSWERS_SQL, CELLS_SQL, cellsOf } from "./answers.ts";
import { duckdb, loadInto, rowsOf } from "./duckdb.ts";
import { writeInput } from "./input-files.ts";
import { generatedRequests, requestOf, requestsOfCells } from "./messages.ts";
import { gscPdp, POLICIES } from "./policies.ts";

/** The core words each of so many answers. */
const LONG = 180_000;

const folder = mkdtempSync(join(tmpdir(), "channelwise-exports-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("takes null for what is not said, and has no answer where the core refuses the request", async () => {
  const pdp = gscPdp();
  const connection = await duckdb(1);
  await connection.run(sqlExport(pdp, "duckdb"));
  await connection.run(`INSERT INTO messages (message_id, channel, level, nature, members_known) VALUES
    (0, 'email', NULL, NULL, NULL), (1, 'signal', 'public', NULL, true), (2, 'signal', 'public', 'ephemeral', false),
    (3, 'whatsap', 'public', NULL, NULL), (4, NULL, 'public', NULL, NULL), (5, 'email', 'publick', NULL, NULL),
    (6, 'email', 'public', 'brief', NULL), (7, 'email', 'public', NULL, NULL), (8, 'email', 'public', NULL, NULL)`);
  await connection.run(`INSERT INTO recipients VALUES
    (7, 'email', 'consilium.europa.eu'), (7, 'email', NULL), (8, 'fax', 'consilium.europa.eu'), (0, 'telephone', NULL)`);
  const answers = await rowsOf(connection, `${ANSWERS_SQL} ORDER BY message_id`);
  const asked = [
    { channel: "email", recipients: ["+3225550123"] },
    { channel: "signal", level: "public", group: { membersKnown: true } },
    { channel: "signal", level: "public", nature: "ephemeral", group: { membersKnown: false } },
  ] as const;
  expect(answers.map(([, answer]) => answer)).toEqual([
    ...asked.map((input) => answerOf(pdp, requestOf({ ...input, asOf: "2026-11-24" }))),
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  connection.closeSync();
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
    expect(cells.flat()).toEqual(cellsOf(pdp));
  });

  test(
    "answers a message in each cell, and messages with several recipients, as the core does",
    { timeout: LONG },
    async () => {
      const requests = [...requestsOfCells(pdp), ...generatedRequests(pdp.policy, messages)];
      await loadInto(connection, writeInput(folder, requests));
      const answers = await rowsOf(connection, `${ANSWERS_SQL} ORDER BY message_id`);
      expect(answers.map(([, answer]) => answer)).toEqual(requests.map((request) => answerOf(pdp, request)));
    },
  );

  test("names the policy, and the overlays", async () => {
    const { id, version, digest, overlays = [] } = pdp.identity;
    expect(await rowsOf(connection, "SELECT * FROM channelwise_policy ORDER BY part DESC, id")).toEqual([
      ["policy", id, version, digest],
      ...overlays.map((overlay) => ["overlay", overlay.id, overlay.version, ""]),
    ]);
    expect(sqlExport(pdp, "duckdb")).toContain(`-- ${digest}\n`);
  });
});
