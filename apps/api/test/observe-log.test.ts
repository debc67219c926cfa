import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { bareError } from "../src/observe/bare-error.js";
import { createLogger, type LoggerOptions } from "../src/observe/logger.js";
import { logObserver } from "../src/observe/log-observer.js";
import { madeOf } from "../src/observer.js";
import { pdp, post, testApi, TODAY } from "./support.js";

const NOW = `${TODAY}T12:00:00.000Z`;
const ORIGIN = { requestId: "id-1", caller: "api-key:3f9a" };

/** A log into memory. */
function memoryLog(options: LoggerOptions = {}) {
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  const logger = createLogger({ write, now: () => new Date(NOW), ...options });
  return { logger, observer: logObserver(logger), read: () => lines.map((line) => JSON.parse(line) as unknown), lines };
}

describe("what is logged", () => {
  test("a request", () => {
    const { observer, lines } = memoryLog();
    observer.answered({ ...ORIGIN, method: "GET", route: "/v1/channels/:id", status: 200, seconds: 0.001234567 });
    expect(lines).toEqual([
      `{"severity":"info","time":"${NOW}","event":"request","requestId":"id-1","caller":"api-key:3f9a",` +
        `"method":"GET","route":"/v1/channels/:id","status":200,"milliseconds":1.235}\n`,
    ]);
  });

  test.each([
    [200, "info"],
    [404, "info"],
    [499, "info"],
    [500, "error"],
    [503, "warn"],
  ])("a status of %d is %s", (status, severity) => {
    const { observer, read } = memoryLog();
    observer.answered({ ...ORIGIN, method: "GET", route: "/healthz", status, seconds: 0 });
    expect(read()).toMatchObject([{ severity, status }]);
  });

  test("what is not out of a closed list has one name", () => {
    const { observer, read } = memoryLog();
    observer.answered({ ...ORIGIN, method: "BREW", route: "/v1/*", status: 404, seconds: 0 });
    expect(read()).toMatchObject([{ method: "other", route: "unmatched" }]);
  });

  test("a decision, by these fields and no other", () => {
    const { observer, read, lines } = memoryLog();
    const request = { channel: "signal", level: "limite", recipients: ["jane.doe@example.org"], asOf: TODAY };
    const decided = pdp.decide({ ...request, group: null, files: true } as never);
    if (!decided.ok) throw new Error(decided.errors[0].message);
    const made = madeOf(decided.value);
    observer.decided(ORIGIN, made);
    observer.decided(ORIGIN, { ...made, head: { ...decided.value, ...made.head } });
    const { reasons, policy } = decided.value;
    const line = {
      severity: "info",
      time: NOW,
      event: "decision",
      ...ORIGIN,
      outcome: "not-advised",
      channel: "signal",
      level: "limite",
      audience: "external",
      reachable: true,
      nature: "ephemeral",
      group: "none",
      personalData: "none",
      files: true,
      assumed: ["nature", "personalData"],
      rules: reasons.map(({ rule }) => rule),
      policy: { version: policy.version, digest: policy.digest },
    };
    expect(lines[0]).toBe(`${JSON.stringify(line)}\n`);
    expect(read()).toEqual([line, line]);
  });

  test("a batch", () => {
    const { observer, read } = memoryLog();
    const outcomes = { suitable: 3, prohibited: 1 };
    const decisions = [
      { channel: "email", level: "public", outcome: "suitable", count: 2 },
      { channel: "email", level: "secret-ue", outcome: "prohibited", count: 1 },
      { channel: "avaya", level: "public", outcome: "suitable", count: 1 },
    ] as const;
    observer.batched({ requestId: "id-1", caller: undefined, lines: 5, faults: 1, decisions });
    expect(read()).toEqual([
      { severity: "info", time: NOW, event: "batch", requestId: "id-1", lines: 5, faults: 1, outcomes },
    ]);
  });

  test("a fault, without its message", () => {
    const { observer, lines, read } = memoryLog();
    const cause = Object.assign(new Error("planted"), { code: "ECONNREFUSED" });
    observer.failed(ORIGIN, new TypeError("planted", { cause }));
    expect(read()).toMatchObject([
      {
        severity: "error",
        event: "fault",
        ...ORIGIN,
        name: "TypeError",
        cause: { name: "Error", code: "ECONNREFUSED" },
      },
    ]);
    expect(lines.join("")).toMatch(/"frames":\["apps\/api\/test\/observe-log\.test\.ts:\d+:\d+"/u);
    expect(lines.join("")).not.toContain("planted");
  });

  test("an id or a caller that may be an address is withheld", () => {
    const { observer, read } = memoryLog();
    const common = { method: "GET", route: "/healthz", status: 200, seconds: 0 };
    observer.answered({ requestId: "jane@example.org", caller: "oidc:jane@example.org", ...common });
    observer.answered({ requestId: "mail.example.org", caller: "oidc:mail-gateway", ...common });
    expect(read()).toMatchObject([
      { requestId: "withheld", caller: "withheld" },
      { requestId: "withheld", caller: "oidc:mail-gateway" },
    ]);
  });

  test("nothing that is milder than asked for", () => {
    const { observer, logger, read } = memoryLog({ severity: "error" });
    logger.info({ event: "started" });
    logger.warn({ event: "odd" });
    observer.failed(ORIGIN, "a string");
    expect(read()).toMatchObject([{ event: "fault", name: "unknown", frames: [] }]);
  });

  test("through the API, a line for the decision and one for the request", async () => {
    const { observer, read } = memoryLog();
    await testApi({ observer }).app.request("/v1/decisions", post({ channel: "email" }));
    expect(read()).toMatchObject([
      { event: "decision", requestId: "id-1", channel: "email", level: "unstated" },
      { event: "request", requestId: "id-1", method: "POST", route: "/v1/decisions", status: 200 },
    ]);
  });
});

describe("what is kept of an error", () => {
  const PLANT = "planted@secret.example";
  const kept = (error: unknown) => JSON.stringify(bareError(error));

  test("its name and its code", async () => {
    const error: unknown = await readFile(`/nowhere/${PLANT}`).catch((reason: unknown) => reason);
    expect(bareError(error)).toMatchObject({ name: "Error", code: "ENOENT" });
    expect(kept(error)).not.toMatch(/planted|secret/u);
  });

  test("places in our files, in packages and in Node", () => {
    const [ours] = bareError(new Error("x")).frames;
    expect(ours).toMatch(/^apps\/api\/test\/observe-log\.test\.ts:\d+:\d+$/u);
    const error = new Error("x");
    error.stack = [
      "Error: x",
      "    at file:///home/jane.doe/channelwise/apps/api/src/routes/answers.ts:23:9",
      "    at async dispatch (file:///srv/node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/compose.js:22:17)",
      "    at Object.serve [as next] (/srv/node_modules/@hono/node-server/dist/index.mjs:1:2)",
      "    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)",
      "    at async Promise.all (index 0)",
      "    at new Promise (<anonymous>)",
    ].join("\n");
    expect(bareError(error).frames).toEqual([
      "api/src/routes/answers.ts:23:9",
      "hono/dist/compose.js:22:17",
      "@hono/node-server/dist/index.mjs:1:2",
      "node:internal/process/task_queues:105:5",
    ]);
  });

  test.each([
    ["of one line", PLANT],
    ["of many lines", `\n${PLANT}\n`],
    ["that looks like a frame", `x\n    at ${PLANT} (/${PLANT}/x.js:1:2)\n    at /secret.example/planted.js:3:4`],
    ["that is one frame", "    at /secret.example/planted.js:3:4"],
  ])("not a message %s", (_name, message) => {
    expect(kept(new Error(message))).not.toMatch(/planted|secret/u);
    expect(bareError(new Error(message)).frames.length).toBeGreaterThan(0);
    expect(kept(new Error("x", { cause: new Error(message) }))).not.toMatch(/planted|secret/u);
  });

  test("not the body that JSON.parse quotes", () => {
    const error = thrownBy(() => JSON.parse(`{"to": ${PLANT}}`));
    expect(String(error)).toContain("planted");
    expect(kept(error)).not.toMatch(/planted|secret/u);
    expect(bareError(error)).toMatchObject({ name: "SyntaxError" });
  });

  test("no frames where the message was changed after they were taken", () => {
    const error = new Error(`x\n    at /secret.example/planted.js:3:4`);
    expect(error.stack).toContain("planted");
    error.message = "another";
    expect(bareError(error)).toEqual({ name: "Error", frames: [] });
  });

  test("not a name or a code that is not one", () => {
    const error = Object.assign(new Error("x"), { name: PLANT, code: PLANT });
    expect(bareError(error)).toMatchObject({ name: "Error" });
    expect(bareError(error)).not.toHaveProperty("code");
  });

  test("nothing of what is no error", () => {
    for (const thrown of [PLANT, { message: PLANT, stack: PLANT }, undefined, null, 1])
      expect(bareError(thrown)).toEqual({ name: "unknown", frames: [] });
  });
});

function thrownBy(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    return error;
  }
}

