import { openSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Effort } from "../measure.ts";
import type { Row } from "../row.ts";
import { median } from "../statistics.ts";
import { bodies } from "./bodies.ts";
import { holdRight, meanLength } from "./checks.ts";
import { COMMAND, run, serve, type Served } from "./processes.ts";
import { createLoad } from "./wrk.ts";

/** How much is done: for the report, or for the gates. */
interface Amount {
  readonly rounds: number;
  /** How long a server is asked at a time, in seconds. */
  readonly seconds: number;
  /** How long before anything is measured: until then V8 compiles. */
  readonly warmSeconds: number;
  readonly batchLines: number;
  /** How often the wait at half the load is measured. */
  readonly waits: number;
}

const FULL: Amount = { rounds: 7, seconds: 4, warmSeconds: 12, batchLines: 1_000_000, waits: 7 };
const SHORT: Amount = { rounds: 3, seconds: 2, warmSeconds: 4, batchLines: 100_000, waits: 0 };

const here = (file: string): string => resolve(import.meta.dirname, file);
const rounded = (value: number): string => Math.round(value).toLocaleString("en");
const mean = (one: number, other: number): number => (one + other) / 2;

/** Asks each in turn, the first before and after the others of each round. */
async function inTurn<K extends string>(
  names: readonly [K, ...K[]],
  rounds: number,
  rateOf: (name: K) => Promise<number>,
) {
  const rates = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) for (const name of names) rates.get(name)?.push(await rateOf(name));
  rates.get(names[0])?.push(await rateOf(names[0]));
  return (name: K): readonly number[] => rates.get(name) ?? [];
}

async function decisions(
  folder: string,
  { rounds, seconds, warmSeconds, waits: waitRounds }: Amount,
): Promise<readonly Row[]> {
  const asked = bodies();
  const length = meanLength(asked);
  const log = openSync(join(folder, "log"), "a");
  const load = await createLoad(asked, folder);
  const served: Served[] = [];
  const start = async (program: (port: number) => readonly string[]): Promise<Served> => {
    const server = await serve(program, log);
    served.push(server);
    return server;
  };
  try {
    const servers = {
      bare: await start((port) => [here("bare.ts"), String(port), String(length)]),
      ours: await start(() => [COMMAND, "serve"]),
      fastify: await start((port) => [here("fastify.ts"), String(port)]),
    };
    for (const { port } of [servers.ours, servers.fastify]) await holdRight(port, asked);
    for (const { port } of Object.values(servers)) await load(port, warmSeconds);
    const seen = { bare: [] as number[], ours: [] as number[], fastify: [] as number[] };
    const rates = await inTurn(["bare", "ours", "fastify"], rounds, async (name) => {
      const { port, processorSeconds } = servers[name];
      const before = processorSeconds();
      const { answers, rate } = await load(port, seconds);
      seen[name].push(rate);
      return answers / (processorSeconds() - before);
    });
    const [bare, ours, fastify] = [rates("bare"), rates("ours"), rates("fastify")];
    const saturated = median(seen.ours);
    const figures = (["ours", "bare", "fastify"] as const)
      .map((name) => `${name} ${rounded(median(rates(name)))} (${rounded(median(seen[name]))} by the clock)`)
      .join(", ");
    const file = join(folder, "bodies.json");
    await writeFile(file, JSON.stringify(asked));
    const waits: Waits[] = [];
    const rate = String(Math.round(saturated / 2));
    const waitedFor = async ({ port }: Served): Promise<Waited> => {
      const program = [process.execPath, here("open-loop.ts"), String(port), rate, String(seconds), file];
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- open-loop.ts prints it
      return JSON.parse(await run("asks", program)) as Waited;
    };
    for (let round = 0; round < waitRounds; round += 1) {
      waits.push({ ours: await waitedFor(servers.ours), bare: await waitedFor(servers.bare) });
    }
    return [
      {
        id: "http-bare",
        what: "POST /v1/decisions, 50 connections: all that is on by default, answers in a second of the server’s processor",
        against: `a bare node:http server that parses the body and writes ${length} bytes`,
        ratios: ours.map((value, round) => value / mean(bare[round] ?? value, bare[round + 1] ?? value)),
        better: "more",
        target: 0.8,
        gate: 0.3,
        figures,
      },
      {
        id: "http-fastify",
        what: "the same",
        against: "fastify with ajv and the same core, without log, metrics, limits and their headers",
        ratios: ours.map((value, round) => value / (fastify[round] ?? Number.NaN)),
        better: "more",
        target: 1,
        gate: 0.5,
        figures,
      },
      ...(waits.length === 0 ? [] : latencyRows(waits, rate)),
    ];
  } finally {
    await Promise.all(served.map(async ({ stop }) => stop()));
  }
}

