import { median } from "../statistics.ts";
import type { Amount } from "./amount.ts";
import type { Served } from "./processes.ts";
import type { Load } from "./wrk.ts";

/** What servers answered, each asked in turn. */
export interface Rates<K extends string> {
  /** Answers in a second of its processor, one for each round; the first has one more, after the last round. */
  readonly of: (name: K) => readonly number[];
  /** Those of one against those of the first, which was asked before and after it in each round. */
  readonly ratios: (name: K) => readonly number[];
  /** Answers in a second by the clock. */
  readonly saturated: (name: K) => number;
  /** All of it, for people. */
  readonly figures: string;
}

export const rounded = (value: number): string => Math.round(value).toLocaleString("en");

export const mean = (one: number, other: number): number => (one + other) / 2;

/** Asks each in turn, the first before and after the others of each round. */
export async function inTurn<K extends string>(
  names: readonly [K, ...K[]],
  rounds: number,
  rateOf: (name: K) => Promise<number>,
): Promise<(name: K) => readonly number[]> {
  const rates = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) for (const name of names) rates.get(name)?.push(await rateOf(name));
  rates.get(names[0])?.push(await rateOf(names[0]));
  return (name) => rates.get(name) ?? [];
}

async function warm(load: Load, { port }: Served, answers: number): Promise<void> {
  for (let sum = 0; sum < answers; sum += (await load(port, 2)).answers);
}

/** Measures servers under a load, once V8 has compiled what answers it; the first of them is the one to compare with. */
export async function ratesOf<K extends string>(
  load: Load,
  servers: Readonly<Record<K, Served>>,
  names: readonly [K, ...K[]],
  { rounds, seconds, warmAnswers }: Amount,
): Promise<Rates<K>> {
  for (const name of names) await warm(load, servers[name], warmAnswers);
  const seen = new Map<K, number[]>(names.map((name) => [name, []]));
  const of = await inTurn(names, rounds, async (name) => {
    const { port, processorSeconds } = servers[name];
    const before = processorSeconds();
    const { answers, rate } = await load(port, seconds);
    seen.get(name)?.push(rate);
    return answers / (processorSeconds() - before);
  });
  const saturated = (name: K) => median(seen.get(name) ?? []);
  const reference = of(names[0]);
  return {
    of,
    ratios: (name) =>
      of(name).map((value, round) => value / mean(reference[round] ?? value, reference[round + 1] ?? value)),
    saturated,
    figures: names
      .map((name) => `${name} ${rounded(median(of(name)))} (${rounded(saturated(name))} by the clock)`)
      .join(", "),
  };
}
