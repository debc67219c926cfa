import { dmnText } from "@channelwise/policy-core";
import { refuse } from "../../session.js";
import type { RunCommand } from "../command.js";
import { asShown } from "./as-shown.js";
import { giveExport } from "./exported.js";
import { texts } from "./texts.js";

/** The policy as a decision model of DMN. */
export const exportDmn: RunCommand = async (session, _, { out, ownFormat }) => {
  if (ownFormat !== undefined) {
    return refuse(session, [{ where: "--format", message: texts[session.lang].noSuchFormat }]);
  }
  const xml = dmnText(session.pdp);
  return giveExport(session, out === undefined ? asShown(session, "xml", xml) : xml, out);
};
