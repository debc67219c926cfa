import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const REQUIRE_ALL = process.env["CHANNELWISE_REQUIRE_ALL"] === "1";

/** Whether what needs a real tmux is passed over; where everything is asked for, it fails instead. */
export const isLacking = spawnSync("tmux", ["-V"]).status !== 0 && !REQUIRE_ALL;
if (isLacking) console.info("The interface is not driven in a real tmux: there is none.");

/** How the tests run: most of the time each of them waits. */
export const TOGETHER = { concurrent: true, timeout: 60_000 } as const;

/** What the window holds around the command: what was there before, how it ended, and how it left the terminal. */
const WINDOW = `echo 'here before'
sh -c 'echo $$ > "$0"; exec "$@"' "$@"
echo "exit $?"
echo "left:" $(stty -a | tr -s ' ;' '\\n' | grep -xE -e '-?(icanon|echo|isig)')
exec cat -v`;

/** In milliseconds: others work on the machine too. */
const PATIENCE = 20_000;
/** How often it is looked whether something was written, and how often at the screen where nothing was. */
const BETWEEN = 25;
const ANYWAY = 500;
/** More than any screen or buffer in these tests. */
const ROOM = 64 * 1024 * 1024;

export type Expected = string | RegExp | ((screen: string) => boolean);

export interface Window {
  /** What is run in the window: the program and its arguments. */
  readonly argv: readonly string[];
  readonly columns: number;
  readonly rows: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** How a command left its terminal. */
export interface Left {
  readonly code: number;
  /** Those of `isig`, `icanon` and `echo` that are on, as `stty` names them; with a minus those that are off. */
  readonly modes: readonly string[];
  readonly screen: string;
}

/** A folder that holds all that a test has on disk. */
export interface Place {
  readonly root: string;
  readonly home: string;
  /** XDG_CONFIG_HOME. */
  readonly config: string;
  /** The current folder. */
  readonly work: string;
  readonly temp: string;
}

/** Makes a {@link Place} that is empty. */
export function newPlace(): Place {
  const root = mkdtempSync(join(tmpdir(), "channelwise-terminal-"));
  const [home, config, work, temp] = [join(root, "home"), join(root, "config"), join(root, "work"), join(root, "tmp")];
  for (const folder of [home, config, work, temp]) mkdirSync(folder);
  return { root, home, config, work, temp };
}

const isThere = (expected: Expected, screen: string): boolean => {
  if (typeof expected === "string") return screen.includes(expected);
  return typeof expected === "function" ? expected(screen) : expected.test(screen);
};

/** At its end, a semicolon would part two commands of tmux. */
const typing = (text: string): readonly string[] => ["send-keys", "-l", "--", text.replace(/;$/u, String.raw`\;`)];

/** A window of a tmux of its own, with a person at the keys. */
export class Terminal {
  readonly place: Place;
  readonly #client: Readonly<Record<string, string | undefined>>;

  constructor(place: Place, { argv, columns, rows, env = {} }: Window) {
    this.place = place;
    this.#client = { PATH: process.env["PATH"], LANG: "C.UTF-8", HOME: place.home, TMUX_TMPDIR: place.root };
    const own = { HOME: place.home, XDG_CONFIG_HOME: place.config, TMPDIR: place.temp, LANG: "C.UTF-8", ...env };
    const variables = Object.entries(own).flatMap(([name, value]) => ["-e", `${name}=${value}`]);
    const program = ["sh", "-c", WINDOW, "sh", join(place.root, "pid"), ...argv];
    const session = ["new-session", "-d", "-x", String(columns), "-y", String(rows), "-c", place.work];
    const listening = ["pipe-pane", "-O", `exec cat > '${this.#heard}'`];
    // in one go: nothing is written before it is listened to
    const all = ["set-option", "-g", "status", "off", ";", ...session, ...variables, ...program, ";", ...listening];
    try {
      this.#tmux(all);
    } catch (error) {
      this.stop();
      throw error;
    }
  }

  get #heard(): string {
    return join(this.place.root, "heard");
  }

  #tmux(args: readonly string[], input = ""): string {
    const all = ["-u", "-L", "channelwise-terminal", "-f", "/dev/null", ...args];
    return execFileSync("tmux", all, {
      env: this.#client,
      encoding: "utf8",
      input,
      maxBuffer: ROOM,
      stdio: ["pipe", "pipe", "pipe"],
    });
  }

  /** Presses keys, by the names that tmux gives them: `Enter`, `Escape`, `C-c`, `y`. */
  keys(...names: readonly string[]): void {
    this.#tmux(["send-keys", "--", ...names]);
  }

  /** Types a text, character by character. */
  type(text: string): void {
    this.#tmux(typing(text));
  }

  /** Presses a key for a line that is typed, types it, and Enter. */
  fill(key: string, text: string): void {
    this.#tmux(["send-keys", "--", key, ";", ...typing(text), ";", "send-keys", "Enter"]);
  }

  /** Pastes a text, in the brackets that the program asked for. */
  paste(text: string): void {
    this.#tmux(["load-buffer", "-b", "pasted", "-"], text);
    this.#tmux(["paste-buffer", "-p", "-d", "-b", "pasted"]);
  }

  screen(): string {
    return this.#tmux(["capture-pane", "-p"]);
  }

  /** All that was written to the terminal, as it was written. */
  written(): string {
    return existsSync(this.#heard) ? readFileSync(this.#heard, "utf8") : "";
  }

  resize(columns: number, rows: number): void {
    this.#tmux(["resize-window", "-x", String(columns), "-y", String(rows)]);
  }

  display(format: string): string {
    return this.#tmux(["display-message", "-p", format]).trimEnd();
  }

  /** What was copied last. */
  buffer(): string {
    return this.#tmux(["show-buffer"]);
  }

  /** Waits until the screen shows something, and gives that screen. */
  until(expected: Expected): Promise<string> {
    return this.#until(expected, () => this.screen());
  }

  /** Waits until something was written to the terminal, and gives all that was. */
  untilWritten(expected: Expected): Promise<string> {
    return this.#until(expected, () => this.written());
  }

  async #until(expected: Expected, look: () => string): Promise<string> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const [since, size] = [Date.now(), this.#size];
      const seen = look();
      const isSeen = isThere(expected, seen);
      // a part of what is drawn may be there before the rest
      if (isSeen) await pause(BETWEEN);
      if (isSeen && this.#size === size) return seen;
      if (since > end) throw new Error(`This never came: ${String(expected)}. What came:\n${seen}`);
      // what is written is on the screen before it is heard of
      while (this.#size === size && Date.now() < since + ANYWAY) await pause(BETWEEN);
    }
  }

  get #size(): number {
    return statSync(this.#heard, { throwIfNoEntry: false })?.size ?? 0;
  }

  /** Sends the command a signal, and only it. */
  kill(signal: NodeJS.Signals): void {
    process.kill(Number(readFileSync(join(this.place.root, "pid"), "utf8")), signal);
  }

  /** Waits for the end of the command. */
  async left(): Promise<Left> {
    const screen = await this.until(/^left:.*echo/mu);
    const { code, modes } = /^exit (?<code>\d+)\nleft: (?<modes>.*)$/mu.exec(screen)?.groups ?? {};
    return { code: Number(code), modes: modes?.split(" ").toSorted() ?? [], screen };
  }

  /** Ends all that runs in the window, and tmux. */
  stop(): void {
    // it ends by itself when nothing runs in it any more
    spawnSync("tmux", ["-L", "channelwise-terminal", "kill-server"], { env: this.#client });
    rmSync(this.place.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}
