import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Effort } from "../measure.ts";
import type { Row } from "../row.ts";
import { median } from "../statistics.ts";
import { DIFFERENT, linesText, writeLines } from "./lines.ts";
import { batchWith, outcomesBatch, runProgram } from "./program.ts";

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const MOST_ROUNDS = { full: 7, quick: 3 } as const;
const PARALLEL = 2;

/** Two programs that take turns: how often the one does what the other does once, by their times. */
async function inTurn(one: () => Promise<number>, other: () => Promise<number>, rounds: number) {
  // the first of each fills the caches of the disk
  await one();
  const times = { one: [] as number[], other: [await other()] };
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const own = await one();
    const after = await other();
    ratios.push(((times.other[round] ?? Number.NaN) + after) / 2 / own);
    times.one.push(own);
    times.other.push(after);
  }
  return { ratios, ...times };
}

const rateText = (lines: number, milliseconds: number): string =>
  `${Math.round(lines / milliseconds).toLocaleString("en")} lines a millisecond`;

const REMARK =
  "One thread against one thread is processor time, two threads against one are the time on the clock; either from the start of a process to its end. Input and output are files.";

async function rateRows(folder: string, { isFull, ...effort }: Effort): Promise<readonly Row[]> {
  const rounds = Math.min(effort.rounds, MOST_ROUNDS[isFull ? "full" : "quick"]);
  const [count, fullCount] = isFull ? [500_000, 50_000] : [100_000, 10_000];
  const [file, fullFile, block, out] = ["lines", "full-lines", "block", "out"].map((name) => join(folder, name));
  if (file === undefined || fullFile === undefined || block === undefined || out === undefined) return [];
  writeLines(file, count);
  writeLines(fullFile, fullCount);
  writeLines(out, DIFFERENT);
  await runProgram(batchWith("--detail", "full"), out, block);
  const time = async (args: readonly string[], input: string, kind: "processorTime" | "wallTime" = "processorTime") =>
    (await runProgram(args, input, out))[kind];

  const alone = () => time(outcomesBatch, file);
  const json = await inTurn(alone, () => time([beside("json-loop.ts")], file), rounds);
  const threads = await inTurn(
    () => time([...outcomesBatch, "--threads", String(PARALLEL)], file, "wallTime"),
    () => time(outcomesBatch, file, "wallTime"),
    rounds,
  );
  const writing = [beside("write-loop.ts"), block, String(fullCount / DIFFERENT)];
  const full = await inTurn(
    () => time(batchWith("--detail", "full"), fullFile),
    () => time(writing, fullFile),
    rounds,
  );
  const perLine = Math.round(statSync(file).size / count);
  return [
    {
      id: "outcome",
      what: `\`batch --detail outcome\`, ${count.toLocaleString("en")} lines of ${perLine} bytes, one thread`,
      against: "a loop of `JSON.parse` and `JSON.stringify` over the same lines, by the same streams",
      ratios: json.ratios,
      better: "more",
      target: 0.4,
      // a lookalike decides now, so every outsider is searched for
      gate: 0.18,
      remark: REMARK,
      figures: `${rateText(count, median(json.one))} to ${rateText(count, median(json.other))}`,
    },
    {
      id: "threads",
      what: `the same with \`--threads ${PARALLEL}\`, in order`,
      against: "one thread",
      ratios: threads.ratios,
      better: "more",
      target: 1.8,
      gate: 0.5,
      figures: `${rateText(count, median(threads.one))} to ${rateText(count, median(threads.other))}`,
    },
    {
      id: "full",
      what: `\`batch --detail full\`, ${fullCount.toLocaleString("en")} lines`,
      against: "writing the same bytes to the same stream",
      ratios: full.ratios,
      better: "more",
      target: 0.08,
      // sets of changes and questions come in, and the lines are more than are kept
      gate: 0.03,
      figures: `${rateText(fullCount, median(full.one))} to ${rateText(fullCount, median(full.other))}`,
    },
  ];
}

/** In MiB. */
const MOST_MEMORY = 250;

async function memoryRows({ isFull }: Effort): Promise<readonly Row[]> {
  const text = linesText();
  const [few, many] = [1, isFull ? 1_000 : 30];
  const small = await runProgram(outcomesBatch, { text, times: few });
  const large = await runProgram(outcomesBatch, { text, times: many });
  const figures = `${large.peak.toFixed(0)} MiB to ${small.peak.toFixed(0)} MiB`;
  return [
    {
      id: "memory",
      what: `peak memory of \`batch --detail outcome\` with ${(many * DIFFERENT).toLocaleString("en")} lines`,
      against: `with ${(few * DIFFERENT).toLocaleString("en")} lines`,
      ratios: [large.peak / small.peak],
      better: "less",
      target: 1.2,
      gate: 2.2,
      figures,
    },
    {
      id: "memory-in-all",
      what: `peak memory of \`batch --detail outcome\` with ${(many * DIFFERENT).toLocaleString("en")} lines`,
      against: `${MOST_MEMORY} MiB`,
      ratios: [large.peak / MOST_MEMORY],
      better: "less",
      target: 1,
      gate: 1,
      figures,
    },
  ];
}

/** The command in bulk, each run a process from its start to its end. */
export async function batch(effort: Effort): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "channelwise-bench-"));
  try {
    return [...(await rateRows(folder, effort)), ...(await memoryRows(effort))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
