import { saveFile } from "../../files/save-file.js";
import { got, refused, type Read } from "../../result.js";
import { showableName } from "../../terminal/sanitise.js";
import type { CliTexts } from "../../texts/texts.js";
import type { PolicyTestTexts } from "./texts.js";

/** Writes a report into the file that was named, whole or not at all. */
export async function saveJunit(
  path: string,
  xml: string,
  { faults }: CliTexts,
  say: PolicyTestTexts,
): Promise<Read<undefined>> {
  const saved = await saveFile(path, xml, { overwrite: true });
  if (saved === "saved") return got(undefined);
  const why = {
    exists: faults.folder.unwritable,
    isFolder: faults.file.isFolder,
    noFolder: say.faults.noFolder,
    noPermission: faults.folder.noPermission,
    full: faults.folder.full,
    unwritable: faults.folder.unwritable,
  }[saved];
  return refused([{ where: "--junit", message: `${showableName(path) ?? faults.file.unnamed} ${why}.` }]);
}
