/** What may stand in the way of any file that is written. */
export type WriteTrouble = "noPermission" | "full" | "unwritable";

const TROUBLES: Readonly<Record<string, WriteTrouble>> = {
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

/**
 * What it means for a file that is written that the file system gave this code.
 *
 * @example
 * troubleOf("ENOSPC") // => "full"
 */
export const troubleOf = (code: string): WriteTrouble => TROUBLES[code] ?? "unwritable";
