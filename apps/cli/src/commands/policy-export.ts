import { nearest } from "@channelwise/policy-core";
import { refuse } from "../session.js";
import type { RunCommand } from "./command.js";

/** What may be exported; each kind is loaded when it is asked for. */
const KINDS: ReadonlyMap<string, () => Promise<RunCommand>> = new Map([
  ["table", async () => (await import("./policy-export/export-table.js")).exportTable],
  ["sql", async () => (await import("./policy-export/export-sql.js")).exportSql],
  ["cedar", async () => (await import("./policy-export/export-cedar.js")).exportCedar],
  ["dmn", async () => (await import("./policy-export/export-dmn.js")).exportDmn],
]);

export const policyExport: RunCommand = async (session, [kind = "", ...operands], flags) => {
  const load = KINDS.get(kind);
  if (load === undefined) {
    const known = [...KINDS.keys()];
    const message = session.words.faults.unknownId(nearest(kind, known), known);
    return refuse(session, [{ where: "KIND", message }]);
  }
  const run = await load();
  return run(session, operands, flags);
};
