import { basename } from "node:path";
import { cedarFiles } from "@channelwise/policy-core";
import { EXIT } from "../../exit.js";
import { writeFiles } from "../../files/write-files.js";
import { refuse } from "../../session.js";
import { showableName } from "../../terminal/sanitise.js";
import type { RunCommand } from "../command.js";
import { texts } from "./texts.js";

/** The policy as policies of Cedar, with their schema and entities and how to ask: several files, for a folder. */
export const exportCedar: RunCommand = async (session, _, { out, ownFormat }) => {
  const { format, lang, pdp, print, words } = session;
  if (ownFormat !== undefined) return refuse(session, [{ where: "--format", message: texts[lang].noSuchFormat }]);
  const files = cedarFiles(pdp);
  if (out === undefined && format === "json") {
    await print(`${JSON.stringify(files)}\n`);
    return EXIT.answered;
  }
  if (out === undefined) return refuse(session, [{ where: "--out", message: texts[lang].cedarIsSeveral }]);
  const written = await writeFiles(out, files, words);
  if (!written.ok) return refuse(session, written.complaints);
  const lines = written.value.map((path) => `${showableName(path) ?? basename(path)}\n`);
  await print(format === "json" ? `${JSON.stringify(written.value)}\n` : lines.join(""));
  return EXIT.answered;
};
