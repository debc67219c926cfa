import { open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import type { Fault, Language, Result } from "@channelwise/policy-core";
import { authTexts } from "../texts/index.js";
import { codeOf, troubleOf } from "./file-trouble.js";
import { readKeyFile, seeKeyFile } from "./key-file.js";
import type { ApiKeyEntry, KeyList } from "./key-list.js";
import { readApiKeys } from "./read-api-keys.js";

/** How often, and after how many milliseconds each time, a file is tried that another command changes. */
const TRIES = 20;
const PAUSE = 100;

type Entries = readonly ApiKeyEntry[];

/** What becomes of the keys, and which of them it is about. */
type Change = (old: Entries | undefined) => Result<{ readonly entries: Entries; readonly entry: ApiKeyEntry }>;

const refused = (code: string, message: string): { readonly ok: false; readonly errors: readonly [Fault] } => ({
  ok: false,
  errors: [{ code, pointer: "", message }],
});

/**
 * Puts a new key into the file, which is made where it is missing, and keeps all others.
 *
 * @example
 * const { key, entry } = createApiKey("translation service", { now: new Date() })
 * const added = await addToFile("/etc/channelwise/api-keys.json", entry, "en") // => { ok: true, value: entry }
 */
export const addToFile = (path: string, entry: ApiKeyEntry, lang: Language): Promise<Result<ApiKeyEntry>> =>
  changeFile(path, lang, (old = []) => ({ ok: true, value: { entries: [...old, entry], entry } }));

/**
 * Marks a key of the file as revoked: it stays there, so that the log can be read later on. A key that is revoked already
 * keeps its first time.
 *
 * @example
 * await revokeInFile("/etc/channelwise/api-keys.json", "3f9a02b71c44", { now: new Date(), lang: "en" })
 * // => { ok: true, value: { id: "3f9a02b71c44", …, revoked: "2026-11-24T12:00:00.000Z" } }
 */
export const revokeInFile = (
  path: string,
  id: string,
  { now, lang }: { readonly now: Date; readonly lang: Language },
): Promise<Result<ApiKeyEntry>> =>
  changeFile(path, lang, (old) => {
    const say = authTexts[lang].keyFile;
    if (old === undefined) return refused("file-missing", say.trouble.missing);
    const found = old.find((other) => other.id === id);
    if (found === undefined) return refused("unknown-id", say.unknownId);
    const entry = { ...found, revoked: found.revoked ?? now.toISOString() };
    return { ok: true, value: { entries: old.map((other) => (other.id === id ? entry : other)), entry } };
  });

/**
 * Changes the file as a whole: the new one is written aside and then put in its place, so that whoever reads it sees the
 * old one or the new one. The file aside is the lock too: of two commands at once, the second waits for the first.
 */
async function changeFile(path: string, lang: Language, change: Change): Promise<Result<ApiKeyEntry>> {
  const say = authTexts[lang].keyFile;
  try {
    const target = await realpath(path).catch(() => path);
    const aside = `${target}.lock`;
    const handle = await openAlone(aside);
    if (handle === undefined) return refused("file-locked", say.locked);
    let inPlace = false;
    try {
      const replaced = await replace(target, handle, aside, lang, change);
      inPlace = replaced.ok;
      return replaced;
    } finally {
      await handle.close();
      // once it is in place, a file of that name is the lock of another command
      if (!inPlace) await rm(aside);
    }
  } catch (error) {
    return refused("file-unusable", say.trouble[troubleOf(codeOf(error))]);
  }
}

async function openAlone(aside: string): Promise<FileHandle | undefined> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    try {
      return await open(aside, "wx", 0o600);
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    await wait(PAUSE);
  }
  return undefined;
}

async function replace(
  target: string,
  handle: FileHandle,
  aside: string,
  lang: Language,
  change: Change,
): Promise<Result<ApiKeyEntry>> {
  const old = await readOld(target, lang);
  if (!old.ok) return old;
  const changed = change(old.value);
  if (!changed.ok) return changed;
  const text = textOf(changed.value.entries);
  const checked = readApiKeys(text, lang);
  if (!checked.ok) return checked;
  await handle.writeFile(text);
  if (!(await keepOwner(target, handle))) return refused("other-owner", authTexts[lang].keyFile.otherOwner);
  await handle.sync();
  await rename(aside, target);
  return { ok: true, value: changed.value.entry };
}

const textOf = (keys: Entries): string => `${JSON.stringify({ version: 1, keys } satisfies KeyList, undefined, 2)}\n`;

async function readOld(target: string, lang: Language): Promise<Result<Entries | undefined>> {
  const seen = await seeKeyFile(target);
  if (seen.stamp === "ENOENT") return { ok: true, value: undefined };
  const read = await readKeyFile(target, seen, lang);
  return read.ok ? { ok: true, value: read.entries } : { ok: false, errors: read.faults };
}

/** Root may change the file of the service's user, who must be able to read it afterwards. */
async function keepOwner(target: string, handle: FileHandle): Promise<boolean> {
  const ours = await handle.stat();
  const old = await stat(target).catch(() => ours);
  if (old.uid === ours.uid && old.gid === ours.gid) return true;
  return handle.chown(old.uid, old.gid).then(
    () => true,
    () => old.uid === ours.uid,
  );
}
