import {
  chmod,
  copyFile,
  mkdtemp,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  unlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TokenAuthenticator } from "../caller.js";
import { authTexts } from "../texts/index.js";
import { openApiKeys } from "./api-key-authenticator.js";
import { createApiKey } from "./api-key.js";
import { addToFile, revokeInFile } from "./change-key-file.js";

vi.mock("node:fs/promises", { spy: true });

const say = authTexts.en.keyFile;
const now = new Date("2026-11-24T12:00:00Z");
const one = createApiKey("one", { now });
const two = createApiKey("two", { now });
const letIn = { ok: true, caller: { id: one.entry.id, by: "api-key" } };
const refused = (reason: string) => ({ ok: false, reason });

let folder: string;
let path: string;
let seconds: number;
let problems: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "channelwise-keys-"));
  path = join(folder, "keys.json");
  seconds = 0;
  problems = [];
  await addToFile(path, one.entry, "en");
});
afterEach(() => rm(folder, { recursive: true }));

const onProblem = (message: string) => {
  problems.push(message);
};
async function open(): Promise<TokenAuthenticator> {
  const opened = await openApiKeys({ path, now: () => now, seconds: () => seconds, onProblem });
  if (!opened.ok) throw new TypeError("The keys could not be opened");
  return opened.value;
}
const revoke = () => revokeInFile(path, one.entry.id, { now, lang: "en" });

test("a revocation works without restart, within a second and on the first call after it", async () => {
  const keys = await open();
  await expect(keys.authenticateToken(one.key)).resolves.toEqual(letIn);
  await revoke();
  seconds += 0.999;
  await expect(keys.authenticateToken(one.key)).resolves.toEqual(letIn);
  seconds += 0.001;
  const many = await Promise.all(Array.from({ length: 50 }, () => keys.authenticateToken(one.key)));
  expect(new Set(many.map((answer) => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify(refused("revoked"))]));
  expect(problems).toEqual([]);
});

test("a new key works without restart", async () => {
  const keys = await open();
  await expect(keys.authenticateToken(two.key)).resolves.toEqual(refused("unknown"));
  await addToFile(path, two.entry, "en");
  seconds += 1;
  await expect(keys.authenticateToken(two.key)).resolves.toMatchObject({ ok: true });
  await expect(keys.authenticateToken(one.key)).resolves.toEqual(letIn);
});

test("a reload finds a revocation at once", async () => {
  const keys = await open();
  await revoke();
  await expect(keys.reload()).resolves.toEqual({ ok: true });
  await expect(keys.authenticateToken(one.key)).resolves.toEqual(refused("revoked"));
});

test("a change is seen when the file keeps its size and its time, and when it is written in place", async () => {
  const keys = await open();
  const { atime, mtime } = await stat(path);
  const { key, entry } = createApiKey("one", { now });
  await writeFile(path, JSON.stringify({ version: 1, keys: [entry] }, undefined, 2) + "\n");
  await utimes(path, atime, mtime);
  seconds += 1;
  await expect(keys.authenticateToken(one.key)).resolves.toEqual(refused("unknown"));
  await expect(keys.authenticateToken(key)).resolves.toMatchObject({ ok: true });
});

test("a link that is switched to another file is seen", async () => {
  await rename(path, join(folder, "old.json"));
  await symlink("old.json", path);
  const keys = await open();
  await copyFile(join(folder, "old.json"), join(folder, "new.json"));
  await revokeInFile(join(folder, "new.json"), one.entry.id, { now, lang: "en" });
  await symlink("new.json", join(folder, "next"));
  await rename(join(folder, "next"), path);
  seconds += 1;
  await expect(keys.authenticateToken(one.key)).resolves.toEqual(refused("revoked"));
});

