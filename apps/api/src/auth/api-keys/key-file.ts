import { readFile, stat } from "node:fs/promises";
import type { Fault, Language } from "@channelwise/policy-core";
import { authTexts, type FileTrouble } from "../texts/index.js";
import { codeOf, troubleOf } from "./file-trouble.js";
import type { ApiKeyEntry } from "./key-list.js";
import { readApiKeys } from "./read-api-keys.js";

const MOST_BYTES = 16 * 1024 * 1024;

/** What is seen of the file from outside. */
interface Seen {
  /** Another one whenever the file may hold something else. */
  readonly stamp: string;
  readonly isFile: boolean;
  readonly tooBig: boolean;
  readonly readableByOthers: boolean;
}

/**
 * Looks at the file without reading it. Followed symbolic links, the place of the file, its size and both its times are in
 * the stamp: a file put in place of another has another place, and the time of change cannot be set back by hand.
 */
export async function seeKeyFile(path: string): Promise<Seen> {
  try {
    const stats = await stat(path, { bigint: true });
    const { dev, ino, size, mtimeNs, ctimeNs, mode } = stats;
    return {
      stamp: [dev, ino, size, mtimeNs, ctimeNs].join(" "),
      isFile: stats.isFile(),
      tooBig: size > MOST_BYTES,
      // Windows has no such bits, and Node makes some up
      readableByOthers: process.platform !== "win32" && (mode & 0o077n) !== 0n,
    };
  } catch (error) {
    // reading it meets the same error, and says it
    return { stamp: codeOf(error), isFile: true, tooBig: false, readableByOthers: false };
  }
}

export type KeyFileRead =
  | { readonly ok: true; readonly entries: readonly ApiKeyEntry[] }
  | {
      readonly ok: false;
      readonly faults: readonly [Fault, ...Fault[]];
      /** All of it in one line. */
      readonly problem: string;
      /** Whether the file itself is wrong, so that it is no use to read it again before it changes. */
      readonly settled: boolean;
    };

/** Reads the keys of a file that was just looked at. */
export async function readKeyFile(path: string, seen: Seen, lang: Language): Promise<KeyFileRead> {
  const say = authTexts[lang].keyFile;
  const troubled = (trouble: FileTrouble, settled: boolean): KeyFileRead => {
    const message = say.trouble[trouble];
    return { ok: false, faults: [{ code: "file-unusable", pointer: "", message }], problem: message, settled };
  };
  // to read a pipe would wait for whoever writes into it
  if (!seen.isFile) return troubled("notFile", true);
  if (seen.tooBig) return troubled("tooBig", true);
  try {
    const read = readApiKeys(await readFile(path, "utf8"), lang);
    if (read.ok) return { ok: true, entries: read.value };
    const [{ pointer, message }] = read.errors;
    const problem = say.wrong(read.errors.length, pointer, message);
    return { ok: false, faults: read.errors, problem, settled: true };
  } catch (error) {
    return troubled(troubleOf(codeOf(error)), false);
  }
}
