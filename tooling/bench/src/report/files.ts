import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ownJson } from "../json.ts";
import { draw } from "./draw.ts";
import { pageOf, plotPath } from "./page.ts";
import { plotsIn } from "./plots.ts";
import type { Run } from "./run.ts";

/** Where a file of the docs is. */
export const fileInDocs = (path: string): string => fileURLToPath(new URL(`../../../../docs/${path}`, import.meta.url));

const PAGE = "performance.md";
const ROWS = "performance/rows.json";

/** The run that the report was made from last; nothing where there is none. */
export const savedRun = (): Run | undefined =>
  existsSync(fileInDocs(ROWS)) ? ownJson<Run>(readFileSync(fileInDocs(ROWS), "utf8")) : undefined;

/** Every file of the report but the rows, by its path in the docs. */
export async function reportOf(run: Run): Promise<Readonly<Record<string, string>>> {
  const plots = plotsIn(Object.values(run.parts).flat());
  const pictures = await Promise.all(plots.map(async (plot) => [plotPath(plot.plot), await draw(plot)] as const));
  return { [PAGE]: pageOf(run), ...Object.fromEntries(pictures) };
}

/** Numbers of more digits than were measured make rows hard to compare. */
const DIGITS = 5;

const shortened = (_: string, value: unknown): unknown =>
  typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS)) : value;

/** Writes the rows, and the report that they make. */
export async function writeReport(run: Run): Promise<void> {
  mkdirSync(dirname(fileInDocs(ROWS)), { recursive: true });
  const text = `${JSON.stringify(run, shortened, 2)}\n`;
  writeFileSync(fileInDocs(ROWS), text);
  const files = await reportOf(ownJson<Run>(text));
  for (const [path, content] of Object.entries(files)) writeFileSync(fileInDocs(path), content);
}