test.each<[string, () => Promise<unknown>, string]>([
  ["no JSON", () => writeFile(path, "{"), "one place: This is not JSON"],
  ["wrong", () => writeFile(path, '{"version":1,"keys":[{}]}'), "4 places, the first at /keys/0/id: "],
  ["empty", () => truncate(path), "This is not JSON"],
  ["gone", () => unlink(path), say.trouble.missing],
  ["too big", () => truncate(path, 2 ** 24 + 1), say.trouble.tooBig],
  [
    "a device",
    async () => {
      await unlink(path);
      await symlink("/dev/null", path);
    },
    say.trouble.notFile,
  ],
])("while the file is %s, the last good keys stay, and that is said once", async (_, spoil, problem) => {
  const keys = await open();
  await spoil();
  for (let time = 0; time < 5; time += 1) {
    seconds += 1;
    await expect(keys.authenticateToken(one.key)).resolves.toEqual(letIn);
  }
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
  expect(problems[0]).toContain(say.kept);
  await expect(keys.reload()).resolves.toEqual({ ok: false, problems });
  await expect(keys.authenticateToken(one.key)).resolves.toEqual(letIn);
  seconds += 1;
  await keys.authenticateToken(one.key);
  expect(problems).toHaveLength(1);

  await rm(path, { force: true });
  await addToFile(path, { ...one.entry, revoked: now.toISOString() }, "en");
  seconds += 1;
  await expect(keys.authenticateToken(one.key)).resolves.toEqual(refused("revoked"));
  expect(problems).toHaveLength(1);
});

test("each change to something wrong is said", async () => {
  const keys = await open();
  for (const text of ["{", "{{"]) {
    await writeFile(path, text);
    seconds += 1;
    await keys.authenticateToken(one.key);
  }
  expect(problems).toHaveLength(2);
});

test("a file that is gone a second time is said a second time", async () => {
  const keys = await open();
  for (let time = 0; time < 2; time += 1) {
    await rename(path, `${path}.away`);
    seconds += 1;
    await keys.authenticateToken(one.key);
    await rename(`${path}.away`, path);
    seconds += 1;
    await keys.authenticateToken(one.key);
  }
  expect(problems).toHaveLength(2);
});

test("a file that could not be read is tried again, though it has not changed", async () => {
  const keys = await open();
  await revoke();
  vi.mocked(readFile).mockRejectedValueOnce(Object.assign(new Error("too many"), { code: "EMFILE" }));
  seconds += 1;
  await expect(keys.authenticateToken(one.key)).resolves.toEqual(letIn);
  expect(problems).toEqual([`${say.trouble.broken} ${say.kept}`]);
  seconds += 1;
  await expect(keys.authenticateToken(one.key)).resolves.toEqual(refused("revoked"));
});

test("a file that others may read is warned of, once", async () => {
  await chmod(path, 0o640);
  const keys = await open();
  expect(problems).toEqual([say.readableByOthers]);
  seconds += 1;
  await expect(keys.authenticateToken(one.key)).resolves.toEqual(letIn);
  await keys.reload();
  expect(problems).toHaveLength(1);
  await chmod(path, 0o600);
  seconds += 1;
  await keys.authenticateToken(one.key);
  await chmod(path, 0o604);
  seconds += 1;
  await keys.authenticateToken(one.key);
  expect(problems).toEqual([say.readableByOthers, say.readableByOthers]);
});

test("keys that cannot be read at the start are no keys, and all that is wrong is said", async () => {
  await unlink(path);
  const missing = { code: "file-unusable", pointer: "", message: say.trouble.missing };
  await expect(openApiKeys({ path, onProblem })).resolves.toEqual({ ok: false, errors: [missing] });
  await writeFile(path, '{"version":2,"keys":[{}]}');
  const opened = await openApiKeys({ path, onProblem });
  expect(opened.ok ? [] : opened.errors).toHaveLength(5);
  expect(problems).toEqual([]);
});

test("works by the clocks of the machine too", async () => {
  vi.useRealTimers();
  const opened = await openApiKeys({ path, onProblem });
  await expect(opened.ok && opened.value.authenticateToken(one.key)).resolves.toEqual(letIn);
});
