// Compares the schemas with the last released ones (`check`), or writes them down as released (`freeze`).
import { dirname } from "node:path";
import { check, isGreen } from "./src/release/check.ts";
import { freeze } from "./src/release/freeze.ts";
import { layoutOf } from "./src/release/layout.ts";
import { realDocuments } from "./src/release/real-documents.ts";
import { reportOfCheck, reportOfFreeze } from "./src/release/report.ts";

const layout = layoutOf(dirname(dirname(import.meta.dirname)));

async function run(command: string): Promise<{ readonly ok: boolean; readonly lines: readonly string[] }> {
  switch (command) {
    case "check": {
      const checked = await check(layout, realDocuments);
      return { ok: isGreen(checked), lines: reportOfCheck(checked) };
    }
    case "freeze": {
      const frozen = await freeze(layout, realDocuments);
      return { ok: frozen.kind === "frozen", lines: reportOfFreeze(frozen) };
    }
    default:
      return { ok: false, lines: [`There is no command ${command}: check and freeze are all.`] };
  }
}

try {
  const { ok, lines } = await run(process.argv[2] ?? "check");
  console.log(lines.join("\n"));
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
