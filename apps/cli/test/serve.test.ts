import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { built, linesOf, start } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Starts the API on a port that is free, as it is built. */
async function serve(env: Readonly<Record<string, string>> = {}) {
  const child = start(["serve", "--port", "0"], { CHANNELWISE_DRAIN_SECONDS: "0", ...env });
  let log = "";
  child.stdout.on("data", (piece: Buffer) => {
    log += piece.toString();
  });
  const [first] = (await once(child.stdout, "data")) as [Buffer];
  const { url } = JSON.parse(first.toString()) as { readonly url: string };
  const ended = once(child, "close") as Promise<[number]>;
  return { child, url, log: () => log, ended: async () => (await ended)[0] };
}

const decisionFrom = (url: string, key?: string) =>
  fetch(`${url}/v1/decisions`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...(key !== undefined && { Authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ channel: "email", level: "public", asOf: "2026-11-24" }),
  });

test("it answers with the bytes of the command, and ends with 0 when it is told to stop", async () => {
  const { child, url, ended } = await serve();
  const { stdout } = await built(["check", "email", "--level", "public", "--as-of", "2026-11-24", "--json"]);
  expect(`${await (await decisionFrom(url)).text()}\n`).toBe(stdout);
  child.kill("SIGTERM");
  expect(await ended()).toBe(0);
});

test("what was asked is answered before it ends", async () => {
  const { child, url, ended } = await serve();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const headers = { "Content-Type": "application/x-ndjson" };
  const batch = fetch(`${url}/v1/batch?detail=outcome`, { method: "POST", headers, body: readable, duplex: "half" });
  const writer = writable.getWriter();
  await writer.write(Buffer.from('{"channel":"email","level":"public"}\n'));
  const answered = await batch;
  child.kill("SIGTERM");
  await vi.waitFor(
    async () => {
      const isClosed = await fetch(`${url}/healthz`, { headers: { Connection: "close" } }).then(
        () => false,
        () => true,
      );
      if (!isClosed) throw new Error("It still takes requests");
    },
    { timeout: 10_000 },
  );
  await writer.write(Buffer.from('{"channel":"signal","level":"limite"}\n'));
  await writer.close();
  expect(await answered.text()).toBe('{"line":1,"outcome":"suitable"}\n{"line":2,"outcome":"not-advised"}\n');
  expect(await ended()).toBe(0);
});

test("a key lets in until it is revoked, without a restart; wrong keys leave the good ones in place", async () => {
  const keys = join(folder, "api-keys.json");
  const made = await built(["api-key", "create", "intranet", "--keys", keys, "--json"]);
  const { id, key } = JSON.parse(made.stdout) as { readonly id: string; readonly key: string };
  const { child, url, log, ended } = await serve({ CHANNELWISE_API_KEYS_FILE: keys });
  expect((await decisionFrom(url)).status).toBe(401);
  expect((await decisionFrom(url, `${key}x`)).status).toBe(401);
  expect((await decisionFrom(url, key)).status).toBe(200);
  await vi.waitFor(() => expect(log()).toContain(`"caller":"api-key:${id}"`), { timeout: 10_000 });

  expect((await built(["api-key", "revoke", id, "--keys", keys])).code).toBe(0);
  await vi.waitFor(async () => expect((await decisionFrom(url, key)).status).toBe(401), { timeout: 10_000 });

  const other = JSON.parse(
    (await built(["api-key", "create", "gateway", "--keys", keys, "--json"])).stdout,
  ) as typeof made & {
    readonly key: string;
  };
  await vi.waitFor(async () => expect((await decisionFrom(url, other.key)).status).toBe(200), { timeout: 10_000 });
  writeFileSync(keys, "{");
  child.kill("SIGHUP");
  await vi.waitFor(() => expect(log()).toContain('"event":"reloaded"'), { timeout: 10_000 });
  expect(log()).toMatch(/"severity":"warn".*"event":"problem"/u);
  expect((await decisionFrom(url, other.key)).status).toBe(200);
  expect(log()).not.toContain(key.slice(-43));
  child.kill("SIGTERM");
  expect(await ended()).toBe(0);
});

describe("what is wrong with how it is to be run is said at once, and it does not start", () => {
  test("settings, all of them, in the user’s language", async () => {
    const env = { CHANNELWISE_BODY_SECONDS: "soon", CHANNELWISE_OIDC_AUDIENCE: "x", CHANNELWISE_PROT: "1" };
    const { code, stdout, stderr } = await built(["serve", "--host", "0.0.0.0", "--lang", "fr"], "", env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(linesOf(stderr).map((line) => line.split(" : ")[0]?.split(": ")[1])).toEqual([
      "CHANNELWISE_PROT",
      "CHANNELWISE_BODY_SECONDS",
      "CHANNELWISE_OIDC_ISSUER",
      "CHANNELWISE_HOST",
    ]);
  });

  test("a file of keys that is not there", async () => {
    const { code, stderr } = await built(["serve", "--port", "0"], "", { CHANNELWISE_API_KEYS_FILE: "/nowhere/keys" });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^channelwise: CHANNELWISE_API_KEYS_FILE: /u);
  });

  test("a port that is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const { code, stderr } = await built(["serve", "--port", String(port)]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "channelwise: CHANNELWISE_PORT: Something else listens on this port already.\n",
    });
    taken.close();
  });
});
