import type { SettingName } from "../settings.js";

/** What is said of the environment to those who run the server, in one language. */
export interface SettingsTexts {
  /** What would be right, for each variable. */
  readonly wrong: Readonly<Record<SettingName, string>>;
  readonly togetherWith: (other: SettingName) => string;
  readonly open: string;
  /** Why the address cannot be listened on, by the system's code; nothing where that is not why. */
  readonly cannotListen: (code: string | undefined) => string | undefined;
  readonly unknown: (nearest: string | undefined) => string;
}