/** Lets Node run sources as they are: an import of `x.js` finds `x.ts`. Every name that is asked for is in `asked`. */
const SOURCES = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  globalThis.asked = [];
  registerHooks({ resolve(name, context, next) {
    asked.push(name);
    try { return next(name, context); } catch { return next(name.replace(/[.]js$/, ".ts"), context); }
  } });
`)}`;

/** What a program writes that imports one of our files. */
async function run(file: string, program: string): Promise<string> {
  const source = `const it = await import(${JSON.stringify(new URL(`../src/observe/${file}`, import.meta.url).href)});`;
  const options = ["--import", SOURCES, "--input-type=module", "--eval", `${source}${program}`];
  const { stdout } = await promisify(execFile)(process.execPath, options, { maxBuffer: 64 * 2 ** 20 });
  return stdout;
}

describe("in a process of its own", () => {
  test("no line is lost when it exits at once", async () => {
    const written = await run(
      "logger.ts",
      "const log = it.createLogger(); for (let n = 0; n < 20_000; n += 1) log.info({ n }); process.exit(0);",
    );
    const lines = written.trimEnd().split("\n");
    expect(lines).toHaveLength(20_000);
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ severity: "info", n: 19_999 });
  });

  test("OpenTelemetry is not loaded unless it is asked for", async () => {
    const start = (env: object) => `await it.startTracing({ env: ${JSON.stringify(env)}, version: "1", warn() {} });
      console.log(asked.filter((name) => name.includes("@opentelemetry")).length); process.exit(0);`;
    const withEndpoint = start({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9" });
    expect(await run("start-tracing.ts", start({}))).toBe("0\n");
    expect(Number(await run("start-tracing.ts", withEndpoint))).toBeGreaterThan(0);
  });
});
