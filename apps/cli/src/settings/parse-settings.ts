import { LANGUAGES, nearest, type Language } from "@channelwise/policy-core";
import { fileTexts, readYaml, type YamlPath } from "@channelwise/policy-files";
import type { z } from "zod";
import { got, refused, type Complaint, type Read } from "../result.js";
import { NAMED_KEYS } from "../tui/keys/key-name.js";
import { SETTINGS_FILE } from "./settings-path.js";
import { keysShape, SETTINGS, settingsShape, type Settings, type SettingsRules } from "./settings.js";
import { settingsTexts, type SettingsTexts } from "./texts.js";

/** Something that is wrong, with where it stands in the file. */
interface Wrong {
  readonly line: number | undefined;
  readonly path: YamlPath;
  readonly message: string;
}

/** A name that is not known may be anything: it is shown only when it is plainly one. */
const PLAIN_NAME = /^[a-z][a-z0-9_-]{0,30}$/iu;

/**
 * Reads the text of a file of settings: the settings, or all that is wrong with it. Nothing that the file holds is repeated
 * but the names of fields.
 *
 * @example
 * parseSettings("language: fr", "en", rules) // => { ok: true, value: { language: "fr" } }
 * parseSettings("language: de", "en", rules)
 * // => { ok: false, complaints: [{ where: "config.yaml:1: language", message: "…" }] }
 */
export function parseSettings(text: string, lang: Language, rules: SettingsRules): Read<Settings> {
  const say = settingsTexts[lang];
  const { faults, value, positionOf } = readYaml(text);
  const parsed = settingsShape(rules).safeParse(value ?? {}, { reportInput: true });
  const wrong: readonly Wrong[] = [
    ...faults.map(({ kind, at, path }) => ({ line: at.line, path, message: fileTexts[lang].yaml[kind] })),
    ...[
      ...(parsed.error?.issues ?? []).flatMap((issue) => faultsOf(issue, say, rules)),
      ...conflictsIn(value, rules),
    ].map(({ path, message }) => ({ line: positionOf(path)?.line, path, message })),
  ];
  return parsed.success && wrong.length === 0 ? got(parsed.data) : refused(complaintsOf(wrong, rules));
}

type Fault = Omit<Wrong, "line">;

function faultsOf(issue: z.core.$ZodIssue, say: SettingsTexts, rules: SettingsRules): readonly Fault[] {
  const { path } = issue;
  if (issue.code !== "unrecognized_keys") return [{ path, message: rightFor(issue, say, rules) }];
  const [known, unknown] = path.length === 0 ? [SETTINGS, say.unknownField] : [rules.commands, say.unknownCommand];
  return issue.keys.map((name) => ({ path: [...path, name], message: unknown(nearest(name, known), known) }));
}

/** What would be right where a value is wrong. */
function rightFor(
  { path, input }: z.core.$ZodIssue,
  { notFields, right }: SettingsTexts,
  rules: SettingsRules,
): string {
  const field = SETTINGS.find((name) => name === path[0]);
  if (field === undefined) return notFields;
  return {
    language: right.language(typeof input === "string" ? nearest(input, LANGUAGES) : undefined, LANGUAGES),
    screenReader: right.screenReader,
    reviewInterval: right.reviewInterval(rules.longestReview),
    overlays: right.overlays,
    timeZone: right.timeZone,
    keys: path.length === 1 ? right.keys : right.key(NAMED_KEYS),
  }[field];
}

/** What is wrong with keys taken together, also where other fields are wrong. */
function conflictsIn(value: unknown, rules: SettingsRules): readonly Fault[] {
  if (typeof value !== "object" || value === null || !("keys" in value)) return [];
  const keys = keysShape(rules).safeParse(value.keys);
  if (!keys.success) return [];
  return rules.keysInConflict(keys.data).map(({ command, message }) => ({ path: ["keys", command], message }));
}

/** In the order of the file, each once: a list of keys on one line may be wrong twice. */
function complaintsOf(wrong: readonly Wrong[], { commands }: SettingsRules): readonly Complaint[] {
  const shown = new Set<PropertyKey>([...SETTINGS, ...commands]);
  const complaints = wrong
    .toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
    .map(({ line, path, message }) => {
      const names = path.filter((step) => typeof step === "string");
      const hidden = names.findIndex((name) => !shown.has(name) && !PLAIN_NAME.test(name));
      const field = (hidden === -1 ? names : names.slice(0, hidden)).join(".");
      const place = line === undefined ? SETTINGS_FILE : `${SETTINGS_FILE}:${line}`;
      return { where: field === "" ? place : `${place}: ${field}`, message };
    });
  return [...new Map(complaints.map((each) => [JSON.stringify(each), each])).values()];
}
