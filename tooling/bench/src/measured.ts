import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Row } from "./row.ts";

const RUN_PART = fileURLToPath(new URL("../run-part.ts", import.meta.url));

/**
 * The rows of a part, measured in a process of its own: what V8 learned from one part is no advantage to another.
 *
 * @throws Error when it fails; it said why on stderr
 */
export function measured(name: string, effort: "full" | "quick"): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const child = fork(RUN_PART, [name, effort]);
    child.on("error", reject);
    child.on("message", (rows) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what comes is what `run-part.ts` sends
      resolve(rows as unknown as readonly Row[]);
    });
    child.on("exit", () => {
      reject(new Error(`The part ${name} could not be measured`));
    });
  });
}
