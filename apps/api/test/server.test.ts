import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen, type Running } from "../src/server/server.js";
import { testApi, TODAY } from "./support.js";

let server: Running;
beforeAll(async () => {
  server = await listen(testApi().app, "127.0.0.1", 0);
});
afterAll(async () => {
  await server.close();
});

/** Sends bytes as they are, and gives back what comes until the other side ends. */
const raw = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let said = "";
    socket.setEncoding("utf8");
    socket.on("data", (piece: string) => {
      said += piece;
    });
    socket.on("error", reject);
    socket.on("close", () => {
      resolve(said);
    });
  });

const problemIn = (said: string): unknown => JSON.parse(said.slice(said.indexOf("\r\n\r\n")));

describe("what cannot be read as a request is a problem too", () => {
  test("no HTTP", async () => {
    const said = await raw(server.port, "GARBAGE\r\n\r\n");
    expect(said).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json\r\n/u);
    expect(problemIn(said)).toMatchObject({ status: 400, detail: "This is not HTTP." });
  });

  test("header fields that are too long", async () => {
    const said = await raw(server.port, `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${"a".repeat(20_000)}\r\n\r\n`);
    expect(said).toMatch(/^HTTP\/1\.1 431 /u);
    expect(problemIn(said)).toMatchObject({ status: 431, title: "Request Header Fields Too Large" });
  });
});

test.each<[string, string]>([
  ["no host", "GET /healthz HTTP/1.1\r\n\r\n"],
  ["a host that is none", "GET /healthz HTTP/1.1\r\nHost: a b\r\n\r\n"],
  [
    "an address with too many numbers",
    `POST /v1/decisions HTTP/1.1\r\nHost: 1.2.3.4.5\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`,
  ],
  ["an address that is none", "GET http://[/healthz HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["no address at all", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["a backslash", "GET /v1/x\\ HTTP/1.1\r\nHost: a\r\n\r\n"],
])("a request with %s gets a problem", async (_, request) => {
  const said = await raw(server.port, request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
  expect(said).toMatch(/^HTTP\/1\.1 400 /u);
  expect(said).toMatch(/content-type: application\/problem\+json/iu);
});

test("an expectation that nobody knows is passed over", async () => {
  const head = "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: the unexpected\r\n\r\n";
  expect(await raw(server.port, head)).toMatch(/^HTTP\/1\.1 200 /u);
});

test("a header that never ends is not waited for", { timeout: 40_000 }, async () => {
  const said = await raw(server.port, "GET /healthz HTTP/1.1\r\nHost: a\r\nX-Slow: ");
  expect(said).toMatch(/^HTTP\/1\.1 408 /u);
  expect(problemIn(said)).toMatchObject({ status: 408 });
});

test("a body that does not come is not waited for", async () => {
  const limits = { bodyBytes: 1_000, arrayItems: 10, concurrent: 10, streams: 1, bodyMilliseconds: 100 };
  const impatient = await listen(testApi({ limits }).app, "127.0.0.1", 0);
  const head = `POST /v1/decisions HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n`;
  const said = await raw(impatient.port, `${head}Content-Length: 100\r\n\r\n{"chan`);
  expect(said).toMatch(/^HTTP\/1\.1 408 /u);
  await impatient.close();
});

test("what is more than can be answered at once is turned away, and let in when there is room", async () => {
  const limits = { bodyBytes: 1_000, arrayItems: 10, concurrent: 1, streams: 1, bodyMilliseconds: 5_000 };
  const small = await listen(testApi({ limits }).app, "127.0.0.1", 0);
  const url = `http://127.0.0.1:${small.port}`;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const headers = { "Content-Type": "application/json" };
  const slow = fetch(`${url}/v1/decisions`, { method: "POST", headers, body: readable, duplex: "half" });
  const writer = writable.getWriter();
  await writer.write(Buffer.from('{"channel":'));
  await expect.poll(async () => (await fetch(`${url}/v1/levels`)).status).toBe(503);
  // who watches over it gets in all the same
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  await writer.write(Buffer.from('"email"}'));
  await writer.close();
  expect(await (await slow).json()).toMatchObject({ outcome: "not-covered", asOf: TODAY });
  expect((await fetch(`${url}/v1/levels`)).status).toBe(200);
  await small.close();
});

test("several requests in one piece are answered in their order", async () => {
  const bodies = ['{"channel":"email"}', "{", '{"channel":"signal"}', '{"channel":"signl"}', '{"channel":"wire"}'];
  const requests = bodies.map((body, place) => {
    const connection = place === bodies.length - 1 ? "close" : "keep-alive";
    const lines = ["Host: a", "Content-Type: application/json", `Content-Length: ${body.length}`];
    return ["POST /v1/decisions HTTP/1.1", ...lines, `Connection: ${connection}`, "", body].join("\r\n");
  });
  const said = await raw(server.port, requests.join(""));
  const statuses = [...said.matchAll(/HTTP\/1\.1 (?<status>\d+)/gu)].map(({ groups }) => groups?.["status"]);
  expect(statuses).toEqual(["200", "400", "200", "422", "200"]);
});

test("who leaves sends others away, and finishes what was asked", async () => {
  const leaving = await listen(testApi().app, "127.0.0.1", 0);
  const url = `http://127.0.0.1:${leaving.port}`;
  expect((await fetch(`${url}/healthz`)).headers.get("Connection")).toBe("keep-alive");
  leaving.sendAway();
  expect((await fetch(`${url}/healthz`)).headers.get("Connection")).toBe("close");

  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const headers = { "Content-Type": "application/x-ndjson" };
  const batch = fetch(`${url}/v1/batch?detail=outcome`, { method: "POST", headers, body: readable, duplex: "half" });
  const writer = writable.getWriter();
  await writer.write(Buffer.from('{"channel":"email","level":"public"}\n'));
  const answered = await batch;
  let isClosed = false;
  const close = async () => {
    await leaving.close();
    isClosed = true;
  };
  const closed = close();
  await expect(fetch(`${url}/healthz`)).rejects.toThrow("fetch failed");
  expect(isClosed).toBe(false);
  await writer.write(Buffer.from('{"channel":"signal"}\n'));
  await writer.close();
  expect(await answered.text()).toBe('{"line":1,"outcome":"suitable"}\n{"line":2,"outcome":"not-covered"}\n');
  await closed;
});
