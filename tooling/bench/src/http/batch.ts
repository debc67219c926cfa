import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Row } from "../row.ts";
import { median } from "../statistics.ts";
import type { Amount } from "./amount.ts";
import { DECISIONS } from "./checks.ts";
import { COMMAND, here, run, type Served } from "./processes.ts";
import { inTurn, mean, rounded } from "./rates.ts";

interface BatchOptions {
  readonly ours: Served;
  readonly amount: Amount;
  readonly folder: string;
}

/** A batch over HTTP against the command's. */
export async function batch({ ours, amount, folder }: BatchOptions): Promise<readonly Row[]> {
  const { rounds, batchLines } = amount;
  const file = join(folder, "lines.ndjson");
  const { bodies } = DECISIONS;
  const block = `${bodies.join("\n")}\n`;
  const times = Math.ceil(batchLines / bodies.length);
  await writeFile(
    file,
    Array.from({ length: times }, () => block),
  );
  const count = times * bodies.length;
  const outcomes = [process.execPath, COMMAND, "batch", "--detail", "outcome", file];
  const ask = {
    command: async () => {
      const begun = performance.now();
      await run("answers", ["sh", "-c", 'exec "$@" > /dev/null', "sh", ...outcomes]);
      return (count * 1_000) / (performance.now() - begun);
    },
    api: async () =>
      count / Number(await run("asks", [process.execPath, here("batch-client.ts"), String(ours.port), file])),
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
}
