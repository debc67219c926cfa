import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { scriptFromSource } from "../../test/from-source.js";

const REQUIRE_ALL = process.env["CHANNELWISE_REQUIRE_ALL"] === "1";
const isLacking = spawnSync("tmux", ["-V"]).status !== 0 && !REQUIRE_ALL;
if (isLacking) console.info("Nothing is copied in a real tmux: there is none.");

const TEXT = "Signal: oui, « é » à tous 🙂\n\tfin";

describe.skipIf(isLacking)("in a real tmux", () => {
  let folder: string;
  let env: Record<string, string | undefined>;
  const tmux = (...args: readonly string[]) =>
    execFileSync("tmux", ["-L", "channelwise", ...args], { env, encoding: "utf8" });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "channelwise-tmux-"));
    const { TMUX: _, STY: __, ...others } = process.env;
    env = { ...others, TMUX_TMPDIR: folder, LANG: "C.UTF-8", TERM: "xterm-256color" };
    const settings = join(folder, "tmux.conf");
    // the tmux is the terminal too, whose clipboard is its buffer
    writeFileSync(settings, "set -s set-clipboard on\nset -gq allow-passthrough on\nset -g exit-empty off\n");
    tmux("-f", settings, "new-session", "-d", "-x", "80", "-y", "24", "cat");
  });
  afterAll(() => {
    tmux("kill-server");
    rmSync(folder, { recursive: true });
  });

  /** Copies in a window of that tmux, below the command `around`; what it came to and what tmux then has. */
  async function copied(name: string, text: string, terminal: string, around: readonly string[] = []) {
    const out = join(folder, name);
    const script = `import { writeFileSync, renameSync } from "node:fs";
      const { createCopy } = await import(SRC + "/clipboard/copy.ts");
      const { tmuxRunner } = await import(SRC + "/clipboard/run-tmux.ts");
      const write = (sequence) => process.stdout.write(sequence);
      const copy = createCopy({ write, ...${terminal} });
      writeFileSync("${out}.part", await copy(${JSON.stringify(text)}));
      renameSync("${out}.part", "${out}");
      setInterval(() => undefined, 1_000);`;
    tmux("set-buffer", "nothing yet");
    tmux("new-window", ...around, process.execPath, ...scriptFromSource(script));
    const isDone = { timeout: 20_000, interval: 50 };
    const outcome = await vi.waitFor(() => readFileSync(out, "utf8"), isDone);
    const buffer = await vi.waitUntil(() => {
      const shown = tmux("show-buffer");
      return shown !== "nothing yet" && shown;
    }, isDone);
    return { outcome, buffer };
  }

  test("tmux takes the text, however long it is", async () => {
    const terminal = "{ env: process.env, runTmux: tmuxRunner(process.env) }";
    expect(await copied("tmux", TEXT, terminal)).toEqual({ outcome: "copied", buffer: TEXT });
    const long = "é".repeat(5_000);
    expect(await copied("long", long, terminal)).toEqual({ outcome: "copied", buffer: long });
  });

  test("a terminal takes the text", async () => {
    const terminal = '{ env: { TERM: "xterm" }, runTmux: tmuxRunner({}) }';
    expect(await copied("terminal", TEXT, terminal)).toEqual({ outcome: "sent", buffer: TEXT });
  });

  test("a terminal around a tmux takes the text, where tmux cannot be asked", async () => {
    const terminal = "{ env: process.env, runTmux: () => Promise.resolve(false) }";
    const inner = ["env", "-u", "TMUX", "tmux", "-L", "inner", "-f", join(folder, "tmux.conf"), "new-session"];
    try {
      expect(await copied("around", TEXT, terminal, inner)).toEqual({ outcome: "sent", buffer: TEXT });
    } finally {
      execFileSync("tmux", ["-L", "inner", "kill-server"], { env });
    }
  });
});
