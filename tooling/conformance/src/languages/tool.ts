import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export interface Tool {
  /** What to look for when it is missing. */
  readonly name: string;
  readonly isThere: () => boolean;
}

const mayRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A command that is found on the path. */
export const command = (name: string): Tool => ({
  name,
  isThere: () => (process.env["PATH"] ?? "").split(delimiter).some((folder) => mayRun(join(folder, name))),
});

/** A library that a package of the system brings. */
export const library = (path: string): Tool => ({ name: path, isThere: () => existsSync(path) });
