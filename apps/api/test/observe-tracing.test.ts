import { AsyncLocalStorage } from "node:async_hooks";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Api } from "../src/index.js";
import { combined } from "../src/observe/combined.js";
import { startTracing, tracingIsAsked, type RunningTracing } from "../src/observe/start-tracing.js";
import { startCollector, type Collector, type ReadSpan } from "./observe-collector.js";
import { post, testApi } from "./support.js";

const TRACE = "0af7651916cd43dd8448eb211c80319c";
const PARENT = "b7ad6b7169203331";
const SERVER = 2;

let collector: Collector;
const warn = vi.fn<(problem: string) => void>();

beforeEach(async () => {
  collector = await startCollector();
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.url);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  warn.mockClear();
  await collector.close();
});

async function start(): Promise<RunningTracing> {
  const tracing = await startTracing({ env: process.env, version: "1.2.3", warn });
  if (tracing === undefined) throw new Error("Tracing was asked for");
  return tracing;
}

/** What the collector has of some requests once tracing has stopped. */
async function spansOf(ask: (app: Api, tracing: RunningTracing) => Promise<unknown>): Promise<readonly ReadSpan[]> {
  const tracing = await start();
  const { app } = testApi({ observer: combined([tracing.observer]), tracing: tracing.trace });
  await ask(app, tracing);
  await tracing.stop();
  return collector.spans;
}

