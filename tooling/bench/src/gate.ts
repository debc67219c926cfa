import { measured } from "./measured.ts";
import { ratioText } from "./report/words.ts";
import { isWithinGate, type Row } from "./row.ts";
import { median } from "./statistics.ts";

/** A row with a gate, and whether it kept within it at last. */
export interface Gated {
  readonly row: Row;
  readonly isKept: boolean;
}

const gated = (rows: readonly Row[]): readonly Gated[] =>
  rows.flatMap((row) => {
    const isKept = isWithinGate(row);
    return isKept === undefined ? [] : [{ row, isKept }];
  });

/**
 * Holds a part to its gates; where it misses some, it is measured once more, for a machine may have been busy, and those
 * that it missed have to be kept then.
 *
 * @param measure - measures the part
 */
export async function gate(measure: () => Promise<readonly Row[]>): Promise<readonly Gated[]> {
  const first = gated(await measure());
  if (first.every(({ isKept }) => isKept)) return first;
  const again = new Map(gated(await measure()).map((result) => [result.row.id, result]));
  return first.map((result) => (result.isKept ? result : (again.get(result.row.id) ?? result)));
}

const BOUND = { less: "at most", more: "at least" } as const;

const lineOf = (part: string, { row, isKept }: Gated): string =>
  `${isKept ? "passed" : "failed"}  ${part}/${row.id}: ${ratioText(median(row.ratios))}, ${BOUND[row.better]} ${row.gate}`;

/**
 * Holds parts to their gates, and prints a line for each, as `.ci/run` counts them.
 *
 * @returns how many failed
 */
export async function gateAll(parts: readonly string[]): Promise<number> {
  let failed = 0;
  for (const part of parts) {
    try {
      const results = await gate(() => measured(part, "quick"));
      for (const result of results) console.log(lineOf(part, result));
      failed += results.filter(({ isKept }) => !isKept).length;
    } catch (error) {
      console.log(`failed  ${part}: ${error instanceof Error ? error.message : String(error)}`);
      failed += 1;
    }
  }
  return failed;
}
