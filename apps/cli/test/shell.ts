import { spawnSync } from "node:child_process";

/** The words of a command line, as a POSIX shell parts them. */
export function argumentsIn(line: string): readonly string[] {
  const { stdout } = spawnSync("sh", ["-c", `printf '%s\\0' ${line}`], { encoding: "utf8" });
  return stdout.split("\0").slice(0, -1);
}
