// Measures what is built against something in the same run: exit 1 when a target is missed.
import { parseArgs } from "node:util";
import { cold } from "./src/cold/cold.ts";
import { toldOf, type Told } from "./src/row.ts";
import { terminal } from "./src/terminal.ts";

const PARTS: Readonly<Record<string, () => Promise<readonly Told[]>>> = {
  cold: async () => (await cold()).map(toldOf),
  terminal,
};

const { positionals } = parseArgs({ allowPositionals: true });
const [asked = "all", ...others] = positionals;
const chosen = Object.entries(PARTS).filter(([name]) => asked === "all" || asked === name);
if (chosen.length === 0 || others.length > 0) {
  console.error(`node main.ts [all|${Object.keys(PARTS).join("|")}]`);
  process.exit(2);
}
for (const [name, measure] of chosen) {
  console.log(name);
  for (const { what, figures, reached } of await measure()) {
    console.log(`  ${reached ? "reached" : "MISSED "}  ${what}: ${figures}`);
    if (!reached) process.exitCode = 1;
  }
}
