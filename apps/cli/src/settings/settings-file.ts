import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { got, refused, type Read } from "../result.js";
import { SETTINGS_FILE } from "./settings-path.js";
import type { SettingsTexts } from "./texts.js";

const MOST_KIBIBYTES = 64;
const MOST = MOST_KIBIBYTES * 1024;

const MISSING = new Set(["ENOENT", "ENOTDIR"]);
const NO_PERMISSION = new Set(["EACCES", "EPERM"]);

/** Reads the text of the file of settings; a file that is not there is as an empty one. */
export function readSettingsFile(path: string, { file: say }: SettingsTexts): Read<string> {
  const complain = (message: string) => refused([{ where: SETTINGS_FILE, message }]);
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there === undefined) return got("");
    if (there.isDirectory()) return complain(say.isFolder);
    // a pipe would be waited for
    if (!there.isFile()) return complain(say.notFile);
    const bytes = beginningOf(path);
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
function beginningOf(path: string): Buffer {
  const bytes = Buffer.alloc(MOST + 1);
  const file = openSync(path, "r");
  try {
    let length = 0;
    for (let read = -1; read !== 0; length += read) read = readSync(file, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
