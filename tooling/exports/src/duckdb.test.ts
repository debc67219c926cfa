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
  await connection.run(`INSERT INTO messages (message_id, channel, level, audience, nature, "group", groupReviewed, personalData) VALUES
    (0, 'email', NULL, NULL, NULL, NULL, NULL, NULL), (1, 'signal', 'public', NULL, NULL, 'known', NULL, 'names'),
    (2, 'signal', 'public', NULL, 'ephemeral', 'unknown', '2026-11-01', NULL), (3, 'signal', 'public', NULL, NULL, NULL, NULL, NULL),
    (4, 'email', 'public', 'internal', NULL, 'none', NULL, NULL), (5, 'avaya', 'public', 'internal', NULL, NULL, NULL, NULL),
    (6, 'email', 'public', NULL, NULL, NULL, NULL, NULL), (10, 'whatsap', 'public', NULL, NULL, NULL, NULL, NULL),
    (11, NULL, 'public', NULL, NULL, NULL, NULL, NULL), (12, 'email', 'publick', NULL, NULL, NULL, NULL, NULL),
    (13, 'email', 'public', NULL, 'brief', NULL, NULL, NULL), (14, 'email', 'public', NULL, NULL, NULL, NULL, NULL),
    (15, 'email', 'public', NULL, NULL, NULL, NULL, NULL), (16, 'email', 'public', 'lookalike', NULL, NULL, NULL, NULL),
    (17, 'signal', 'public', NULL, NULL, 'some', NULL, NULL), (18, 'signal', 'public', NULL, NULL, 'known', '2026-11-01', NULL),
    (19, 'signal', 'public', NULL, NULL, NULL, '2026-11-01', NULL), (20, 'email', 'public', NULL, NULL, NULL, NULL, 'yes'),
    (21, 'email', 'public', NULL, NULL, NULL, NULL, NULL)`);
  await connection.run(`INSERT INTO recipients VALUES
    (0, 'telephone', NULL, NULL), (3, 'email', 'consilium.europa.eu', NULL), (3, 'email', 'consilium.europa.eu', NULL),
    (4, 'telephone', NULL, 'external'), (4, 'email', 'ec-europa.eu', 'lookalike'), (6, 'email', 'example.org', NULL),
    (6, 'email', 'ec.europa.eu', NULL), (14, 'email', 'consilium.europa.eu', NULL), (14, 'email', NULL, NULL),
    (15, 'fax', 'consilium.europa.eu', NULL), (21, 'email', 'consilium.europa.eu', 'friend')`);
  const answers = await rowsOf(connection, `${ANSWERS_SQL} ORDER BY message_id`);
  const asked = [
    { channel: "email", recipients: ["+3225550123"] },
    { channel: "signal", level: "public", group: { membersKnown: true }, personalData: "names" },
    { channel: "signal", level: "public", nature: "ephemeral", group: { membersKnown: false } },
    { channel: "signal", level: "public", recipients: ["a@consilium.europa.eu", "b@consilium.europa.eu"] },
    {
      channel: "email",
      level: "public",
      audience: "internal",
      group: null,
      recipients: ["+3225550123", "a@ec-europa.eu"],
    },
    { channel: "avaya", level: "public", audience: "internal" },
    { channel: "email", level: "public", recipients: ["a@example.org", "a@ec.europa.eu"] },
  ] as const;
  const none = Array.from({ length: 12 }, () => null);
  expect(answers.map(([, answer]) => answer)).toEqual([
    ...asked.map((input) => answerOf(pdp, requestOf({ ...input, asOf: "2026-11-24" }))),
    ...none,
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
      await loadInto(connection, writeInput(folder, pdp, requests));
      const answers = await rowsOf(connection, `${ANSWERS_SQL} ORDER BY message_id`);
      expect(answers.map(([, answer]) => answer)).toEqual(requests.map((request) => answerOf(pdp, request)));
    },
  );

  test("names the policy, and the overlays", async () => {
    const { id, version, digest, overlays = [] } = pdp.identity;
    expect(await rowsOf(connection, "SELECT * FROM channelwise_policy ORDER BY part DESC, id")).toEqual([
      ["policy", id, version, digest],
      ...overlays
        .map((overlay) => ["overlay", overlay.id, overlay.version, ""])
        .toSorted(([, one = ""], [, other = ""]) => (one < other ? -1 : 1)),
    ]);
    expect(sqlExport(pdp, "duckdb")).toContain(`-- ${digest}\n`);
  });
});
