import { once } from "node:events";
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { spawn } from "node:child_process";
import { compile, gscPolicy, parseRequest, type RequestInput } from "@channelwise/policy-core";
import { wholeSpace } from "@channelwise/policy-core/testing";
import { afterAll, expect, test } from "vitest";
import { built, linesOf, MAIN, start } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const QUESTION =
  '{"channel":"signal","level":"public","recipients":["a@ec.europa.eu","b@example.org"],"nature":"ephemeral"}\n';

test("the whole space is answered, in order, with the core’s own bytes", { timeout: 120_000 }, async () => {
  const compiled = compile(gscPolicy);
  if (!compiled.ok) throw new Error(compiled.errors[0].message);
  const requests = wholeSpace(gscPolicy);
  const path = join(folder, "space.ndjson");
  writeFileSync(path, requests.map((request) => `${JSON.stringify(request)}\n`).join(""));
  const { code, stdout, stderr } = await built(["batch", path]);
  const answers = linesOf(stdout);
  expect({ code, stderr, answers: answers.length }).toEqual({ code: 0, stderr: "", answers: requests.length });
  const own = (request: RequestInput) => {
    const parsed = parseRequest(request);
    const decision = parsed.ok ? compiled.value.decide(parsed.value) : parsed;
    return JSON.stringify(decision.ok && decision.value);
  };
  expect(requests.filter((request, place) => answers[place] !== own(request))).toEqual([]);
});

/** Every kind of line, and far more of them than fit into a block. */
const mixed = (count: number): string =>
  Array.from({ length: count }, (_, place) =>
    place % 97 === 0
      ? "not json\n"
      : place % 89 === 0
        ? "\n"
        : place % 83 === 0
          ? QUESTION.replace("public", "x")
          : QUESTION,
  ).join("");

test.each([
  ["NDJSON in and out", "mixed.ndjson", () => mixed(20_000), []],
  ["outcomes alone", "mixed.ndjson", () => mixed(20_000), ["--detail", "outcome", "--lang", "fr"]],
  ["CSV out", "mixed.ndjson", () => mixed(5_000), ["--output", "csv"]],
  ["CSV in", "mixed.csv", () => `\nlevel,channel\n${'public,email\n"lim\nite",signal\n,"\n'.repeat(3_000)}`, []],
])("threads give the same bytes as one: %s", { timeout: 120_000 }, async (_, name, input, options) => {
  const path = join(folder, name);
  writeFileSync(path, input());
  const [one, three] = await Promise.all([
    built(["batch", path, ...options]),
    built(["batch", path, ...options, "--threads", "3"]),
  ]);
  expect(one.code).toBe(3);
  expect(three.code).toBe(3);
  expect(three.stdout === one.stdout).toBe(true);
  expect(three.stderr).toBe("");
});

test("threads do not wait for a next line, and end at once at SIGINT", { timeout: 60_000 }, async () => {
  const waiting = start(["batch", "--threads", "2"]);
  let stdout = "";
  waiting.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  waiting.stdin.write(QUESTION);
  await once(waiting.stdout, "data");
  waiting.kill("SIGINT");
  expect(await once(waiting, "close")).toEqual([130, null]);
  expect(linesOf(stdout)).toHaveLength(1);
});

