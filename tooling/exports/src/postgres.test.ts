import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqlExport } from "@channelwise/policy-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerOf, ANSWERS_SQL, CELLS_SQL, cellsOf } from "./answers.ts";
import { writeInput } from "./input-files.ts";
import { generatedRequests, requestsOfCells } from "./messages.ts";
import { gscPdp, POLICIES } from "./policies.ts";
import { postgresPrograms, startPostgres, type Postgres } from "./postgres.ts";

/** The core words each of so many answers. */
const LONG = 180_000;

const isRequired = process.env["CHANNELWISE_REQUIRE_ALL"] === "1";

test.runIf(postgresPrograms === undefined)("PostgreSQL is not installed: apt-get install postgresql", ({ skip }) => {
  if (!isRequired) skip("PostgreSQL is not installed: apt-get install postgresql");
  expect(postgresPrograms).toBeDefined();
});

describe.runIf(postgresPrograms !== undefined)("PostgreSQL", () => {
  const folder = mkdtempSync(join(tmpdir(), "channelwise-exports-"));
  // psql reads the files as another user
  chmodSync(folder, 0o755);
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres(postgresPrograms ?? "");
  }, 60_000);
  afterAll(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  });

  test.each(POLICIES)(
    "works out every cell, and answers every message, as the core does: %s",
    { timeout: LONG },
    (_, given) => {
      const pdp = given.make();
      const requests = [...requestsOfCells(pdp), ...generatedRequests(pdp.policy, given.messages)];
      postgres.clear();
      postgres.add(writeInput(folder, pdp, requests));
      postgres.run("ANALYZE");
      postgres.run(sqlExport(pdp, "postgres"));
      expect(postgres.run(CELLS_SQL)).toEqual(cellsOf(pdp));
      expect(postgres.run(`SELECT answer FROM (${ANSWERS_SQL}) AS answered ORDER BY message_id`)).toEqual(
        requests.map((request) => answerOf(pdp, request)),
      );
      expect(postgres.run("SELECT digest FROM channelwise_policy WHERE part = 'policy'")).toEqual([
        pdp.identity.digest,
      ]);
    },
  );

  test("takes the same export again, and leaves what others built on it alone", () => {
    const sql = sqlExport(gscPdp(), "postgres");
    postgres.run(sql);
    postgres.run("CREATE VIEW mine AS SELECT * FROM channelwise_cells");
    expect(() => postgres.run(sql)).toThrow(/mine/u);
    expect(postgres.run("SELECT count(*) > 0 FROM mine")).toEqual(["t"]);
  });
});
