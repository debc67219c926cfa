import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TestContext } from "vitest";
import { built, MAIN } from "../support.js";
import { newPlace, Terminal, type Expected } from "./tmux.js";

export interface Opened {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly rows?: number;
  /** The text of the file of settings. */
  readonly settings?: string;
  /** What shows that it is open; else the names of the views. */
  readonly ready?: Expected;
}

/** What a terminal is told to put brackets around what is pasted: from then on keys are listened to. */
const LISTENING = "\u001B[?2004h";

/** The built command in a terminal, without any argument but those of the interface. */
export class Interface extends Terminal {
  readonly #env: Readonly<Record<string, string>>;

  constructor({ args = [], env = {}, columns = 120, rows = 32, settings }: Opened) {
    const place = newPlace();
    if (settings !== undefined) {
      const file = join(place.config, "channelwise", "config.yaml");
      mkdirSync(dirname(file));
      writeFileSync(file, settings);
    }
    super(place, { argv: [process.execPath, MAIN, ...args], env, columns, rows });
    this.#env = { HOME: place.home, XDG_CONFIG_HOME: place.config, ...env };
  }

  /** What a command line writes in a pipe, for the same person. */
  async answer(args: readonly string[], stdin = ""): Promise<string> {
    const { code, stdout, stderr } = await built(args, stdin, this.#env);
    if (code !== 0 || stderr !== "") throw new Error(`channelwise ${args.join(" ")}: ${stderr}`);
    return stdout;
  }

  /** Copies with a key, and gives what was copied once it is said to be. */
  async copied(key: string, said: Expected): Promise<string> {
    this.keys(key);
    await this.until(said);
    return this.buffer();
  }
}

/** The line at the foot of a screen that gives the same answer in a shell. */
export const shellLine = (screen: string): string =>
  screen
    .split("\n")
    .findLast((line) => line.startsWith(" $ "))
    ?.trim() ?? "";

/** A test that is running. */
export type Running = Pick<TestContext, "onTestFinished">;

/** Opens the interface in a terminal of its own, which ends with the test, however that goes. */
export async function open(
  { onTestFinished }: Running,
  { ready = /\[1 .+\]/u, ...opened }: Opened = {},
): Promise<Interface> {
  if (!existsSync(MAIN)) throw new Error("These tests run the command as it is built: build first, as npm test does");
  const started = new Interface(opened);
  onTestFinished(() => {
    started.stop();
  });
  await started.until(ready);
  await started.untilWritten(LISTENING);
  return started;
}
