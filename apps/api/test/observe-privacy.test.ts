import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { combined } from "../src/observe/combined.js";
import { createLogger } from "../src/observe/logger.js";
import { logObserver } from "../src/observe/log-observer.js";
import { createMetrics } from "../src/observe/metrics.js";
import { startTracing } from "../src/observe/start-tracing.js";
import { startCollector, type Collector } from "./observe-collector.js";
import { pdp, testApi } from "./support.js";

/** An address whose every part is found nowhere else; one for each place, so that a leak says where it came from. */
const plant = (place: string) => {
  const [local, domain] = [`zq${place}.person`, `zq${place}-house.example`];
  return { local, domain, address: `${local}@${domain}` };
};
const PLACES = [
  "recipient",
  "bare",
  "group",
  "unknown",
  "path",
  "query",
  "header",
  "agent",
  "id",
  "json",
  "token",
  "state",
  "type",
  "channel",
  "level",
  "language",
  "method",
  "cookie",
  "forwarded",
  "fault",
  "cause",
  "caller",
  "subject",
] as const;
const plants = Object.fromEntries(PLACES.map((place) => [place, plant(place)])) as Readonly<
  Record<(typeof PLACES)[number], ReturnType<typeof plant>>
>;
/** What every plant has in it. */
const MARK = /zq[a-z]+/giu;

type Asking = Omit<RequestInit, "headers"> & { readonly headers?: Readonly<Record<string, string>> };

let collector: Collector;
const logged: string[] = [];
const said: string[] = [];
const answers: string[] = [];
let metricsText = "";

beforeAll(async () => {
  collector = await startCollector();
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.url);
  const stderr = vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text)) > 0);
  const tracing = await startTracing({ env: process.env, version: "1.2.3", warn: (problem) => said.push(problem) });
  if (tracing === undefined) throw new Error("Tracing was asked for");
  const metrics = createMetrics({ policy: () => pdp.identity, version: "1.2.3" });
  const write = (line: string) => void logged.push(line);
  const log = logObserver(createLogger({ severity: "trace", write }));
  let isBroken = false;
  const { app } = testApi({
    tracing: tracing.trace,
    metricsText: metrics.metricsText,
    observer: combined([
      log,
      metrics.observer,
      tracing.observer,
      {
        ...log,
        answered: () => {
          throw new Error(plants.fault.address);
        },
      },
    ]),
    pdp: () => {
      if (isBroken) throw new Error(plants.fault.address, { cause: new Error(plants.cause.address) });
      return pdp;
    },
    // an issuer that names clients by their address
    authenticator: {
      authenticate: async () => ({ ok: true, caller: { id: plants.caller.address, by: "oidc" } }),
      reload: async () => ({ ok: true }),
    },
  });

  const headers = {
    Authorization: `Bearer ${plants.token.address}`,
    "X-Request-ID": plants.id.address,
    "X-Other": plants.header.address,
    "User-Agent": plants.agent.address,
    "Accept-Language": `${plants.language.local}, en`,
    Cookie: `a=${plants.cookie.address}`,
    "X-Forwarded-For": plants.forwarded.domain,
    tracestate: `v=${plants.state.address}`,
    traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  };
  const ask = async (path: string, { headers: more, ...init }: Asking = {}) => {
    const answered = await app.request(path, { ...init, headers: { ...headers, ...more } });
    answers.push(`${answered.status} ${await answered.text()}`);
  };
  const recipients = [plants.recipient.address, plants.bare.domain];
  const json = { method: "POST", headers: { "Content-Type": "application/json" } };
  const request = { channel: "signal", level: "limite", recipients };
  const { address, domain, local } = plants.path;

  const decide = async (body: object, more: Readonly<Record<string, string>> = {}) =>
    ask("/v1/decisions", { ...json, headers: { ...json.headers, ...more }, body: JSON.stringify(body) });

  await decide(request);
  await decide({ ...request, recipients: [`${plants.recipient.address}, not one`] });
  await decide({ ...request, [plants.unknown.address]: plants.unknown.domain });
  await decide({ ...request, group: { membersKnown: plants.group.address } });
  await decide({ ...request, channel: plants.channel.address });
  await decide({ ...request, level: plants.level.domain });
  await ask("/v1/decisions", { ...json, body: plants.json.address });
  await ask("/v1/decisions", { ...json, body: `{"to": ${plants.json.address}}` });
  await decide(request, { "Content-Type": plants.type.domain });
  await decide(request, { "X-Request-ID": plants.id.domain });
  await ask("/v1/advice", { ...json, body: JSON.stringify({ level: "limite", recipients }) });
  await ask("/v1/classify", { ...json, body: JSON.stringify({ recipients }) });
  await ask("/v1/batch", {
    method: "POST",
    headers: { "Content-Type": "application/x-ndjson" },
    body: `${JSON.stringify(request)}\n${plants.json.address}\n`,
  });
  for (const question of ["evaluation", "evaluations", "search/resource", "search/action"]) {
    const { local: id, address: type, domain: more } = plants.subject;
    const body = {
      subject: { type, id, properties: { mail: type } },
      action: { name: "send", properties: { [type]: more } },
      resource: { type: "channel", id: "signal" },
      context: { level: "limite", recipients, [more]: type },
    };
    await ask(`/access/v1/${question}`, { ...json, body: JSON.stringify(body) });
    await ask(`/access/v1/${question}`, { ...json, body: JSON.stringify({ ...body, resource: { type, id: more } }) });
  }
  for (const path of ["", "/v1", "/v1/channels", "/v1/note", "/schemas/v1", "/access/v1"]) {
    for (const rest of [address, domain, local, `x?to=${plants.query.address}`]) await ask(`${path}/${rest}`);
  }
  await ask(`/v1/channels?to=${encodeURIComponent(plants.query.address)}`);
  // Node lets none through that it does not know
  const method = plants.method.local.toUpperCase();
  answers.push(String((await app.fetch(new Request("http://localhost/v1/channels", { method, headers }))).status));
  isBroken = true;
  await ask("/v1/channels");
  await decide(request);

  await tracing.stop();
  metricsText = await (await app.request("/metrics")).text();
  stderr.mockRestore();
  vi.unstubAllEnvs();
});

