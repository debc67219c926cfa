import { once } from "node:events";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { cases, overlayCases, overlays } from "@channelwise/policy-cases";
import { afterAll, expect, test } from "vitest";
import type { ExitCode } from "../src/exit.js";
import { run } from "../src/run.js";
import { linesOf, start } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Cases = (typeof overlayCases)[string];

const [first, second] = cases;
if (first === undefined || second === undefined) throw new Error("The corpus holds cases");
const path = join(folder, "cases.json");
const write = (held: Cases | string) => {
  writeFileSync(path, typeof held === "string" ? held : JSON.stringify(held));
};
/** As many editors save. */
const replace = (held: Cases) => {
  writeFileSync(`${path}.new`, JSON.stringify(held));
  renameSync(`${path}.new`, path);
};

interface Watched {
  readonly code: ExitCode;
  /** What was written to stdout before each of the steps. */
  readonly shown: readonly string[];
  readonly stderr: string;
}

/** Watches in this process; each step is taken once the command waits, and after the last one it is interrupted. */
async function watched(args: readonly string[], isTerminal: boolean, steps: readonly (() => void)[]): Promise<Watched> {
  const interruption = new AbortController();
  const shown: string[] = [];
  let [stdout, stderr, step] = ["", "", 0];
  const writing = (take: (text: string) => void) => {
    const stream = new Writable({
      write: (chunk: Buffer, _, done) => {
        take(chunk.toString());
        done();
      },
    });
    return Object.assign(stream, isTerminal && { isTTY: true, columns: 100 });
  };
  const code = await run(["policy", "test", ...args, "--watch"], {
    stdin: Readable.from([]),
    stdout: writing((text) => {
      stdout += text;
    }),
    stderr: writing((text) => {
      stderr += text;
      if (!text.startsWith("Waiting")) return;
      shown.push(stdout);
      stdout = "";
      const next =
        steps[step] ??
        (() => {
          interruption.abort();
        });
      step += 1;
      next();
    }),
    env: {},
    now: () => new Date("2026-11-24T12:00:00Z"),
    interruption: () => interruption.signal,
  });
  return { code, shown, stderr };
}

test("runs again when a file is written or replaced, and goes on when it is wrong or gone", async () => {
  write([first]);
  const { code, shown, stderr } = await watched([path, "--json"], false, [
    () => {
      write([first, second]);
    },
    () => {
      write("[");
    },
    () => {
      rmSync(path);
    },
    () => {
      replace([second]);
    },
  ]);
  expect(code).toBe(130);
  const ids = shown.map((text) =>
    text === "" ? [] : (JSON.parse(text) as { results: { id: string }[] }).results.map(({ id }) => id),
  );
  expect(ids).toEqual([[first.id], [first.id, second.id], [], [], [second.id]]);
  expect(stderr).toMatch(/cases\.json:1:\d/u);
  expect(stderr).toContain("This does not exist.");
});

test("runs again when an overlay is written, by what it says then", async () => {
  const overlay = overlays.find(({ id }) => id === "careful-department");
  const held = overlayCases["careful-department"] ?? [];
  const overlayPath = join(folder, "overlay.json");
  writeFileSync(
    overlayPath,
    JSON.stringify({ ...overlay, rules: undefined, conditions: undefined, texts: undefined, cautions: undefined }),
  );
  write(held);
  const { shown } = await watched([path, "--json", "--policy", overlayPath], false, [
    () => {
      writeFileSync(overlayPath, JSON.stringify(overlay));
    },
  ]);
  const failed = shown.map((text) => (JSON.parse(text) as { failed: number }).failed);
  expect(failed[0]).toBeGreaterThan(0);
  expect(failed[1]).toBe(0);
});

test("clears the screen of a terminal before each run of text, and of nothing else", async () => {
  const clear = "\u001B[2J\u001B[H";
  const steps = [
    () => {
      write([second]);
    },
  ];
  write([first]);
  const onScreen = await watched([path], true, steps);
  expect(onScreen.shown.map((text) => text.split(clear).length - 1)).toEqual([1, 1]);
  expect(onScreen.shown.every((text) => text.startsWith(clear))).toBe(true);
  write([first]);
  const inJson = await watched([path, "--json"], true, steps);
  const inPipe = await watched([path], false, []);
  expect([...inJson.shown, ...inPipe.shown].some((text) => text.includes("\u001B[2J"))).toBe(false);
});

test("in a pipe, as it is built, it ends at SIGINT with 130 and whole lines", async () => {
  write([first]);
  const child = start(["policy", "test", path, "--watch", "--json"]);
  const out: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  await once(child.stderr, "data");
  write([first, second]);
  await once(child.stderr, "data");
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([130, null]);
  const tests = linesOf(Buffer.concat(out).toString()).map((line) => (JSON.parse(line) as { tests: number }).tests);
  expect(tests).toEqual([1, 2]);
});
