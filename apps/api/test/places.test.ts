import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { Authenticated } from "../src/auth/caller.js";
import type { Deps } from "../src/index.js";
import { listen, type Running } from "../src/server/server.js";
import { testApi } from "./support.js";

// There is room for one request, and for one batch: whatever becomes of it, the next one finds its place free.

let server: Running;
afterEach(async () => {
  await server.close();
});

async function start(changes: Partial<Deps> = {}) {
  const limits = { bodyBytes: 1_000, arrayItems: 10, concurrent: 1, streams: 1, bodyMilliseconds: 60_000 };
  const { app, heard } = testApi({ limits, ...changes });
  server = await listen(app, "127.0.0.1", 0);
  const url = `http://127.0.0.1:${server.port}`;
  const statusOf = async (path: string, init?: RequestInit) => {
    const answered = await fetch(`${url}${path}`, init);
    await answered.text();
    return answered.status;
  };
  return { heard, limits, statusOf };
}

const JSON_TYPE = "application/json";
const NDJSON = "application/x-ndjson";
const BODY = '{"channel":"email"}';

const head = (path: string, type: string, framing: string): string =>
  `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\n${framing}\r\n\r\n`;

/** Sends bytes, and leaves the connection open. */
async function open(bytes: string): Promise<Socket> {
  const socket = connect(server.port, "127.0.0.1");
  await once(socket, "connect");
  socket.write(bytes);
  return socket;
}

const leavings: readonly (readonly [string, (socket: Socket) => void])[] = [
  ["closes the connection", (socket) => socket.destroy()],
  ["resets it", (socket) => socket.resetAndDestroy()],
];
const framings = [
  ["a length that is said", "Content-Length: 500", BODY],
  ["chunks", "Transfer-Encoding: chunked", `${BODY.length.toString(16)}\r\n${BODY}\r\n`],
] as const;

describe.each(leavings)("a client that %s", (_, leave) => {
  test.each(framings)("in the middle of a body of %s", async (_name, framing, part) => {
    const { heard, statusOf } = await start();
    const socket = await open(head("/v1/decisions", JSON_TYPE, framing) + part);
    await expect.poll(async () => statusOf("/v1/levels")).toBe(503);
    leave(socket);
    await expect.poll(async () => statusOf("/v1/levels")).toBe(200);
    expect(heard.failed).toMatchObject([{ error: { code: "ECONNRESET" } }]);
  });

  test.each(framings)("in the middle of a batch of %s", async (_name, framing, part) => {
    const { heard, statusOf } = await start();
    const socket = await open(head("/v1/batch", NDJSON, framing) + part);
    await once(socket, "data");
    const batch = { method: "POST", headers: { "Content-Type": NDJSON }, body: BODY };
    expect(await statusOf("/v1/batch", batch)).toBe(503);
    leave(socket);
    await expect.poll(async () => statusOf("/v1/batch", batch)).toBe(200);
    expect(heard.batched.length).toBeGreaterThan(0);
  });

  test.each([
    ["before its body is read", `Content-Length: 500\r\n\r\n${BODY}`],
    ["with all of it sent", `Content-Length: ${BODY.length}\r\n\r\n${BODY}`],
  ])("while it is found out who it is, %s", async (_name, rest) => {
    let letIn: (authenticated: Authenticated) => void = () => undefined;
    const found = new Promise<Authenticated>((resolve) => {
      letIn = resolve;
    });
    const authenticator = { authenticate: () => found, reload: async () => ({ ok: true }) as const };
    const { heard, statusOf } = await start({ authenticator });
    const socket = await open(`POST /v1/decisions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${rest}`);
    await expect.poll(async () => statusOf("/v1/levels")).toBe(503);
    leave(socket);
    await once(socket, "close");
    // what the client did has come to the server before this is answered
    expect(await statusOf("/healthz")).toBe(200);
    letIn({ ok: true, caller: { by: "api-key", id: "x" } });
    await expect.poll(() => heard.answered.some(({ route }) => route === "/v1/decisions")).toBe(true);
    expect(await statusOf("/v1/levels")).toBe(200);
  });
});

test("a body that does not come in time", async () => {
  const { limits } = await start();
  await server.close();
  const { statusOf } = await start({ limits: { ...limits, bodyMilliseconds: 100 } });
  const socket = await open(head("/v1/decisions", JSON_TYPE, "Content-Length: 500"));
  const [said] = (await once(socket.setEncoding("latin1"), "data")) as readonly string[];
  expect(said).toMatch(/^HTTP\/1\.1 408 /u);
  expect(await statusOf("/v1/levels")).toBe(200);
});

test("a body that is too long, as is said or as it comes", async () => {
  const { statusOf } = await start();
  const long = "x".repeat(2_000);
  for (const [framing, body] of [
    ["Content-Length: 2000", ""],
    ["Content-Length: 2000", long],
    ["Transfer-Encoding: chunked", `7d0\r\n${long}\r\n`],
  ] as const) {
    const socket = await open(head("/v1/decisions", JSON_TYPE, framing) + body);
    const [said] = (await once(socket.setEncoding("latin1"), "data")) as readonly string[];
    expect(said).toMatch(/^HTTP\/1\.1 413 /u);
    expect(await statusOf("/v1/levels")).toBe(200);
    socket.destroy();
  }
});

test("an authenticator that fails is our fault, and says nothing of it", async () => {
  const error = new Error("planted");
  const authenticator = { authenticate: () => Promise.reject(error), reload: async () => ({ ok: true }) as const };
  const { heard } = await start({ authenticator });
  for (const [path, init] of [
    ["/v1/decisions", { method: "POST", headers: { "Content-Type": JSON_TYPE }, body: BODY }],
    ["/access/v1/evaluation", { method: "POST", headers: { "Content-Type": JSON_TYPE }, body: "{}" }],
    ["/v1/batch", { method: "POST", headers: { "Content-Type": NDJSON }, body: BODY }],
    ["/v1/levels", {}],
  ] as const) {
    const answered = await fetch(`http://127.0.0.1:${server.port}${path}`, init);
    expect([path, answered.status]).toEqual([path, 500]);
    expect(await answered.text()).not.toContain("planted");
  }
  expect(heard.failed.map((failed) => failed.error)).toEqual([error, error, error, error]);
});
