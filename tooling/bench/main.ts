// Measures what is built against something in the same run: exit 1 when a target is missed.
import { parseArgs } from "node:util";
import { http } from "./src/http/http.ts";
import type { Row } from "./src/row.ts";
import { terminal } from "./src/terminal.ts";

const PARTS: Readonly<Record<string, () => Promise<readonly Row[]>>> = { http, terminal };

const { positionals } = parseArgs({ allowPositionals: true });
const [asked = "all", ...others] = positionals;
const chosen = Object.entries(PARTS).filter(([name]) => asked === "all" || asked === name);
if (chosen.length === 0 || others.length > 0) {
  console.error(`node main.ts [all|${Object.keys(PARTS).join("|")}]`);
  process.exit(2);
}
for (const [name, measure] of chosen) {
  console.log(name);
  for (const { what, figures = "", ratios = [], reached } of await measure()) {
    console.log(
      `  ${reached === false ? "MISSED " : "reached"}  ${what}: ${ratios.map((each) => each.toFixed(2)).join(" ")} ${figures}`,
    );
    if (reached === false) process.exitCode = 1;
  }
}
