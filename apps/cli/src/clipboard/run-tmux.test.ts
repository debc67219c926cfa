import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { scriptFromSource } from "../../test/from-source.js";
import { tmuxRunner } from "./run-tmux.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "channelwise-tmux-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A tmux that is this script. */
function tmuxThatIs(script: string) {
  const path = join(folder, "tmux");
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return tmuxRunner({ PATH: `${folder}:/usr/bin:/bin`, OUT: folder, TMUX: "/tmp/a,1,0" });
}

test("it is given the arguments, the input and the environment", async () => {
  const runTmux = tmuxThatIs('cat > "$OUT/input"; echo "$TMUX $*" > "$OUT/args"');
  const input = "é 🙂\n".repeat(100_000);
  expect(await runTmux(["load-buffer", "-w", "-"], input)).toBe(true);
  expect(readFileSync(join(folder, "input"), "utf8")).toBe(input);
  expect(readFileSync(join(folder, "args"), "utf8")).toBe("/tmp/a,1,0 load-buffer -w -\n");
});

test.each([
  ["fails", "exit 1"],
  ["fails without reading", "exec <&-; exit 1"],
  ["is killed", "kill -9 $$"],
])("one that %s did not do it", async (_, script) => {
  expect(await tmuxThatIs(script)(["load-buffer", "-"], "x".repeat(1_000_000))).toBe(false);
});

// longer than a test may take
test.each(["exec sleep 60", "exec 3<&0; sleep 60 & wait"])("one that hangs is given up soon: %s", async (script) => {
  expect(await tmuxThatIs(script)(["load-buffer", "-"], "x".repeat(1_000_000))).toBe(false);
});

test("what it leaves running is not waited for", () => {
  tmuxThatIs("exec 3<&0; sleep 60 & exit 0");
  const env = { PATH: `${folder}:/usr/bin:/bin` };
  const script = `const { tmuxRunner } = await import(SRC + "/clipboard/run-tmux.ts");
    console.log(await tmuxRunner(process.env)(["load-buffer", "-"], "x".repeat(1_000_000)));`;
  const { stdout } = spawnSync(process.execPath, scriptFromSource(script), { env, encoding: "utf8" });
  expect(stdout).toBe("true\n");
});

test("one that is missing, or cannot be started, did not do it", async () => {
  expect(await tmuxRunner({ PATH: folder })(["load-buffer", "-"], "text")).toBe(false);
  expect(await tmuxRunner({ PATH: folder, BAD: "a\u0000b" })(["load-buffer", "-"], "text")).toBe(false);
  writeFileSync(join(folder, "tmux"), "");
  expect(await tmuxRunner({ PATH: folder })(["load-buffer", "-"], "text")).toBe(false);
});
