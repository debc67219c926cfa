import { isTimeZone } from "@channelwise/policy-batch";
import { LANGUAGES, type Language } from "@channelwise/policy-core";
import * as z from "zod";
import { isKeyName } from "../tui/keys/key-name.js";

/** The keys of commands, by the commands' ids; none where a list is empty. */
export type Keys = Readonly<Record<string, readonly string[]>>;

/** What a person has set; what they have not is missing. */
export interface Settings {
  readonly language?: Language;
  readonly screenReader?: boolean;
  /** For how many days a review of a group's members holds. */
  readonly reviewInterval?: number;
  /** Files of overlays; in the file, from its own folder. */
  readonly overlays?: readonly string[];
  readonly keys?: Keys;
  /** Where it is today; else in Brussels. */
  readonly timeZone?: string;
}

/** What settings must fit that these files do not know. */
export interface SettingsRules {
  /** The ids of the commands that may have other keys. */
  readonly commands: readonly string[];
  /** For how many days a review holds by the policy: a longer time would be milder than the policy. */
  readonly longestReview: number;
  /** What is wrong with keys taken together, such as one key for two commands. */
  readonly keysInConflict: (keys: Keys) => readonly { readonly command: string; readonly message: string }[];
}

export const SETTINGS = [
  "language",
  "screenReader",
  "reviewInterval",
  "overlays",
  "timeZone",
  "keys",
] as const satisfies (keyof Settings)[];

/** A list, or its only entry. */
const listOf = (entry: z.ZodString) =>
  z.preprocess((given) => (typeof given === "string" ? [given] : given), z.array(entry).readonly());

const keysOfCommand = listOf(z.string().refine(isKeyName));

/** The shape of `keys`. */
export const keysShape = ({ commands }: SettingsRules): z.ZodType<Keys> =>
  z.strictObject(Object.fromEntries(commands.map((command) => [command, z.exactOptional(keysOfCommand)])));

/** The shape of the whole file. */
export const settingsShape = (rules: SettingsRules): z.ZodType<Settings> =>
  z.strictObject({
    language: z.enum(LANGUAGES).exactOptional(),
    screenReader: z.boolean().exactOptional(),
    reviewInterval: z.int().min(1).max(rules.longestReview).exactOptional(),
    overlays: listOf(z.string().min(1)).exactOptional(),
    timeZone: z.string().refine(isTimeZone).exactOptional(),
    keys: keysShape(rules).exactOptional(),
  });
