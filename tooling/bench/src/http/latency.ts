import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Row } from "../row.ts";
import { median } from "../statistics.ts";
import type { Amount } from "./amount.ts";
import { DECISIONS } from "./checks.ts";
import { here, run, type Served } from "./processes.ts";

interface Waited {
  readonly p50: number;
  readonly p99: number;
}

interface LatencyOptions {
  readonly servers: Readonly<Record<"ours" | "bare", Served>>;
  /** How many are asked in a second. */
  readonly rate: number;
  readonly amount: Amount;
  readonly folder: string;
}

/** How long answers take, asked at a steady rate, whether answers come or not. */
export async function latency({ servers, rate, amount, folder }: LatencyOptions): Promise<readonly Row[]> {
  const { waits: rounds, seconds } = amount;
  if (rounds === 0) return [];
  const file = join(folder, "bodies.json");
  await writeFile(file, JSON.stringify(DECISIONS.bodies));
  const asked = String(Math.round(rate));
  const waitedFor = async ({ port }: Served): Promise<Waited> => {
    const program = [process.execPath, here("open-loop.ts"), String(port), asked, String(seconds), file];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- open-loop.ts prints it
    return JSON.parse(await run("asks", program)) as Waited;
  };
  const waits: Readonly<Record<"ours" | "bare", Waited>>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    waits.push({ ours: await waitedFor(servers.ours), bare: await waitedFor(servers.bare) });
  }
  /** In milliseconds. */
  const told = (who: "ours" | "bare", share: keyof Waited) =>
    `${median(waits.map((wait) => wait[who][share])).toFixed(3)} ms`;
  return [
    {
      id: "http-latency",
      what: "the 99th percentile of the time to an answer at half the load that saturates",
      against: "its median",
      ratios: waits.map(({ ours }) => ours.p99 / ours.p50),
      better: "less",
      target: 3,
      figures: `${asked} asked/s: ${told("ours", "p50")}, ${told("ours", "p99")}`,
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
