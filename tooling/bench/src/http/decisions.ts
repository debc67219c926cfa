import type { Row } from "../row.ts";
import type { Amount } from "./amount.ts";
import { DECISIONS, holdRight, meanLength } from "./checks.ts";
import { latency } from "./latency.ts";
import { here, type Served, type StartServer } from "./processes.ts";
import { ratesOf } from "./rates.ts";
import { createLoad } from "./wrk.ts";

interface DecisionOptions {
  readonly ours: Served;
  readonly start: StartServer;
  readonly amount: Amount;
  readonly folder: string;
}

/** Decisions asked for as simple clients do, against other servers. */
export async function decisions({ ours, start, amount, folder }: DecisionOptions): Promise<readonly Row[]> {
  const length = meanLength(DECISIONS);
  const servers = {
    bare: await start((port) => [here("bare.ts"), String(port), String(length)]),
    ours,
    fastify: await start((port) => [here("fastify.ts"), String(port)]),
  };
  for (const { port } of [servers.ours, servers.fastify]) await holdRight(port, DECISIONS);
  const load = await createLoad(DECISIONS, folder);
  const { of, ratios, saturated, figures } = await ratesOf(load, servers, ["bare", "ours", "fastify"], amount);
  const fastify = of("fastify");
  return [
    {
      id: "http-bare",
      what: "POST /v1/decisions, 50 connections: all that is on by default, answers in a second of the server’s processor",
      against: `a bare node:http server that parses the body and writes ${length} bytes`,
      ratios: ratios("ours"),
      better: "more",
      target: 0.8,
      gate: 0.3,
      figures,
    },
    {
      id: "http-fastify",
      what: "the same",
      against: "fastify with ajv and the same core, without log, metrics, limits and their headers",
      ratios: of("ours").map((value, round) => value / (fastify[round] ?? Number.NaN)),
      better: "more",
      target: 1,
      gate: 0.5,
      figures,
    },
    ...(await latency({ servers, rate: saturated("ours") / 2, amount, folder })),
  ];
}
