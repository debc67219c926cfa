import { spawnSync } from "node:child_process";

export interface Ran {
  /** Undefined when it could not be started, or was stopped. */
  readonly code: number | undefined;
  readonly stdout: string;
  /** Both streams, and why it could not be started. */
  readonly said: string;
}

/** Runs a command to its end. */
export const run = (command: string, args: readonly string[], folder: string): Ran => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    timeout: 100_000,
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  // where nothing was started there is no output either, whatever the types say
  const texts: readonly (string | null)[] = [stdout, stderr];
  const said = [...texts, error?.message].filter((text) => typeof text === "string" && text !== "").join("\n");
  return { code: status ?? undefined, stdout: texts[0] ?? "", said };
};
