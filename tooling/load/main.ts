// Loads the real command on loopback, plants faults, fuzzes, and prints figures: exit 1 when a promise is broken.
import { parseArgs } from "node:util";
import { faults } from "./src/faults/faults.ts";
import { fuzz } from "./src/fuzz/fuzz.ts";
import { cleanAll, cleanOnSignals } from "./src/harness/cleanup.ts";
import type { Part } from "./src/harness/part.ts";
import { idle } from "./src/idle.ts";
import { memory } from "./src/memory.ts";
import { rolling } from "./src/rolling.ts";

const PARTS: Readonly<Record<string, Part>> = { rolling, faults, idle, memory, fuzz };
const MOST_SHOWN = 12;
const USAGE = `node main.ts [all|${Object.keys(PARTS).join("|")}] [--quick] [--seed <number>]`;

async function run(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: "boolean", default: false }, seed: { type: "string" } },
  });
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  const [asked = "all", ...others] = positionals;
  const chosen = Object.entries(PARTS).filter(([name]) => asked === "all" || asked === name);
  if (chosen.length === 0 || others.length > 0 || !Number.isSafeInteger(seed)) throw new TypeError(USAGE);
  let isKept = true;
  for (const [name, part] of chosen) {
    const begun = performance.now();
    const { figures, broken } = await part({ quick: values.quick, isOneOfAll: chosen.length > 1, seed });
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
    console.log(`${broken.length === 0 ? "passed" : "FAILED"} ${name} (${seconds} s)`);
    for (const line of figures) console.log(`  ${line}`);
    for (const line of broken.slice(0, MOST_SHOWN)) console.log(`  broken: ${line}`);
    if (broken.length > MOST_SHOWN) console.log(`  … and ${broken.length - MOST_SHOWN} more`);
    if (broken.length > 0) isKept = false;
    await cleanAll();
  }
  return isKept;
}

cleanOnSignals();
try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await cleanAll();
}