test("a header that is wrong is complained about, threads or not", { timeout: 60_000 }, async () => {
  const path = join(folder, "header.csv");
  writeFileSync(path, "channel,lvel\nemail,public\n");
  const { code, stdout, stderr } = await built(["batch", path, "--threads", "2"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("level");
});

const REPORT = "data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))";

/** Runs a batch, and tells what memory it took at most, in MiB. */
async function measured(input: Readable, options: readonly string[], nodeOptions: readonly string[] = []) {
  const child = spawn(process.execPath, [...nodeOptions, "--import", REPORT, MAIN, "batch", ...options]);
  let stderr = "";
  let tail = "";
  let lines = 0;
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout.on("data", (chunk: Buffer) => {
    lines += chunk.toString("latin1").split("\n").length - 1;
    tail = (tail + chunk.toString()).slice(-2_000);
  });
  child.stdin.on("error", () => undefined);
  input.pipe(child.stdin);
  const [code] = (await once(child, "close")) as [number];
  return { code, lines, tail, memory: Number(stderr) / 1024 };
}

const questions = (count: number) => Readable.from(Array.from({ length: count / 1_000 }, () => QUESTION.repeat(1_000)));

test("memory does not grow with the number of lines", { timeout: 180_000 }, async () => {
  const few = await measured(questions(20_000), ["--detail", "outcome"]);
  const many = await measured(questions(200_000), ["--detail", "outcome"]);
  expect(many.lines).toBe(200_000);
  expect(many.memory).toBeLessThan(few.memory + 60);
  // the answers are over 100 MB
  expect(await measured(questions(60_000), [], ["--max-old-space-size=64"])).toMatchObject({ code: 0, lines: 60_000 });
});

test.each([
  ["ndjson", QUESTION, QUESTION],
  ["csv", "channel,level\nsignal,public\n", "signal,public\n"],
])(
  "a line of 50 MB is an error in its place, and is not held (%s)",
  { timeout: 60_000 },
  async (shape, before, after) => {
    const long = Array.from({ length: 50 }, () => "a".repeat(1_000_000));
    const { code, tail, memory } = await measured(Readable.from([before, '"', ...long, '"\n', after]), [
      "--detail",
      "outcome",
      "--input",
      shape,
    ]);
    const gist = linesOf(tail).map((line) => JSON.parse(line) as { outcome?: string; error?: { code: string } });
    expect(code).toBe(3);
    expect(gist.map(({ outcome, error }) => error?.code ?? outcome)).toEqual([
      expect.any(String),
      "too-long",
      expect.any(String),
    ]);
    expect(memory).toBeLessThan(200);
  },
);

test("a reader that goes away ends it quietly", { timeout: 60_000 }, async () => {
  const child = start(["batch"]);
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.on("error", () => undefined);
  child.stdin.write(QUESTION.repeat(20_000));
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [code] = (await once(child, "exit")) as [number];
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("a slow reader is waited for, and loses nothing", { timeout: 60_000 }, async () => {
  const path = join(folder, "slow.ndjson");
  writeFileSync(path, QUESTION.repeat(20_000));
  const child = start(["batch", "-"]);
  const source = createReadStream(path);
  source.pipe(child.stdin);
  await once(child.stdout, "readable");
  await setTimeout(1_500);
  // most of the input is still unread: nothing was answered into the void
  expect(source.bytesRead).toBeLessThan(2_000_000);
  let lines = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>)
    lines += chunk.toString("latin1").split("\n").length - 1;
  expect(lines).toBe(20_000);
});

test("SIGINT ends it at once, after a whole line", { timeout: 60_000 }, async () => {
  const waiting = start(["batch"]);
  let stdout = "";
  waiting.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  waiting.stdin.write(QUESTION);
  await once(waiting.stdout, "data");
  waiting.kill("SIGINT");
  expect(await once(waiting, "close")).toEqual([130, null]);
  expect(linesOf(stdout)).toHaveLength(1);

  const busy = start(["batch"]);
  let answers = "";
  busy.stdin.on("error", () => undefined);
  busy.stdin.write(QUESTION.repeat(200_000));
  busy.stdout.on("data", (chunk: Buffer) => (answers += chunk.toString()));
  await once(busy.stdout, "data");
  busy.kill("SIGINT");
  expect(await once(busy, "close")).toEqual([130, null]);
  expect(answers.endsWith("}\n")).toBe(true);
  expect(linesOf(answers).length).toBeLessThan(200_000);
});

test(
  "SIGINT waits for a reader that stalls in the middle of a line; the second one does not",
  { timeout: 60_000 },
  async () => {
    const stalled = start(["batch"]);
    stalled.stdin.on("error", () => undefined);
    stalled.stdin.write(QUESTION.repeat(20_000));
    await once(stalled.stdout, "readable");
    await setTimeout(500);
    stalled.kill("SIGINT");
    await setTimeout(500);
    expect(stalled.exitCode).toBeNull();
    stalled.kill("SIGINT");
    expect(await once(stalled, "exit")).toEqual([null, "SIGINT"]);
  },
);
