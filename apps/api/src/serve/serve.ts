import type { Language, Pdp } from "@channelwise/policy-core";
import { createLogger } from "../observe/logger.js";
import { readEnvironment, type SettingFault } from "../settings/read-environment.js";
import { settingsTexts } from "../settings/texts/index.js";
import { startApi } from "./start-api.js";

export interface ServeOptions {
  /** Over whose policy the overlays of the environment are laid. */
  readonly pdp: Pdp;
  /** The environment; what options of the command say is in it already. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Files of overlays; those that the environment names where absent. */
  readonly policyFiles?: readonly string[] | undefined;
  readonly lang: Language;
  /** Takes what is said before the log begins: warnings, and why it does not start. */
  readonly say: (about: SettingFault) => void;
  /** Takes each line of the log; standard output where absent. */
  readonly write?: ((line: string) => void) | undefined;
}

/**
 * Runs the API until it is told to stop (SIGTERM, SIGINT): then it drains. A second signal ends it at once, as signals do.
 * SIGHUP makes it read its keys and its overlays anew.
 *
 * @returns whether it ran; `false` where the environment, the keys, the overlays or the address are wrong, which is said
 */
export async function serve({ pdp, env, policyFiles, lang, say, write }: ServeOptions): Promise<boolean> {
  const read = readEnvironment(env, lang);
  for (const warning of read.warnings) say(warning);
  if (!read.ok) {
    for (const fault of read.faults) say(fault);
    return false;
  }
  const settings = { ...read.settings, ...(policyFiles && { policyFiles }) };
  const logger = createLogger({ severity: settings.logLevel, ...(write && { write }) });
  const started = await startApi({ pdp, settings, lang, logger, env }).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    const message = settingsTexts[lang].cannotListen(code);
    if (message === undefined) throw error;
    say({ variable: code === "EADDRINUSE" || code === "EACCES" ? "CHANNELWISE_PORT" : "CHANNELWISE_HOST", message });
    return undefined;
  });
  if (started === undefined) return false;
  if (!started.ok) {
    for (const fault of started.faults) say(fault);
    return false;
  }
  const { api } = started;
  const reload = () => void api.reload();
  process.on("SIGHUP", reload);
  try {
    await new Promise<void>((resolve) => {
      for (const signal of ["SIGTERM", "SIGINT"] as const) {
        process.once(signal, () => {
          resolve();
        });
      }
    });
    await api.drain();
  } finally {
    process.off("SIGHUP", reload);
  }
  return true;
}
