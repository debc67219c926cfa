import { describe, expect, test } from "vitest";
import { createCopy } from "./copy.js";

/** A terminal, and a tmux that does what it is told or not. */
function world(env: Readonly<Record<string, string>>, tmuxDoes = false) {
  const written: string[] = [];
  const told: { readonly args: readonly string[]; readonly input: string }[] = [];
  const copy = createCopy({
    env,
    write: (sequence) => {
      written.push(sequence);
    },
    runTmux: (args, input) => {
      told.push({ args, input });
      return Promise.resolve(tmuxDoes);
    },
  });
  return { copy, written, told };
}

const TERM = "xterm-256color";
const TMUX = "/tmp/tmux-1000/default,1,0";
const PLAIN = "\u001B]52;c;w6k=\u0007";
const IN_TMUX = "\u001BPtmux;\u001B\u001B]52;c;w6k=\u0007\u001B\\";
const IN_SCREEN = `\u001BP${PLAIN}\u001B\\`;

describe("without tmux", () => {
  test.each<[Record<string, string>, string]>([
    [{ TERM }, PLAIN],
    [{ TERM, TMUX: "", STY: "" }, PLAIN],
    [{ TERM: "linuxish" }, PLAIN],
    [{ TERM, STY: "1.pts-0.host" }, IN_SCREEN],
    [{ TERM: "screen" }, IN_SCREEN],
    [{ TERM: "screen-256color" }, IN_SCREEN],
  ])("with %o the terminal is sent %j", async (env, sequence) => {
    const { copy, written, told } = world(env);
    expect(await copy("é")).toBe("sent");
    expect({ written, told }).toEqual({ written: [sequence], told: [] });
  });

  test.each<Record<string, string>>([{}, { TERM: "" }, { TERM: "dumb" }, { TERM: "linux" }, { TERM: "linux-16color" }])(
    "with %o there is no clipboard",
    async (env) => {
      const { copy, written } = world({ ...env, STY: "1.pts-0.host" });
      expect(await copy("é")).toBe("no-terminal");
      expect(written).toEqual([]);
    },
  );

  test("a text that is too long is not sent", async () => {
    const { copy, written } = world({ TERM });
    expect(await copy("x".repeat(60_000))).toBe("too-long");
    expect(written).toEqual([]);
  });
});

describe("in tmux", () => {
  test.each([TERM, "screen", "dumb", ""])("tmux takes a text of any length, on %j too", async (term) => {
    const { copy, written, told } = world({ TERM: term, TMUX }, true);
    const text = "é".repeat(100_000);
    expect(await copy(text)).toBe("copied");
    expect({ written, told }).toEqual({ written: [], told: [{ args: ["load-buffer", "-w", "-"], input: text }] });
  });

  test.each<Record<string, string>>([{ TERM }, { TERM: "screen" }, { TERM, STY: "1.pts-0.host" }])(
    "that does not, the text goes to the terminal around it: %o",
    async (env) => {
      const { copy, written } = world({ ...env, TMUX });
      expect(await copy("é")).toBe("sent");
      expect(written).toEqual([IN_TMUX]);
    },
  );

  test("that does not, what the terminal cannot take is told", async () => {
    expect(await world({ TERM, TMUX }).copy("x".repeat(60_000))).toBe("too-long");
    expect(await world({ TERM: "dumb", TMUX }).copy("x".repeat(60_000))).toBe("no-terminal");
  });
});
