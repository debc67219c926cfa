import { jsonFault, readJson } from "@channelwise/policy-batch";
import type { Fault, Language, Result } from "@channelwise/policy-core";
import type { z } from "zod";
import { authTexts, type AuthTexts } from "../texts/index.js";
import { KEY_FIELDS, keyListSchema, type ApiKeyEntry, type KeyField } from "./key-list.js";

/**
 * Reads the text of a file of keys: the keys, or all that is wrong with it, each with its place and with what would be
 * right. Nothing that the file holds is repeated, since whoever mistakes a field may have put a secret there.
 *
 * @example
 * readApiKeys('{"version":1,"keys":[]}', "en") // => { ok: true, value: [] }
 * readApiKeys('{"version":1,"keys":[{}]}', "en")
 * // => { ok: false, errors: [{ code: "missing-field", pointer: "/keys/0/id", message: "…" }, …] }
 */
export function readApiKeys(text: string, lang: Language): Result<readonly ApiKeyEntry[]> {
  const say = authTexts[lang].keyFile;
  const json = readJson(text);
  if (!json.ok) {
    const fault = jsonFault(json.issue, lang, (place) => say.notJson(place?.line, place?.column));
    return refused([{ ...fault, pointer: ownPointer(fault.pointer) }]);
  }
  const list = keyListSchema.safeParse(json.value, { reportInput: true });
  if (!list.success) return refused(list.error.issues.flatMap((issue) => faultsOf(issue, say)));
  const { keys } = list.data;
  // backwards, so that of an id that is there twice the first place stays
  const places = new Map(keys.map(({ id }, place) => [id, place] as const).toReversed());
  const twice = keys.flatMap(({ id }, place): readonly Fault[] => {
    const first = places.get(id) ?? place;
    if (first === place) return [];
    return [{ code: "duplicate-id", pointer: `/keys/${place}/id`, message: say.twice(first) }];
  });
  return twice.length > 0 ? refused(twice) : { ok: true, value: keys };
}

function refused(faults: readonly Fault[]): Result<never> {
  const [first, ...rest] = faults;
  if (first === undefined) throw new TypeError("What is refused has a fault");
  return { ok: false, errors: [first, ...rest] };
}

const OWN_TOKEN = new RegExp(`^(?:\\d+|${[...KEY_FIELDS.file, ...KEY_FIELDS.entry].join("|")})$`, "u");

/** As much of a pointer as names fields of ours. */
function ownPointer(pointer: string): string {
  const tokens = pointer.split("/").slice(1);
  const strange = tokens.findIndex((token) => !OWN_TOKEN.test(token));
  return tokens
    .slice(0, strange === -1 ? undefined : strange)
    .map((token) => `/${token}`)
    .join("");
}

function faultsOf(issue: z.core.$ZodIssue, say: AuthTexts["keyFile"]): readonly Fault[] {
  const pointer = issue.path.map((token) => `/${String(token)}`).join("");
  if (issue.code === "unrecognized_keys") {
    const known = issue.path.length === 0 ? KEY_FIELDS.file : KEY_FIELDS.entry;
    return issue.keys.map(() => ({ code: "unknown-field", pointer, message: say.unknownField(known) }));
  }
  const code = issue.input === undefined ? "missing-field" : "invalid-value";
  return [{ code, pointer, message: say.right[fieldAt(issue.path)] }];
}

/** The field that a path leads to; where it leads to no field, it is the whole file or an entry. */
function fieldAt(path: readonly PropertyKey[]): KeyField | "file" | "entry" {
  const last = path.at(-1);
  if (last === undefined) return "file";
  return [...KEY_FIELDS.file, ...KEY_FIELDS.entry].find((field) => field === last) ?? "entry";
}
