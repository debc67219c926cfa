import { DIFFERENT, linesText } from "../batch/lines.ts";
import { outcomesBatch, runProgram, type Ran } from "../batch/program.ts";
import type { Row } from "../row.ts";
import { stepsOf } from "./steps.ts";

const LINES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

function answer(count: number): Promise<Ran> {
  const text = linesText();
  const lines = text.split("\n").slice(0, Math.min(count, DIFFERENT));
  const input = { text: lines.map((line) => `${line}\n`).join(""), times: Math.max(1, count / DIFFERENT) };
  return runProgram(outcomesBatch, input);
}

/** A batch from the start of the command to its end, once: the longest takes long enough to be even. */
export async function lineRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let before: Ran | undefined;
  for (const { from, to, most } of stepsOf({ counts: LINES, growth: "linear" })) {
    const ran = await answer(to);
    rows.push({
      id: `lines-${to}`,
      what: `\`batch --detail outcome\`, lines: ${to.toLocaleString("en")}`,
      against: from === to ? "itself" : from.toLocaleString("en"),
      ratios: [ran.processorTime / (before ?? ran).processorTime],
      better: "less",
      ...(from !== to && { target: most }),
      figures: `${ran.processorTime.toFixed(0)} ms, peak memory ${ran.peak.toFixed(0)} MiB`,
      point: { plot: "lines", curve: "batch", x: to, y: ran.processorTime * 1e3 },
    });
    before = ran;
  }
  return rows;
}