afterAll(async () => {
  await collector.close();
});

describe("no address leaves but in the answer to who gave it", () => {
  test("the plants were given: the answers are of every kind", () => {
    const statuses = new Set(answers.map((answer) => answer.slice(0, 3)));
    expect([...statuses]).toEqual(expect.arrayContaining(["200", "400", "404", "405", "415", "422", "500"]));
    expect(answers.join("\n")).toContain(plants.bare.domain);
  });

  test("everything was told of", () => {
    const events = new Set(logged.map((line) => (JSON.parse(line) as { event: string }).event));
    expect(events).toEqual(new Set(["request", "decision", "batch", "fault"]));
    expect(logged.length).toBeGreaterThan(answers.length);
    expect(collector.spans.length).toBeGreaterThan(answers.length);
    expect(metricsText).toContain('channel="signal"');
    expect(said).toHaveLength(1);
  });

  test.each([
    ["the log", () => logged.join("")],
    ["the metrics", () => metricsText],
    ["what the collector got", () => collector.everything()],
    [
      "the spans",
      () =>
        JSON.stringify(collector.spans, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value)),
    ],
    ["what was said", () => said.join("")],
  ])("none in %s", (_name, output) => {
    const text = output();
    expect(text.length).toBeGreaterThan(0);
    expect(text.match(MARK) ?? []).toEqual([]);
    for (const { local, domain, address } of Object.values(plants)) {
      for (const part of [local, domain, address, encodeURIComponent(address), Buffer.from(address).toString("base64")])
        expect(text).not.toContain(part);
    }
  });

  test("the proof finds what is planted", () => {
    expect(JSON.stringify({ requestId: plants.id.address }).match(MARK)).toEqual(["zqid", "zqid"]);
  });
});
