import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { command } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const keys = join(folder, "api-keys.json");

test("a key is shown once, kept as a hash, and revoked by its id", async () => {
  const made = await command(["api-key", "create", "intranet", "--keys", keys, "--expires", "2026-12-31", "--json"]);
  expect(made.code).toBe(0);
  const { id, name, key } = JSON.parse(made.stdout) as Record<string, string>;
  expect([name, key]).toEqual(["intranet", expect.stringMatching(new RegExp(`^cwk_${id ?? ""}_[\\w-]{43}$`, "u"))]);
  expect(made.stderr).toContain(id);
  const kept = readFileSync(keys, "utf8");
  expect(kept).not.toContain(key?.slice(-43));
  expect(JSON.parse(kept)).toMatchObject({ keys: [{ id, name, expires: "2026-12-31T23:59:59.999Z" }] });
  expect(statSync(keys).mode.toString(8)).toMatch(/600$/u);

  const revoked = await command(["api-key", "revoke", id ?? "", "--lang", "fr"], {
    env: { CHANNELWISE_API_KEYS_FILE: keys },
  });
  expect(revoked).toEqual({ code: 0, stdout: "", stderr: expect.stringContaining("n’ouvre plus") as string });
  expect(JSON.parse(readFileSync(keys, "utf8"))).toMatchObject({ keys: [{ id, revoked: "2026-11-24T12:00:00.000Z" }] });
});

test("the key alone is the data", async () => {
  const { stdout } = await command(["api-key", "create", "gateway", "--keys", keys]);
  expect(stdout).toMatch(/^cwk_[0-9a-f]{12}_[\w-]{43}\n$/u);
});

describe("what is wrong is said, and nothing is made", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["no file", ["create", "intranet"], /^channelwise: --keys: Say which file/u],
    ["no name", ["create", "--keys", "none.json"], /^channelwise: NAME: Say for whom/u],
    [
      "a day that is over",
      ["create", "x", "--keys", "none.json", "--expires", "2026-11-23"],
      /--expires: A day that is to come/u,
    ],
    ["no day", ["create", "x", "--keys", "none.json", "--expires", "2026-02-30"], /--expires: A day/u],
    ["a name on two lines", ["create", "a\nb", "--keys", "none.json"], /^channelwise: --keys \/keys\/0\/name: /u],
    ["no id", ["revoke", "--keys", keys], /^channelwise: ID: Say which key/u],
    ["an id that is not there", ["revoke", "nobody", "--keys", keys], /^channelwise: --keys: There is no key/u],
    ["a file that is not there", ["revoke", "nobody", "--keys", "none.json"], /^channelwise: --keys: /u],
    ["an unknown command", ["crate"], /Did you mean create\?/u],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await command(["api-key", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(existsSync("none.json")).toBe(false);
  });
});
