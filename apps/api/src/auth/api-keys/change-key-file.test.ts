import { chown, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createApiKey } from "./api-key.js";
import { addToFile, revokeInFile } from "./change-key-file.js";
import { readApiKeys } from "./read-api-keys.js";

vi.mock("node:fs/promises", { spy: true });

const now = new Date("2026-11-24T12:00:00Z");
const entryOf = (name: string) => createApiKey(name, { now }).entry;

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "channelwise-keys-"));
  path = join(folder, "keys.json");
});
afterEach(() => rm(folder, { recursive: true }));

const kept = async () => {
  const read = readApiKeys(await readFile(path, "utf8"), "en");
  return read.ok ? read.value : read.errors;
};
const codes = (result: Awaited<ReturnType<typeof addToFile>>) =>
  result.ok ? [] : result.errors.map(({ code }) => code);

test("keys are added, and a file that was missing is made, for its owner alone", async () => {
  const [one, two] = [entryOf("one"), entryOf("two")];
  await expect(addToFile(path, one, "en")).resolves.toEqual({ ok: true, value: one });
  const before = await stat(path);
  await addToFile(path, two, "en");
  await expect(kept()).resolves.toEqual([one, two]);
  const after = await stat(path);
  expect(after.mode & 0o777).toBe(0o600);
  expect(after.ino).not.toBe(before.ino);
  await expect(readdir(folder)).resolves.toEqual(["keys.json"]);
});

test("the lock is not taken away after the file is in place, when it may be another command's", async () => {
  vi.mocked(rm).mockClear();
  await addToFile(path, entryOf("one"), "en");
  expect(rm).not.toHaveBeenCalled();
});

test("many commands at once lose nothing", async () => {
  const entries = Array.from({ length: 8 }, (_, place) => entryOf(`key ${place}`));
  const results = await Promise.all(entries.map((entry) => addToFile(path, entry, "en")));
  expect(results.every(({ ok }) => ok)).toBe(true);
  await expect(kept()).resolves.toHaveLength(8);
  await expect(readdir(folder)).resolves.toEqual(["keys.json"]);
});

test("a key is revoked, keeps its first time, and all others stay", async () => {
  const [one, two] = [entryOf("one"), entryOf("two")];
  for (const entry of [one, two]) await addToFile(path, entry, "en");
  const revoked = { ...one, revoked: now.toISOString() };
  await expect(revokeInFile(path, one.id, { now, lang: "en" })).resolves.toEqual({ ok: true, value: revoked });
  await revokeInFile(path, one.id, { now: new Date("2030-01-01T00:00:00Z"), lang: "en" });
  await expect(kept()).resolves.toEqual([revoked, two]);
});

test("nothing is revoked that is not there", async () => {
  expect(codes(await revokeInFile(path, "abcd", { now, lang: "en" }))).toEqual(["file-missing"]);
  await addToFile(path, entryOf("one"), "en");
  expect(codes(await revokeInFile(path, "abcd", { now, lang: "fr" }))).toEqual(["unknown-id"]);
  await expect(readdir(folder)).resolves.toEqual(["keys.json"]);
});

test("what would make the file wrong is not written", async () => {
  const one = entryOf("one");
  await addToFile(path, one, "en");
  expect(codes(await addToFile(path, one, "en"))).toEqual(["duplicate-id"]);
  expect(codes(await addToFile(path, entryOf(""), "en"))).toEqual(["invalid-value"]);
  await expect(kept()).resolves.toEqual([one]);
});

test("a file that is wrong is left as it is", async () => {
  await writeFile(path, "{");
  expect(codes(await addToFile(path, entryOf("one"), "en"))).toEqual(["not-json"]);
  await expect(readFile(path, "utf8")).resolves.toBe("{");
  await expect(readdir(folder)).resolves.toEqual(["keys.json"]);
});

test.skipIf(process.getuid?.() !== 0)("root leaves the file to the user of the service", async () => {
  await addToFile(path, entryOf("one"), "en");
  await chown(path, 1234, 1235);
  await addToFile(path, entryOf("two"), "en");
  const { uid, gid, mode } = await stat(path);
  expect([uid, gid, mode & 0o777]).toEqual([1234, 1235, 0o600]);
});

test("a link stays a link", async () => {
  await writeFile(join(folder, "real.json"), '{"version":1,"keys":[]}');
  await symlink("real.json", path);
  await addToFile(path, entryOf("one"), "en");
  await expect(kept()).resolves.toHaveLength(1);
  await expect(readFile(join(folder, "real.json"), "utf8")).resolves.toContain("one");
});

test("a command that broke off is said", { timeout: 10_000 }, async () => {
  await writeFile(`${path}.lock`, "");
  expect(codes(await addToFile(path, entryOf("one"), "en"))).toEqual(["file-locked"]);
  await expect(readdir(folder)).resolves.toEqual(["keys.json.lock"]);
});

test("what cannot be written is said", async () => {
  const somewhere = join(folder, "missing", "keys.json");
  expect(codes(await addToFile(somewhere, entryOf("one"), "en"))).toEqual(["file-unusable"]);
  await mkdir(path);
  expect(codes(await addToFile(path, entryOf("one"), "en"))).toEqual(["file-unusable"]);
});
