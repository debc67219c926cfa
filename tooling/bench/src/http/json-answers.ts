import type { Row } from "../row.ts";
import type { Amount } from "./amount.ts";
import { DECISIONS, EVALUATIONS, holdRight, meanLength, type Asked } from "./checks.ts";
import { here, type Served, type StartServer } from "./processes.ts";
import { ratesOf } from "./rates.ts";
import { createLoad } from "./wrk.ts";

/** What gateways call a request by: no id that may be quoted, so that the API makes one of its own. */
const ID = { "X-Request-ID": "a/b:c" };

async function row(
  about: Pick<Row, "id" | "target" | "gate">,
  asked: Asked,
  { ours, start, amount, folder }: JsonAnswers,
): Promise<Row> {
  const length = meanLength(asked);
  const bare = await start((port) => [here("bare-json.ts"), String(port), String(length)]);
  await holdRight(ours.port, asked);
  const { path, bodies } = asked;
  const load = await createLoad({ path, bodies, headers: ID }, folder);
  const { ratios, figures } = await ratesOf(load, { bare, ours }, ["bare", "ours"], amount);
  return {
    ...about,
    what: `POST ${path} with X-Request-ID: a/b:c, 50 connections: all that is on by default, answers in a second of the server’s processor`,
    against: `a bare node:http server that parses the body and makes JSON of an object, ${length} bytes`,
    ratios: ratios("ours"),
    better: "more",
    figures,
  };
}

interface JsonAnswers {
  readonly ours: Served;
  readonly start: StartServer;
  readonly amount: Amount;
  readonly folder: string;
}

/** What it costs to answer one request over HTTP, against what Node itself takes to read and write as much JSON. */
export const jsonAnswers = async (options: JsonAnswers): Promise<readonly Row[]> => [
  await row({ id: "http-decision", target: 0.5, gate: 0.35 }, DECISIONS, options),
  await row({ id: "http-evaluation", target: 0.4, gate: 0.28 }, EVALUATIONS, options),
];
