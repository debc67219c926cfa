import { isIP } from "node:net";
import { nearest, type Language } from "@channelwise/policy-core";
import { settingsOf, settingsSchema, type SettingName, type Settings } from "./settings.js";
import { settingsTexts } from "./texts/index.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** One thing that is wrong with the environment; it never says again what a variable holds. */
export interface SettingFault {
  readonly variable: string;
  readonly message: string;
}

export type ReadEnvironment = { readonly warnings: readonly SettingFault[] } & (
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly faults: readonly SettingFault[] }
);

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant are the names of its type
const NAMES = Object.keys(settingsSchema.shape) as readonly SettingName[];
/** Variables of the same prefix that the command reads. */
const OF_THE_COMMAND = ["CHANNELWISE_LANG", "CHANNELWISE_DEBUG"];

/**
 * Reads how the server is to be run, with all that is wrong at once. This is the one place that knows the environment's names.
 *
 * @example
 * readEnvironment({ CHANNELWISE_HOST: "0.0.0.0" })
 * // => { ok: false, faults: [{ variable: "CHANNELWISE_HOST", message: "This address is reached from elsewhere, so …" }], … }
 */
export function readEnvironment(environment: Environment, lang: Language = "en"): ReadEnvironment {
  const say = settingsTexts[lang];
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const warnings = Object.keys(given)
    .filter((name) => name.startsWith("CHANNELWISE_") && ![...NAMES, ...OF_THE_COMMAND].some((known) => known === name))
    .map((variable) => ({ variable, message: say.unknown(nearest(variable, NAMES)) }));
  const read = settingsSchema.safeParse(given);
  const faults: SettingFault[] = read.success
    ? []
    : NAMES.filter((name) => read.error.issues.some(({ path }) => path[0] === name)).map((variable) => ({
        variable,
        message: say.wrong[variable],
      }));
  const isSet = (name: SettingName): boolean => given[name] !== undefined;
  for (const [one, other] of [
    ["CHANNELWISE_OIDC_ISSUER", "CHANNELWISE_OIDC_AUDIENCE"],
    ["CHANNELWISE_OIDC_AUDIENCE", "CHANNELWISE_OIDC_ISSUER"],
  ] as const) {
    if (isSet(one) && !isSet(other)) faults.push({ variable: other, message: say.togetherWith(one) });
  }
  const knowsCallers = isSet("CHANNELWISE_API_KEYS_FILE") || isSet("CHANNELWISE_OIDC_ISSUER");
  if (!knowsCallers && !isLoopback(given["CHANNELWISE_HOST"] ?? "127.0.0.1")) {
    faults.push({ variable: "CHANNELWISE_HOST", message: say.open });
  }
  if (faults.length > 0 || !read.success) return { ok: false, faults, warnings };
  const isLimited = knowsCallers || isSet("CHANNELWISE_RATE_PER_SECOND") || isSet("CHANNELWISE_RATE_BURST");
  return { ok: true, settings: settingsOf(read.data, isLimited), warnings };
}

/** Whether only this machine reaches an address: not a name, which somebody else may resolve, but for `localhost`. */
export function isLoopback(host: string): boolean {
  if (host === "localhost" || host === "::1") return true;
  return isIP(host) === 4 && host.startsWith("127.");
}
