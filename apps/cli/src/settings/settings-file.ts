import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { got, refused, type Read } from "../result.js";
import { SETTINGS_FILE } from "./settings-path.js";
import type { SettingsTexts } from "./texts.js";

const MOST_KIBIBYTES = 64;
const MOST = MOST_KIBIBYTES * 1024;

const MISSING = new Set(["ENOENT", "ENOTDIR"]);
const NO_PERMISSION = new Set(["EACCES", "EPERM"]);

/** Reads the text of the file of settings; a file that is not there is as an empty one. */
export async function readSettingsFile(path: string, { file: say }: SettingsTexts): Promise<Read<string>> {
  const complain = (message: string) => refused([{ where: SETTINGS_FILE, message }]);
  try {
    const there = await stat(path);
    if (there.isDirectory()) return complain(say.isFolder);
    // a pipe would be waited for
    if (!there.isFile()) return complain(say.notFile);
    const bytes = await beginningOf(path);
    if (bytes.length > MOST) return complain(say.tooBig(MOST_KIBIBYTES));
    return isUtf8(bytes) ? got(bytes.toString()) : complain(say.notUtf8);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const code = String(error.code);
    if (MISSING.has(code)) return got("");
    return complain(NO_PERMISSION.has(code) ? say.noPermission : say.unreadable);
  }
}

/** As much of a file as is taken, and one byte more where it has more. */
async function beginningOf(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: MOST }) as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