describe("whether traces are asked for", () => {
  const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector" };
  test.each([
    [false, {}],
    [false, { OTEL_EXPORTER_OTLP_ENDPOINT: " " }],
    [true, endpoint],
    [true, { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://collector/v1/traces" }],
    [false, { ...endpoint, OTEL_SDK_DISABLED: "TRUE" }],
    [true, { ...endpoint, OTEL_SDK_DISABLED: "false" }],
    [false, { ...endpoint, OTEL_TRACES_EXPORTER: "none" }],
    [true, { ...endpoint, OTEL_TRACES_EXPORTER: "console, otlp" }],
    [true, { ...endpoint, OTEL_TRACES_EXPORTER: "" }],
  ])("%s for %j", (asked, env) => {
    expect(tracingIsAsked(env)).toBe(asked);
  });

  test("without them nothing is started", async () => {
    expect(await startTracing({ env: {}, version: "1.2.3", warn })).toBeUndefined();
  });
});

describe("spans", () => {
  test("a decision is a span within that of its request", async () => {
    const spans = await spansOf(async (app) =>
      app.request("/v1/decisions", post({ channel: "email", level: "public" })),
    );
    const request = spans.find(({ kind }) => kind === SERVER);
    const decision = spans.find(({ name }) => name === "channelwise.decision");
    expect(spans).toHaveLength(2);
    expect(request).toMatchObject({
      name: "POST /v1/decisions",
      parentSpanId: "",
      status: 0,
      attributes: {
        "http.request.method": "POST",
        "url.scheme": "http",
        "http.route": "/v1/decisions",
        "http.response.status_code": 200,
        "channelwise.request_id": "id-1",
      },
      resource: { "service.name": "channelwise-api", "service.version": "1.2.3" },
    });
    expect(decision).toMatchObject({
      traceId: request?.traceId,
      parentSpanId: request?.spanId,
      attributes: {
        "channelwise.channel": "email",
        "channelwise.level": "public",
        "channelwise.outcome": expect.any(String) as string,
      },
    });
    expect(request?.ended).toBeGreaterThanOrEqual(request?.begun ?? 0n);
  });

  test("advice has a span for each channel", async () => {
    const spans = await spansOf(async (app) => app.request("/v1/advice", post({ level: "limite" })));
    const channels = spans.map(({ attributes }) => attributes["channelwise.channel"]).filter(Boolean);
    expect(new Set(channels).size).toBe(channels.length);
    expect(channels.length).toBeGreaterThan(1);
  });

  test("the caller's trace goes on, but what it says besides ids does not", async () => {
    const headers = { traceparent: `00-${TRACE}-${PARENT}-01`, tracestate: "vendor=planted" };
    const spans = await spansOf(async (app) => app.request("/v1/levels", { headers }));
    expect(spans).toMatchObject([{ traceId: TRACE, parentSpanId: PARENT, name: "GET /v1/levels", traceState: "" }]);
  });

  test("a caller that does not sample is followed", async () => {
    const headers = { traceparent: `00-${TRACE}-${PARENT}-00` };
    expect(await spansOf(async (app) => app.request("/v1/levels", { headers }))).toEqual([]);
  });

  test.each(["", "nonsense", `00-${"0".repeat(32)}-${PARENT}-01`, `ff-${TRACE}-${PARENT}-01`])(
    "traceparent %j begins a new trace",
    async (traceparent) => {
      const spans = await spansOf(async (app) => app.request("/v1/levels", { headers: { traceparent } }));
      expect(spans).toMatchObject([{ parentSpanId: "", traceId: expect.not.stringMatching(TRACE) as string }]);
    },
  );

  test("an address that there is not, and a method that there is not, are not named", async () => {
    const spans = await spansOf(async (app) => {
      await app.request("/nothing/here?q=1");
      await app.request("/v1/levels", { method: "PURGE" });
    });
    expect(spans.map(({ name }) => name)).toEqual(["GET", "HTTP /v1/levels"]);
    expect(spans[0]?.attributes).not.toHaveProperty("http.route");
    expect(spans[1]?.attributes).toMatchObject({ "http.request.method": "_OTHER", "http.response.status_code": 405 });
  });

  test("our fault is an error", async () => {
    const tracing = await start();
    const { app } = testApi({
      observer: tracing.observer,
      tracing: tracing.trace,
      pdp: () => {
        throw new TypeError("planted");
      },
    });
    const answered = await app.request("/v1/levels");
    await tracing.stop();
    expect(answered.status).toBe(500);
    expect(collector.spans).toMatchObject([
      { status: 2, attributes: { "http.response.status_code": 500, "error.type": "500" } },
    ]);
  });

  test.each([
    ["an array", "application/json", '[{"channel":"email"},{"channel":"nothing-known"},{"channel":"email"}]'],
    ["a stream", "application/x-ndjson", '{"channel":"email"}\n{"channel":"nothing-known"}\n{"channel":"email"}\n'],
  ])("a batch that is %s is one span", async (_name, type, body) => {
    const spans = await spansOf(async (app) => {
      const answered = await app.request("/v1/batch", { method: "POST", headers: { "Content-Type": type }, body });
      await answered.text();
    });
    expect(spans.map(({ name }) => name).toSorted()).toEqual(["POST /v1/batch", "channelwise.batch"]);
    expect(spans.find(({ name }) => name === "channelwise.batch")).toMatchObject({
      attributes: { "channelwise.batch.lines": 3, "channelwise.batch.faults": 1 },
    });
  });

  test("a batch is within its request and begins with it; so is one that is streamed, once it is bound to it", async () => {
    const told = { requestId: "id-1", caller: undefined, lines: 1, faults: 0, decisions: [] };
    const spans = await spansOf(async (app, { observer }) => {
      app.get("/array", (context) => {
        observer.batched(told);
        return context.body(null, 204);
      });
      app.get("/stream", (context) => {
        const batched = AsyncLocalStorage.bind(observer.batched);
        const lines = async function* () {
          yield await Promise.resolve("{}\n");
          batched(told);
        };
        return context.body(ReadableStream.from(lines()).pipeThrough(new TextEncoderStream()) as ReadableStream);
      });
      await app.request("/array");
      await (await app.request("/stream")).text();
    });
    const requests = spans.filter(({ kind }) => kind === SERVER);
    expect(requests).toHaveLength(2);
    for (const { traceId, spanId, begun } of requests)
      expect(spans).toContainEqual(
        expect.objectContaining({ name: "channelwise.batch", traceId, parentSpanId: spanId, begun }),
      );
  });

  test("told of outside of a request, it is a trace by itself", async () => {
    const spans = await spansOf(async (_app, { observer }) => {
      observer.batched({ requestId: "id-1", caller: undefined, lines: 1, faults: 1, decisions: [] });
    });
    expect(spans).toMatchObject([{ name: "channelwise.batch", parentSpanId: "" }]);
  });
});

describe("what the variables say", () => {
  test("the name of the service", async () => {
    vi.stubEnv("OTEL_SERVICE_NAME", "the-other-name");
    vi.stubEnv("OTEL_RESOURCE_ATTRIBUTES", "deployment.environment.name=test");
    const spans = await spansOf(async (app) => app.request("/v1/levels"));
    expect(spans[0]?.resource).toMatchObject({
      "service.name": "the-other-name",
      "deployment.environment.name": "test",
    });
  });

  test.each([
    ["always_off", "", 0],
    ["parentbased_always_off", "", 0],
    ["traceidratio", "0", 0],
    ["traceidratio", "1", 1],
    ["traceidratio", "", 1],
    ["parentbased_traceidratio", "0", 0],
    ["parentbased_always_on", "", 1],
    ["always_on", "", 1],
    ["", "", 1],
  ])("sampler %j with %j: %d spans", async (sampler, argument, count) => {
    vi.stubEnv("OTEL_TRACES_SAMPLER", sampler);
    vi.stubEnv("OTEL_TRACES_SAMPLER_ARG", argument);
    expect(await spansOf(async (app) => app.request("/v1/levels"))).toHaveLength(count);
    expect(warn).not.toHaveBeenCalled();
  });

  test.each([
    ["OTEL_TRACES_SAMPLER", "sometimes"],
    ["OTEL_TRACES_SAMPLER_ARG", "half"],
    ["OTEL_EXPORTER_OTLP_PROTOCOL", "grpc"],
  ])("%s=%s is warned of, and all is traced", async (name, value) => {
    vi.stubEnv(name, value);
    expect(await spansOf(async (app) => app.request("/v1/levels"))).toHaveLength(1);
    expect(warn).toHaveBeenCalledOnce();
  });

  test("a collector that is not there is told of once, and stops nothing", async () => {
    vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9");
    vi.stubEnv("OTEL_EXPORTER_OTLP_TIMEOUT", "200");
    const tracing = await start();
    const { app } = testApi({ observer: tracing.observer, tracing: tracing.trace });
    expect((await app.request("/v1/levels")).status).toBe(200);
    await tracing.stop();
    expect(warn).toHaveBeenCalledOnce();
  });
});
