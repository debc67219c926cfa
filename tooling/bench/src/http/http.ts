import { openSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Effort } from "../measure.ts";
import type { Row } from "../row.ts";
import { FULL, SHORT } from "./amount.ts";
import { batch } from "./batch.ts";
import { decisions } from "./decisions.ts";
import { jsonAnswers } from "./json-answers.ts";
import { COMMAND, serve, type Served, type StartServer } from "./processes.ts";

/**
 * The API over loopback: each server in a process and on a core of its own, the load on the other core.
 *
 * Rates are counted by the time that the server had its processor for, which is all of it where nothing else runs there.
 *
 * @param effort - `isFull` for the report; for gates there are fewer and shorter rounds
 * @throws where `wrk` or `taskset` is not installed, the command is not built, or an answer is not right
 */
export async function http({ isFull }: Effort): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "channelwise-http-"));
  const log = openSync(join(folder, "log"), "a");
  const amount = isFull ? FULL : SHORT;
  const served: Served[] = [];
  const start: StartServer = async (program) => {
    const server = await serve(program, log);
    served.push(server);
    return server;
  };
  try {
    const ours = await start(() => [COMMAND, "serve"]);
    return [
      ...(await decisions({ ours, start, amount, folder })),
      ...(await jsonAnswers({ ours, start, amount, folder })),
      ...(await batch({ ours: await start(() => [COMMAND, "serve"]), amount, folder })),
    ];
  } finally {
    await Promise.all(served.map(async ({ stop }) => stop()));
    await rm(folder, { recursive: true });
  }
}
