import { nearest } from "@channelwise/policy-core";
import { refuse } from "../session.js";
import type { RunCommand } from "./command.js";
import { exportCedar } from "./policy-export/export-cedar.js";
import { exportSql } from "./policy-export/export-sql.js";
import { exportTable } from "./policy-export/export-table.js";

/** What may be exported. */
const KINDS: ReadonlyMap<string, RunCommand> = new Map([
  ["table", exportTable],
  ["sql", exportSql],
  ["cedar", exportCedar],
]);

export const policyExport: RunCommand = async (session, [kind = "", ...operands], flags) => {
  const run = KINDS.get(kind);
  if (run === undefined) {
    const known = [...KINDS.keys()];
    const message = session.words.faults.unknownId(nearest(kind, known), known);
    return refuse(session, [{ where: "KIND", message }]);
  }
  return run(session, operands, flags);
};