interface Waited {
  readonly p50: number;
  readonly p99: number;
}

/** How long answers took in one round. */
type Waits = Readonly<Record<"ours" | "bare", Waited>>;

/** Times are milliseconds. */
function latencyRows(waits: readonly Waits[], rate: string): readonly Row[] {
  const told = (who: keyof Waits, share: keyof Waited) =>
    `${median(waits.map((wait) => wait[who][share])).toFixed(3)} ms`;
  return [
    {
      id: "http-latency",
      what: "the 99th percentile of the time to an answer at half the load that saturates",
      against: "its median",
      ratios: waits.map(({ ours }) => ours.p99 / ours.p50),
      better: "less",
      target: 3,
      figures: `${rate} asked/s: ${told("ours", "p50")}, ${told("ours", "p99")}`,
      remark: "the next row says how much of that is the machine's",
    },
    {
      id: "http-latency-bare",
      what: "the same percentile",
      against: "that of the bare node:http server, asked as much",
      ratios: waits.map(({ ours, bare }) => ours.p99 / bare.p99),
      better: "less",
      figures: `the bare server: ${told("bare", "p50")}, ${told("bare", "p99")}`,
    },
  ];
}

async function batch(folder: string, { rounds, batchLines }: Amount): Promise<readonly Row[]> {
  const file = join(folder, "lines.ndjson");
  const lines = bodies();
  const block = `${lines.join("\n")}\n`;
  const times = Math.ceil(batchLines / lines.length);
  await writeFile(
    file,
    Array.from({ length: times }, () => block),
  );
  const server = await serve(() => [COMMAND, "serve"], openSync(join(folder, "log"), "a"));
  try {
    const count = times * lines.length;
    const ask = {
      command: async () => {
        const begun = performance.now();
        await run("answers", [
          "sh",
          "-c",
          'exec "$@" > /dev/null',
          "sh",
          process.execPath,
          COMMAND,
          "batch",
          "--detail",
          "outcome",
          file,
        ]);
        return (count * 1_000) / (performance.now() - begun);
      },
      api: async () =>
        count / Number(await run("asks", [process.execPath, here("batch-client.ts"), String(server.port), file])),
    };
    await ask.api();
    const rates = await inTurn(["command", "api"], rounds, async (name) => ask[name]());
    const [command, api] = [rates("command"), rates("api")];
    return [
      {
        id: "http-batch",
        what: `POST /v1/batch?detail=outcome, ${rounded(count)} lines: lines in a second`,
        against: "channelwise batch --detail outcome, its start included",
        ratios: api.map((value, round) => value / mean(command[round] ?? value, command[round + 1] ?? value)),
        better: "more",
        target: 0.7,
        gate: 0.45,
        figures: `${rounded(median(api))} and ${rounded(median(command))} lines/s`,
      },
    ];
  } finally {
    await server.stop();
  }
}

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
  const amount = isFull ? FULL : SHORT;
  try {
    return [...(await decisions(folder, amount)), ...(await batch(folder, amount))];
  } finally {
    await rm(folder, { recursive: true });
  }
}
