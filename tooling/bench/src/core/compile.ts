import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compile, gscPolicy, type Policy } from "@channelwise/policy-core";
import { withChannels } from "../larger-policies.ts";
import { compare, timesText, timeText, type Effort, type Pass } from "../measure.ts";
import { valueOf } from "../pdp.ts";
import type { Row } from "../row.ts";
import { median } from "../statistics.ts";

/** What a program beside this file prints, in a process of its own. */
const printedBy = (program: string): number =>
  Number(execFileSync(process.execPath, [fileURLToPath(new URL(program, import.meta.url))]));

/** Milliseconds that a policy of the note's size may take. */
const LIMIT = 25;
const CHANNELS = 200;
const MILLISECOND = 1e6;

/** How many processes are started for a figure. */
const FEW = 5;

/** Compiles a policy; an operation is one cell of its table. */
function compilePass(policy: Policy): Pass {
  const { size } = valueOf(compile(policy)).table.space;
  return { operations: size, run: () => compile(policy).ok };
}

const onePass = (policy: Policy): Pass => ({ operations: 1, run: () => compile(policy).ok });

/** With every cell worked out. */
function tableRow(rounds: number): Row {
  const text = JSON.stringify(gscPolicy).length;
  const sizes = Array.from({ length: rounds }, () => printedBy("table-memory.ts"));
  return {
    id: "table-memory",
    what: "memory of a decision point whose cells are all worked out",
    against: "the policy as JSON text",
    ratios: sizes.map((size) => size / text),
    better: "less",
    figures: `${(median(sizes) / 1024).toFixed(0)} KiB to ${(text / 1024).toFixed(0)} KiB`,
  };
}

export async function compileRows(effort: Effort): Promise<readonly Row[]> {
  const first = Array.from({ length: FEW }, () => printedBy("first-compile.ts"));
  const warm = await compare(onePass(gscPolicy), onePass(gscPolicy), effort);
  const grown = await compare(compilePass(withChannels(CHANNELS)), compilePass(gscPolicy), effort);
  return [
    {
      id: "compile-first",
      what: "`compile`, the first time in a process",
      against: `${LIMIT} ms`,
      ratios: first.map((time) => time / LIMIT),
      better: "less",
      target: 1,
      figures: `${median(first).toFixed(1)} ms`,
    },
    {
      id: "compile",
      what: "`compile`, once V8 knows it",
      against: `${LIMIT} ms`,
      ratios: warm.subject.map((time) => time / (LIMIT * MILLISECOND)),
      better: "less",
      target: 1,
      figures: timeText(median(warm.subject)),
    },
    {
      id: "compile-grown",
      what: `\`compile\` with ${CHANNELS} channels, a cell of the table`,
      against: `a cell with the note's ${gscPolicy.channels.length} channels`,
      ratios: grown.ratios,
      better: "less",
      target: 1.2,
      gate: 1.8,
      figures: timesText(grown),
    },
    tableRow(FEW),
  ];
}
