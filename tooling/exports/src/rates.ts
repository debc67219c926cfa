import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sqlExport, type Pdp, type Request } from "@channelwise/policy-core";
import { duckdb, loadInto } from "./duckdb.ts";
import { lineWriter, writeInput, type InputFiles } from "./input-files.ts";
import { postgresPrograms, startPostgres } from "./postgres.ts";

/** The command as it is built. */
const COMMAND = fileURLToPath(new URL("../../../apps/cli/dist/main.js", import.meta.url));
const ROUNDS = 3;
const THREADS = 2;

/** How long something takes beside `batch`, over the same messages; times are milliseconds, medians of the rounds. */
export interface Rate {
  readonly what: string;
  /** How often it does what `batch` does once. */
  readonly ratio: number;
  readonly least: number;
  readonly most: number;
  readonly own: number;
  readonly batch: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

async function timed(run: () => unknown): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

function runBatch(input: string, output: string): void {
  const [from, to] = [openSync(input, "r"), openSync(output, "w")];
  const args = [COMMAND, "batch", "-", "--detail", "outcome", "--threads", String(THREADS)];
  const { status } = spawnSync(process.execPath, args, { stdio: [from, to, "inherit"] });
  closeSync(from);
  closeSync(to);
  if (status !== 0) throw new Error(`batch ended with ${status}`);
}

/** The tables as views of the lines that `batch` reads: the domain is what stands after the sign. */
const viewsOfLines = (lines: string): string => `
DROP TABLE messages;
DROP TABLE recipients;
CREATE TABLE lines AS SELECT row_number() OVER () AS message_id, * FROM read_json('${lines}', format = 'newline_delimited',
  columns = {channel: 'VARCHAR', level: 'VARCHAR', audience: 'VARCHAR', recipients: 'VARCHAR[]', nature: 'VARCHAR', "personalData": 'VARCHAR',
    files: 'BOOLEAN', "asOf": 'DATE', "group": 'STRUCT(membersKnown BOOLEAN, lastReviewed DATE)'});
CREATE VIEW messages AS SELECT message_id, channel, level, audience, nature,
  CASE "group".membersKnown WHEN true THEN 'known' WHEN false THEN 'unknown' END AS "group",
  "group".lastReviewed AS "groupReviewed", "personalData", files, "asOf" FROM lines;
CREATE VIEW recipients AS SELECT message_id,
  CASE WHEN text[1] = '+' THEN 'telephone' WHEN contains(text, '@') THEN 'email' ELSE 'domain' END AS kind,
  CASE WHEN text[1] <> '+' THEN split_part(text, '@', -1) END AS domain, CAST(NULL AS VARCHAR) AS audience
  FROM (SELECT message_id, unnest(recipients) AS text FROM lines);`;

/** Takes turns with `batch`: before and after it, so that whatever else the machine does meets both. */
async function inTurn(what: string, run: () => unknown, batch: () => void): Promise<Rate> {
  // the first of each fills the caches of the disk
  await timed(run);
  batch();
  const ratios: number[] = [];
  const own: number[] = [];
  const others = [await timed(batch)];
  for (let round = 0; round < ROUNDS; round += 1) {
    own.push(await timed(run));
    others.push(await timed(batch));
    const beside = ((others[round] ?? Number.NaN) + (others[round + 1] ?? Number.NaN)) / 2;
    ratios.push(beside / (own[round] ?? Number.NaN));
  }
  return {
    what,
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    own: median(own),
    batch: median(others),
  };
}

/** Measures the engines beside `batch --threads 2 --detail outcome`, all of them with files in and files out. */
export async function* rates(pdp: Pdp, requests: readonly Request[], folder: string): AsyncGenerator<Rate> {
  const [lines, out] = [join(folder, "requests.ndjson"), join(folder, "out")];
  const writer = lineWriter(lines);
  for (const request of requests) writer.write(JSON.stringify(request));
  writer.end();
  const files = writeInput(folder, pdp, requests);
  const batch = () => runBatch(lines, out);

  const [messages, recipients] = [join(folder, "messages.parquet"), join(folder, "recipients.parquet")];
  const making = await duckdb(THREADS);
  await loadInto(making, files);
  await making.run(
    `COPY messages TO '${messages}' (FORMAT parquet); COPY recipients TO '${recipients}' (FORMAT parquet)`,
  );
  making.closeSync();
  const answer = (columns: string) => `COPY (SELECT ${columns} FROM channelwise_decisions) TO '${out}' (FORMAT csv)`;
  const onParquet = await duckdb(THREADS);
  await onParquet.run(`DROP TABLE messages; DROP TABLE recipients;
    CREATE VIEW messages AS FROM read_parquet('${messages}'); CREATE VIEW recipients AS FROM read_parquet('${recipients}')`);
  await onParquet.run(sqlExport(pdp, "duckdb"));
  const outcomes = () => onParquet.run(answer("message_id, outcome"));
  const reasons = () =>
    onParquet.run(answer("message_id, outcome, array_to_string(rules, ' '), array_to_string(conditions, ' ')"));
  yield await inTurn("DuckDB, 2 threads, Parquet in: outcomes", outcomes, batch);
  yield await inTurn("the same with rules and conditions", reasons, batch);
  onParquet.closeSync();

  const onLines = async (): Promise<void> => {
    const connection = await duckdb(THREADS);
    await connection.run(viewsOfLines(lines));
    await connection.run(sqlExport(pdp, "duckdb"));
    await connection.run(answer("message_id, outcome"));
    connection.closeSync();
  };
  yield await inTurn("DuckDB, 2 threads, the lines that batch reads: outcomes", onLines, batch);

  if (postgresPrograms !== undefined) yield await onPostgres(pdp, files, postgresPrograms, batch);
}

async function onPostgres(pdp: Pdp, files: InputFiles, programs: string, batch: () => void): Promise<Rate> {
  const postgres = await startPostgres(programs);
  try {
    postgres.clear();
    postgres.add(files);
    postgres.run(sqlExport(pdp, "postgres"));
    postgres.run("ANALYZE");
    const outcomes = () => postgres.run("COPY (SELECT message_id, outcome FROM channelwise_decisions) TO '/dev/null'");
    return await inTurn("PostgreSQL, its own settings, tables in: outcomes", outcomes, batch);
  } finally {
    await postgres.stop();
  }
}
