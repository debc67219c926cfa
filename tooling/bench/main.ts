// Measures what is built against others in the same run. README.md says how to run it and how to read it.
import { parseArgs, styleText } from "node:util";
import { gateAll } from "./src/gate.ts";
import { measured } from "./src/measured.ts";
import { PARTS } from "./src/parts.ts";
import { SEED } from "@channelwise/tooling-random";
import { savedRun, writeReport } from "./src/report/files.ts";
import { thisMachine, versions } from "./src/report/machine.ts";
import { wordsOf } from "./src/report/words.ts";
import type { Row } from "./src/row.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { gate: { type: "boolean", default: false }, write: { type: "boolean", default: false } },
});
if (positionals.some((name) => !PARTS.has(name)) || (values.gate && values.write)) {
  console.error(`node main.ts [--gate | --write] [${[...PARTS.keys()].join("|")}]…`);
  process.exit(2);
}
const chosen = [...PARTS].filter(([name]) => positionals.length === 0 || positionals.includes(name));

function print(name: string, rows: readonly Row[]): void {
  console.log(`\n${styleText("bold", name)}`);
  for (const row of rows) {
    const { median, spread, target, reached } = wordsOf(row);
    console.log(
      `  ${median.padStart(8)}  ${spread.padEnd(16)}  ${target.padEnd(8)}  ${reached.padEnd(8)}  ${row.what}`,
    );
    console.log(`  ${"".padStart(8)}  against ${row.against}${row.figures === undefined ? "" : `: ${row.figures}`}`);
  }
}

/** What was not measured now stays as it was. */
async function write(name: string, rows: readonly Row[]): Promise<void> {
  const all = new Map([...Object.entries(savedRun()?.parts ?? {}), [name, rows]]);
  const inOrder = [...PARTS.keys()].flatMap((part) => [...all].filter(([written]) => written === part));
  await writeReport({ machine: thisMachine(), versions: versions(), seed: SEED, parts: Object.fromEntries(inOrder) });
}

/** Every part, whatever becomes of the others; what is measured is written at once. */
async function measureAll(): Promise<ReadonlyMap<string, readonly Row[]>> {
  const parts = new Map<string, readonly Row[]>();
  for (const [name] of chosen) {
    console.error(`measuring ${name}`);
    try {
      const rows = await measured(name, "full");
      parts.set(name, rows);
      if (values.write) await write(name, rows);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
  return parts;
}

if (values.gate) {
  const failed = await gateAll(chosen.filter(([, { isGated }]) => isGated).map(([name]) => name));
  process.exitCode = failed === 0 ? 0 : 1;
} else {
  for (const [name, rows] of await measureAll()) print(name, rows);
}
