import type { FileTrouble } from "../texts/index.js";

const TROUBLES: Readonly<Record<string, FileTrouble>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "notFile",
  EACCES: "noPermission",
  EPERM: "noPermission",
  EROFS: "noPermission",
  ENOSPC: "full",
  EDQUOT: "full",
};

/** The code of an error of the file system; what is none is a fault of ours and goes on its way. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error) return String(error.code);
  throw error;
}

/** What it means for the file of keys that the file system gave this code. */
export const troubleOf = (code: string): FileTrouble => TROUBLES[code] ?? "broken";
