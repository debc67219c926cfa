import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import type { InputFiles } from "./input-files.ts";

/** Where Debian keeps the newest server that is installed; nothing where none is. */
export const postgresPrograms: string | undefined = globSync("/usr/lib/postgresql/*/bin")
  .toSorted((one, other) => one.localeCompare(other, "en", { numeric: true }))
  .at(-1);

/** PostgreSQL does not run as root: then it runs as nobody. */
const NOBODY = { uid: 65_534, gid: 65_534 } as const;
const isRoot = process.getuid?.() === 0;
const runAs = isRoot ? NOBODY : {};

const INPUT = `
DROP VIEW IF EXISTS channelwise_decisions;
DROP TABLE IF EXISTS messages, recipients;
CREATE TABLE messages (message_id BIGINT PRIMARY KEY, channel TEXT, level TEXT, audience TEXT, nature TEXT,
  "group" TEXT, "groupReviewed" DATE, "personalData" TEXT, files BOOLEAN, "asOf" DATE);
CREATE TABLE recipients (message_id BIGINT, kind TEXT, domain TEXT, audience TEXT);`;

/** A server of our own, which nobody else can reach. */
export interface Postgres {
  /** Runs statements, all or none, and gives what they print: a line for each row, columns apart by a tab. */
  readonly run: (sql: string) => readonly string[];
  /** The lines of a query's rows, as they come. */
  readonly stream: (query: string) => AsyncIterable<string>;
  /** Makes the tables `messages` and `recipients` anew, without any row. */
  readonly clear: () => void;
  /** Adds files to these. */
  readonly add: (files: InputFiles) => void;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server over a new cluster in a folder for the time being. It listens on a socket there, and on no address.
 *
 * @param programs - the folder of its programs
 */
export async function startPostgres(programs: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "channelwise-pg-"));
  chmodSync(folder, 0o700);
  if (isRoot) chownSync(folder, NOBODY.uid, NOBODY.gid);
  const data = join(folder, "data");
  const options = { ...runAs, cwd: folder, encoding: "utf8", maxBuffer: 1 << 30 } as const;

  const call = (program: string, args: readonly string[], input = ""): string => {
    const { status, stdout, stderr } = spawnSync(join(programs, program), args, { ...options, input });
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
    return stdout;
  };
  const ask = ["-X", "-q", "-A", "-t", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-h", folder, "-U", "owner", "postgres"];
  const psql = (sql: string): string => call("psql", ask, sql);

  call("initdb", ["-D", data, "-U", "owner", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
  const server = spawn(
    join(programs, "postgres"),
    ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "jit=off", "-c", "work_mem=64MB"],
    { ...runAs, cwd: folder, stdio: "ignore" },
  );
  const ended = once(server, "exit");
  const isReady = (): boolean => spawnSync(join(programs, "pg_isready"), ["-q", "-h", folder], options).status === 0;
  while (!isReady()) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}`);
    await setTimeout(50);
  }
  return {
    run: (sql) =>
      psql(sql)
        .split("\n")
        .filter((line) => line !== ""),
    async *stream(query) {
      // COPY sends rows as it finds them; psql would hold those of a SELECT
      const client = spawn(join(programs, "psql"), [...ask, "-c", `COPY (${query}) TO STDOUT`], {
        ...runAs,
        cwd: folder,
      });
      const left = once(client, "exit");
      yield* createInterface({ input: client.stdout });
      const [status] = (await left) as readonly unknown[];
      if (status !== 0) throw new Error(`psql ended with ${String(status)}`);
    },
    clear: () => {
      psql(INPUT);
    },
    add: ({ messages, recipients }) => {
      psql(`\\copy messages FROM '${messages}' (FORMAT csv)
\\copy recipients FROM '${recipients}' (FORMAT csv)`);
    },
    stop: async () => {
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
