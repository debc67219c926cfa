import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync, statSync } from "node:fs";

/** Why a file gives no text. */
export type FileProblem = "isMissing" | "isFolder" | "notFile" | "noPermission" | "unreadable" | "notUtf8" | "tooBig";

export type TextRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: FileProblem };

const PROBLEMS: Readonly<Record<string, FileProblem>> = {
  ENOENT: "isMissing",
  ENOTDIR: "isMissing",
  EACCES: "noPermission",
  EPERM: "noPermission",
};

const wrong = (problem: FileProblem): TextRead => ({ ok: false, problem });

/**
 * Reads a whole file of text in UTF-8.
 *
 * @param most - the longest that is taken, in KiB: of one that is longer no more is read
 *
 * @example
 * readTextFile("nowhere.yaml", 64) // => { ok: false, problem: "isMissing" }
 */
export function readTextFile(path: string, most: number): TextRead {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there === undefined) return wrong("isMissing");
    if (there.isDirectory()) return wrong("isFolder");
    // a pipe would be waited for
    if (!there.isFile()) return wrong("notFile");
    const bytes = beginningOf(path, most * 1024 + 1);
    if (bytes.length > most * 1024) return wrong("tooBig");
    return isUtf8(bytes) ? { ok: true, text: bytes.toString() } : wrong("notUtf8");
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return wrong(PROBLEMS[String(error.code)] ?? "unreadable");
  }
}

/** As much of a file as there is, up to a length in bytes. */
function beginningOf(path: string, most: number): Buffer {
  const bytes = Buffer.alloc(most);
  const file = openSync(path, "r");
  try {
    let length = 0;
    for (let read = -1; read !== 0; length += read) read = readSync(file, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
