import { tableCsv, tableJson } from "@channelwise/policy-core";
import { oneOf } from "../../request/choices.js";
import { refuse } from "../../session.js";
import type { RunCommand } from "../command.js";
import { giveExport } from "./exported.js";
import { loadDuckdb, tableParquet } from "./parquet.js";
import { texts } from "./texts.js";

/** The formats of a table. */
const FORMATS = ["csv", "json", "parquet"] as const;

/** Every cell of the policy with its answer, as CSV, JSON or Parquet. */
export const exportTable: RunCommand = async (session, _, { ownFormat, out }) => {
  const { format: answered, pdp, lang, words, io } = session;
  const given = ownFormat ?? (answered === "text" ? "csv" : answered);
  const format = oneOf("--format", given, FORMATS, words);
  if (!format.ok) return refuse(session, format.complaints);
  if (format.value !== "parquet")
    return giveExport(session, { csv: tableCsv, json: tableJson }[format.value](pdp), out);
  if (out === undefined && io.stdout.isTTY === true) {
    return refuse(session, [{ where: "--out", message: texts[lang].parquetIsBinary }]);
  }
  const duckdb = await loadDuckdb();
  if (duckdb === undefined) return refuse(session, [{ where: "--format", message: texts[lang].duckdbMissing }]);
  return giveExport(session, await tableParquet(pdp, duckdb), out);
};
