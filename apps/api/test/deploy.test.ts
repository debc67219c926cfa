import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { listen, type Running } from "../src/server/server.js";
import { post, testApi } from "./support.js";

const deploy = (name: string) => fileURLToPath(new URL(`../deploy/${name}`, import.meta.url));
const REQUIRE_ALL = process.env["CHANNELWISE_REQUIRE_ALL"] === "1";

const has = (command: string, ...args: readonly string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return REQUIRE_ALL;
  }
};

test.skipIf(!has("systemd-analyze", "--version"))("systemd takes the unit without a word", () => {
  // where Node stands is the machine's to say
  const unit = readFileSync(deploy("channelwise.service"), "utf8").replace("/usr/bin/node", process.execPath);
  const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
  writeFileSync(join(folder, "channelwise.service"), unit);
  const said = execFileSync("systemd-analyze", ["verify", join(folder, "channelwise.service")], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(said).toBe("");
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" ? (address?.port ?? 0) : 0);
      });
    });
  });

describe.skipIf(!has("nginx", "-v"))("behind nginx, two instances", () => {
  const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
  let one: Running;
  let other: Running;
  let nginx: ChildProcess;
  let url: string;

  beforeAll(async () => {
    one = await listen(testApi().app, "127.0.0.1", 0);
    other = await listen(testApi().app, "127.0.0.1", 0);
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const site = readFileSync(deploy("nginx.conf"), "utf8")
      .replace("127.0.0.1:8787", `127.0.0.1:${one.port}`)
      .replace("127.0.0.1:8788", `127.0.0.1:${other.port}`)
      .replace("127.0.0.1:8080", `127.0.0.1:${port}`);
    writeFileSync(join(folder, "site.conf"), site);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${name};`);
    writeFileSync(
      join(folder, "nginx.conf"),
      `daemon off; user root; pid nginx.pid; error_log stderr error; events {} http { ${temporary.join(" ")} include site.conf; }`,
    );
    execFileSync("nginx", ["-t", "-q", "-p", folder, "-c", "nginx.conf"]);
    nginx = spawn("nginx", ["-p", folder, "-c", "nginx.conf"], { stdio: "ignore" });
    await vi.waitFor(
      async () => {
        const { status } = await fetch(`${url}/healthz`);
        if (status !== 200) throw new Error(`nginx answers ${status}`);
      },
      { timeout: 10_000 },
    );
  });
  afterAll(async () => {
    nginx.kill("SIGTERM");
    await one.close();
    await other.close();
    rmSync(folder, { recursive: true });
  });

  test("questions are answered, problems come through as they are", async () => {
    const answered = await fetch(`${url}/v1/decisions`, post({ channel: "email", level: "public" }));
    expect(await answered.json()).toMatchObject({ outcome: "suitable" });
    const wrong = await fetch(`${url}/v1/decisions`, post({}));
    expect([wrong.status, wrong.headers.get("Content-Type")]).toEqual([422, "application/problem+json"]);
  });

  test("a batch is streamed both ways", async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const headers = { "Content-Type": "application/x-ndjson" };
    const batch = fetch(`${url}/v1/batch?detail=outcome`, { method: "POST", headers, body: readable, duplex: "half" });
    const writer = writable.getWriter();
    await writer.write(Buffer.from('{"channel":"email","level":"public"}\n'));
    const reader = (await batch).body?.getReader();
    const first = await reader?.read();
    expect(Buffer.from(first?.value ?? []).toString()).toBe('{"line":1,"outcome":"suitable"}\n');
    await writer.close();
    expect(await reader?.read()).toMatchObject({ done: true });
  });

  test("an instance that leaves is not missed", async () => {
    const ask = async () => (await fetch(`${url}/v1/decisions`, post({ channel: "email" }))).status;
    one.sendAway();
    const before = await Promise.all(Array.from({ length: 50 }, ask));
    await one.close();
    const after = await Promise.all(Array.from({ length: 50 }, ask));
    expect(new Set([...before, ...after])).toEqual(new Set([200]));
  });
});
