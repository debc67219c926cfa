import { createLineAnswerer } from "@channelwise/policy-batch";
import { cases } from "@channelwise/policy-cases";
import { describe, expect, test } from "vitest";
import { answersIn } from "../src/batch/answer-stream.js";
import { createTally } from "../src/batch/tally.js";
import { pdp, post, testApi, TODAY } from "./support.js";

const requests = cases.map(({ request }) => request);
const ndjson = (
  body: NonNullable<RequestInit["body"]>,
  headers: Readonly<Record<string, string>> = {},
): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/x-ndjson", ...headers },
  body,
  duplex: "half",
});
const lines = (items: readonly unknown[]) => items.map((item) => `${JSON.stringify(item)}\n`).join("");

describe.each(["full", "outcome"] as const)("with detail %s", (detail) => {
  const answer = createLineAnswerer({ pdp, lang: "en", asOf: TODAY, detail });
  const expected = answer(requests.map((request, index) => ({ line: index + 1, request }))).bytes.toString();

  test("a stream gets the bytes of the command’s batch", async () => {
    const { app, heard } = testApi();
    const answered = await app.request(`/v1/batch?detail=${detail}`, ndjson(lines(requests)));
    expect(answered.headers.get("Content-Type")).toBe("application/x-ndjson");
    expect(await answered.text()).toBe(expected);
    expect(heard.batched).toMatchObject([{ lines: requests.length, faults: 0 }]);
    const decisions = heard.batched[0]?.decisions ?? [];
    expect(decisions.reduce((sum, { count }) => sum + count, 0)).toBe(requests.length);
    expect(new Set(decisions.map(({ channel }) => channel))).toEqual(new Set(requests.map(({ channel }) => channel)));
  });

  test("an array gets the same as an array", async () => {
    const { app, heard } = testApi();
    const answered = await app.request(`/v1/batch?detail=${detail}`, post(requests));
    expect(await answered.text()).toBe(`[${expected.trimEnd().split("\n").join(",")}]`);
    expect(heard.batched).toMatchObject([{ lines: requests.length, faults: 0 }]);
  });
});

test("a line that is wrong gets its fault in its place; a blank one asks nothing, and is counted", async () => {
  const { app } = testApi();
  const body = '{"channel":"email"}\n\n{"channel":\n{"channel":"signl"}\n"\u00ff"\n{"channel":"signal"}';
  const answered = await app.request("/v1/batch?detail=outcome", ndjson(body));
  const said = (await answered.text())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  expect(said).toMatchObject([
    { line: 1, outcome: "not-covered" },
    { line: 3, error: { code: "not-json" } },
    { line: 4, error: { code: "unknown-channel", pointer: "/channel" } },
    { line: 5, error: { code: "wrong-type" } },
    { line: 6, outcome: "not-covered" },
  ]);
});

test("nothing asked is nothing answered", async () => {
  const { app } = testApi();
  for (const init of [ndjson(""), { method: "POST", headers: { "Content-Type": "application/x-ndjson" } }]) {
    const answered = await app.request("/v1/batch", init);
    expect([answered.status, await answered.text()]).toEqual([200, ""]);
  }
  expect(await (await app.request("/v1/batch", post([]))).text()).toBe("[]");
});

test("answers come while the questions do", async () => {
  const { app } = testApi();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const answering = app.request("/v1/batch?detail=outcome", ndjson(readable));
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  for (const line of [1, 2, 3]) {
    await writer.write(Buffer.from('{"channel":"email","level":"public"}\n'));
    reader ??= (await answering).body?.getReader();
    const piece = await reader?.read();
    expect(Buffer.from(piece?.value ?? []).toString()).toBe(`{"line":${line},"outcome":"suitable"}\n`);
  }
  await writer.close();
  expect(await reader?.read()).toMatchObject({ done: true });
});

test("no more is read than is wanted, and nothing is read once nobody wants more", async () => {
  let given = 0;
  let isLeft = false;
  const pieces = async function* () {
    try {
      for (;;) {
        given += 1;
        yield await Promise.resolve(Buffer.from('{"channel":"email"}\n'.repeat(32)));
      }
    } finally {
      isLeft = true;
    }
  };
  const tally = createTally();
  const asking = { pdp, lang: "en", asOf: TODAY, detail: "full", hear: tally.hear, onAnswered: tally.count } as const;
  const answers = answersIn(pieces(), asking);
  await answers.next();
  expect(given).toBeLessThan(6);
  await answers.return(undefined);
  expect(isLeft).toBe(true);
});

test("a body that does not go on is ended, and says why", async () => {
  const limits = { bodyBytes: 1_000, arrayItems: 1_000, concurrent: 10, streams: 10, bodyMilliseconds: 30 };
  const { app } = testApi({ limits });
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  void writable.getWriter().write(Buffer.from('{"channel":"email"}\n{"chan'));
  const answered = await app.request("/v1/batch?detail=outcome", ndjson(readable));
  const said = (await answered.text())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  expect(said).toMatchObject([{ line: 1 }, { line: 2, error: { code: "too-slow" } }]);
});

test("no more streams at once than there may be; one that has ended makes room", async () => {
  const limits = { bodyBytes: 1_000, arrayItems: 1_000, concurrent: 10, streams: 1, bodyMilliseconds: 5_000 };
  const { app } = testApi({ limits });
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const first = app.request("/v1/batch", ndjson(readable));
  await writer.write(Buffer.from('{"channel":"email"}\n'));
  expect((await first).status).toBe(200);
  const second = await app.request("/v1/batch", ndjson('{"channel":"email"}\n'));
  expect([second.status, second.headers.get("Retry-After")]).toEqual([503, "1"]);
  await writer.close();
  await (await first).text();
  expect((await app.request("/v1/batch", ndjson(""))).status).toBe(200);
});

describe("what is no batch is a problem", () => {
  const limits = { bodyBytes: 1_000, arrayItems: 2, concurrent: 10, streams: 10, bodyMilliseconds: 5_000 };
  const { app } = testApi({ limits });

  test.each<[string, number, string, RequestInit]>([
    ["another type", 415, "", post([], { "Content-Type": "text/csv" })],
    ["no array", 422, "", post({})],
    ["an array too long", 422, "", post([{}, {}, {}])],
    ["a body too long to be held", 413, "", post(["x".repeat(2_000)])],
    ["no JSON", 400, "", { ...post([]), body: "[" }],
    ["an unknown detail", 400, "?detail=ful", post([])],
    ["another method", 405, "", {}],
  ])("%s: %i", async (_, status, query, init) => {
    const answered = await app.request(`/v1/batch${query}`, init);
    expect(answered.status).toBe(status);
    expect(answered.headers.get("Content-Type")).toBe("application/problem+json");
  });

  test("but a stream may be longer than what is held", async () => {
    const answered = await app.request("/v1/batch?detail=outcome", ndjson('{"channel":"email"}\n'.repeat(500)));
    expect((await answered.text()).trimEnd().split("\n")).toHaveLength(500);
  });
});
