import { expect, test } from "vitest";
import { settingsPath } from "./settings-path.js";

test.each<[Record<string, string>, string | undefined]>([
  [{ HOME: "/home/jane" }, "/home/jane/.config/channelwise/config.yaml"],
  [{ HOME: "/home/jane", XDG_CONFIG_HOME: "/etc/jane" }, "/etc/jane/channelwise/config.yaml"],
  [{ XDG_CONFIG_HOME: "/etc/jane" }, "/etc/jane/channelwise/config.yaml"],
  [{ HOME: "/home/jane", XDG_CONFIG_HOME: "" }, "/home/jane/.config/channelwise/config.yaml"],
  [{ HOME: "/home/jane", XDG_CONFIG_HOME: "config" }, "/home/jane/.config/channelwise/config.yaml"],
  [{ XDG_CONFIG_HOME: "config" }, undefined],
  [{ HOME: "" }, undefined],
  [{ HOME: "jane" }, undefined],
  [{}, undefined],
])("with %o the settings are at %s", (env, path) => {
  expect(settingsPath(env)).toBe(path);
});
