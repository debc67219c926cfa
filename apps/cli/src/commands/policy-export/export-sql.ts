import { SQL_DIALECTS, sqlExport } from "@channelwise/policy-core";
import { oneOf } from "../../request/choices.js";
import { complaintsIn, got, refused, type Read } from "../../result.js";
import { refuse } from "../../session.js";
import type { RunCommand } from "../command.js";
import { asShown } from "./as-shown.js";
import { giveExport } from "./exported.js";
import { texts } from "./texts.js";

/** The policy as SQL: tables, rules, and a view that answers for messages and their recipients. */
export const exportSql: RunCommand = async (session, _, { dialect, ownFormat, out }) => {
  const { words, lang, pdp } = session;
  const known =
    dialect === undefined
      ? refused([{ where: "--dialect", message: texts[lang].dialectMissing(SQL_DIALECTS) }])
      : oneOf("--dialect", dialect, SQL_DIALECTS, words);
  const format: Read<undefined> =
    ownFormat === undefined ? got(undefined) : refused([{ where: "--format", message: texts[lang].noSuchFormat }]);
  if (!known.ok || !format.ok) return refuse(session, complaintsIn(known, format));
  const sql = sqlExport(pdp, known.value);
  return giveExport(session, out === undefined ? asShown(session, "sql", sql) : sql, out);
};
