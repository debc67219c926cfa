import { isAbsolute, join } from "node:path";
import type { Io } from "../io.js";

/** The file's name, by which complaints call it. */
export const SETTINGS_FILE = "config.yaml";

/**
 * Where a person's settings are, or `undefined` where the environment knows no place for them. A folder that is not absolute
 * does not count, as the XDG specification has it.
 *
 * @example
 * settingsPath({ HOME: "/home/jane" }) // => "/home/jane/.config/channelwise/config.yaml"
 */
export function settingsPath(env: Io["env"]): string | undefined {
  const [config = "", home = ""] = [env["XDG_CONFIG_HOME"], env["HOME"]];
  if (isAbsolute(config)) return join(config, "channelwise", SETTINGS_FILE);
  return isAbsolute(home) ? join(home, ".config", "channelwise", SETTINGS_FILE) : undefined;
}
