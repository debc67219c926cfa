import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen, type Running } from "../src/server/server.js";
import { testApi } from "./support.js";

const { app, heard } = testApi();
let server: Running;
beforeAll(async () => {
  server = await listen(app, "127.0.0.1", 0);
});
afterAll(async () => {
  await server.close();
});

/** Sends bytes as they are, and gives back what comes until the other side ends; `ends` says that no more will be sent. */
const raw = (bytes: string | Buffer, ends = false): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port: server.port, host: "127.0.0.1", allowHalfOpen: true }, () => {
      if (ends) socket.end(bytes);
      else socket.write(bytes);
    });
    let said = "";
    socket.setEncoding("utf8");
    socket.on("data", (piece: string) => {
      said += piece;
    });
    // a connection that is destroyed is closed as well
    socket.on("error", () => undefined);
    socket.on("end", () => socket.end());
    socket.on("close", () => {
      resolve(said);
    });
    socket.setTimeout(8_000, () => {
      socket.destroy();
      reject(new Error(`Nothing ended it: ${said}`));
    });
  });

const statusesIn = (said: string): readonly string[] =>
  [...said.matchAll(/HTTP\/1\.1 (?<status>\d+)/gu)].map(({ groups }) => groups?.["status"] ?? "");

const requestOf = (head: readonly string[], body: string | Buffer = ""): Buffer =>
  Buffer.concat([
    Buffer.from([...head, `Content-Length: ${Buffer.byteLength(body)}`, "Connection: close", "", ""].join("\r\n")),
    Buffer.from(body),
  ]);

const EMAIL = '{"channel":"email","level":"public"}';
const JSON_TYPE = "Content-Type: application/json";

describe("Host (RFC 9112, section 3.2)", () => {
  test("HTTP/1.0 needs none", async () => {
    expect(statusesIn(await raw("GET /healthz HTTP/1.0\r\n\r\n"))).toEqual(["200"]);
    expect(statusesIn(await raw("GET /v1/levels HTTP/1.0\r\n\r\n"))).toEqual(["200"]);
    const said = await raw(requestOf(["POST /v1/decisions HTTP/1.0", JSON_TYPE], EMAIL));
    expect(statusesIn(said)).toEqual(["200"]);
    expect(said).toContain('"outcome":"suitable"');
  });

  test.each([
    ["none", []],
    ["two", ["Host: a", "Host: evil.example"]],
    ["two that are the same", ["Host: a", "Host: a"]],
  ])("HTTP/1.1 with %s is refused", async (_, hosts) => {
    for (const request of ["GET /healthz HTTP/1.1", "POST /v1/decisions HTTP/1.1"]) {
      const said = await raw(requestOf([request, ...hosts, JSON_TYPE], EMAIL));
      expect(statusesIn(said)).toEqual(["400"]);
      expect(said).toMatch(/content-type: application\/problem\+json/iu);
    }
  });

  test("two are refused in HTTP/1.0 too", async () => {
    const said = await raw(requestOf(["GET /healthz HTTP/1.0", "Host: a", "Host: b"]));
    expect(statusesIn(said)).toEqual(["400"]);
  });
});

describe("Content-Encoding", () => {
  const post = (path: string, type: string, encoding: string, body: string | Buffer) =>
    raw(
      requestOf([`POST ${path} HTTP/1.1`, "Host: a", `Content-Type: ${type}`, `Content-Encoding: ${encoding}`], body),
    );

  test.each([
    ["/v1/decisions", "application/json", EMAIL],
    ["/v1/advice", "application/json", "{}"],
    ["/v1/classify", "application/json", '{"recipients":[]}'],
    ["/v1/batch", "application/json", `[${EMAIL}]`],
    ["/v1/batch", "application/x-ndjson", `${EMAIL}\n`.repeat(3_000)],
    ["/access/v1/evaluation", "application/json", "{}"],
  ])("%s, %s: another than identity is 415, and told which is taken", async (path, type, body) => {
    for (const encoding of ["gzip", "br", "identity, gzip"]) {
      const said = await post(path, type, encoding, encoding === "gzip" ? gzipSync(body) : body);
      expect(statusesIn(said)).toEqual(["415"]);
      expect(said).toMatch(/accept-encoding: identity\r\n/iu);
      expect(said).toMatch(/content-type: application\/problem\+json/iu);
    }
  });

  test("identity is none", async () => {
    for (const encoding of ["identity", "Identity", ""]) {
      expect(statusesIn(await post("/v1/decisions", "application/json", encoding, EMAIL))).toEqual(["200"]);
    }
  });
});

describe("nothing is written into an answer that has begun", () => {
  test("a batch whose body breaks off is cut off", async () => {
    const head = ["POST /v1/batch HTTP/1.1", "Host: a", "Content-Type: application/x-ndjson", "Content-Length: 1000"];
    const said = await raw(`${[...head, "", ""].join("\r\n")}${EMAIL}\n`, true);
    expect(statusesIn(said).length).toBeLessThanOrEqual(1);
    expect(statusesIn(said)).not.toContain("400");
    expect(said).not.toContain("0\r\n\r\n");
    await expect.poll(() => heard.batched.length).toBeGreaterThan(0);
  });

  test("a second request that is none takes nobody else’s answer", async () => {
    const said = await raw("GET /v1/levels/public HTTP/1.1\r\nHost: a\r\n\r\nG\r\n\r\n");
    expect(statusesIn(said)).toEqual(["200", "400"]);
    expect(said.indexOf('"public"')).toBeLessThan(said.indexOf("This is not HTTP."));
  });

  test("a second request that is none waits for an answer that takes its time", async () => {
    const said = await raw(
      `${requestOf(["POST /v1/advice HTTP/1.1", "Host: a", JSON_TYPE], "{}").toString().replace("Connection: close\r\n", "")}G\r\n\r\n`,
    );
    expect(statusesIn(said)).toEqual(["200", "400"]);
  });
});

test.each(["/healthz", "/v1/channels/signal", "/v1/levels", "/schemas/v1/request.schema.json"])(
  "HEAD %s is what GET is, without the body",
  async (path) => {
    const said = await raw(requestOf([`HEAD ${path} HTTP/1.1`, "Host: a"]));
    expect(statusesIn(said)).toEqual(["200"]);
    expect(said.slice(said.indexOf("\r\n\r\n"))).toBe("\r\n\r\n");
  },
);

test("an id that is empty is none", async () => {
  const said = await raw(requestOf(["GET /v1/levels HTTP/1.1", "Host: a", "X-Request-ID: "]));
  expect(said).toMatch(/x-request-id: id-\d+\r\n/iu);
});
