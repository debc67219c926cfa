import { PassThrough, Writable } from "node:stream";
import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises";
import type { ExitCode } from "../../src/exit.js";
import type { Io, Output } from "../../src/io.js";
import { run } from "../../src/run.js";
import { createGlass, type Glass } from "./glass.js";
import { bytesOf, pasted } from "./keyboard.js";

/** Longer than a frame, in milliseconds: what is to be drawn is drawn by then, since all of it happens in this process. */
const FRAME = 15;
/** Much longer than a window rests before it is drawn. */
const RESTING = 2_000;
/** What empties the screen for another size. */
const EMPTIED = "\u001B[H\u001B[J";
/** Longer than what follows Esc is waited for. */
const AFTER_ESCAPE = 30;
/** So long something that must come may take, on a machine that does much besides. */
const PATIENCE = 8000;

export interface EmulatorOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: () => Date;
  /** Sees what is about to be written to the terminal; what it throws is thrown there. */
  readonly onWrite?: (text: string) => void;
}

/** The interface on a terminal, and the hands and eyes of whoever sits there. */
export interface Emulator extends Omit<Glass, "write" | "resize" | "rows"> {
  /** Presses keys, named as in the table of keys, one after the other, and waits for what comes of them. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Sends a text as it is, at once. */
  readonly type: (text: string) => Promise<void>;
  readonly paste: (text: string) => Promise<void>;
  readonly resize: (columns: number, rows: number) => Promise<void>;
  readonly screen: () => readonly string[];
  /** Waits until a text is on the screen. */
  readonly until: (text: string) => Promise<void>;
  readonly isRaw: () => boolean;
  readonly stderr: () => string;
  /** All that was written to the terminal. */
  readonly written: () => string;
  readonly exitCode: () => Promise<ExitCode>;
  /** Ends the interface, if it has not ended. */
  readonly quit: () => Promise<ExitCode>;
}

/** The time in this world, if it is not said otherwise. */
const NOW = new Date("2026-11-24T12:00:00Z");

function standardError() {
  const chunks: string[] = [];
  const stream: Output = new Writable({
    decodeStrings: false,
    write: (chunk: string | Buffer, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join("") };
}

/** Opens the interface as the command without a subcommand does, on a terminal of its own. */
export async function openEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { columns = 80, rows = 24, args = [], env = {}, now = () => NOW, onWrite } = options;
  const glass = createGlass(columns, rows);
  const seen = { written: "", writes: 0, raw: false, ended: undefined as ExitCode | undefined };
  const output = new Writable({
    decodeStrings: false,
    write: (chunk: string | Buffer, _encoding, done) => {
      seen.written += String(chunk);
      seen.writes += 1;
      glass.write(chunk, done);
    },
  });
  const write = output.write.bind(output) as (...rest: unknown[]) => boolean;
  const stdout = Object.assign(output, {
    isTTY: true,
    columns,
    rows,
    write: (...rest: unknown[]) => {
      onWrite?.(String(rest[0]));
      return write(...rest);
    },
  });
  const keyboard = new PassThrough();
  const stdin = Object.assign(keyboard, {
    isTTY: true,
    setRawMode: (on: boolean) => {
      seen.raw = on;
    },
    ref: () => keyboard,
    unref: () => keyboard,
  });
  const stderr = standardError();
  const io: Io = {
    stdin,
    stdout,
    stderr: stderr.stream,
    env: { LANG: "C.UTF-8", TERM: "xterm-256color", ...env },
    now,
    interruption: () => new AbortController().signal,
  };

  const end = run(args, io).then((code) => {
    seen.ended = code;
    return code;
  });

  const isUnread = () => seen.raw && keyboard.readableLength > 0;
  const settled = async () => {
    let before: number;
    do {
      before = seen.writes;
      await wait(FRAME);
      await new Promise<void>((done) => {
        glass.write("", done);
      });
    } while (seen.writes !== before || isUnread());
  };
  const send = async (bytes: string) => {
    keyboard.write(bytes);
    while (isUnread()) await nextTurn();
    await nextTurn();
    // whether more follows Esc is known only after a while
    if (bytes === "\u001B") await wait(AFTER_ESCAPE);
  };
  const until = async (text: string) => {
    const latest = Date.now() + PATIENCE;
    while (!glass.rows().join("\n").includes(text)) {
      if (Date.now() > latest) throw new Error(`“${text}” does not come:\n${glass.rows().join("\n")}`);
      await wait(5);
    }
  };
  const isOver = async () => {
    const abort = new AbortController();
    const late = wait(PATIENCE, undefined, { signal: abort.signal }).then(() => {
      throw new Error(`It does not end:\n${glass.rows().join("\n")}`);
    });
    late.catch(() => undefined);
    const code = await Promise.race([end, late]);
    abort.abort();
    return code;
  };
  const emulator: Emulator = {
    ...glass,
    press: async (...keys) => {
      for (const key of keys) await send(bytesOf(key));
      await settled();
    },
    type: async (text) => {
      await send(text);
      await settled();
    },
    paste: async (text) => {
      await send(pasted(text));
      await settled();
    },
    resize: async (toColumns, toRows) => {
      const before = seen.written.length;
      glass.resize(toColumns, toRows);
      Object.assign(stdout, { columns: toColumns, rows: toRows });
      stdout.emit("resize");
      // it is drawn once the window rests; where nothing is drawn, nothing comes
      const latest = Date.now() + RESTING;
      while (!seen.written.slice(before).includes(EMPTIED) && Date.now() < latest) await wait(2);
      await settled();
    },
    screen: glass.rows,
    until,
    isRaw: () => seen.raw,
    stderr: stderr.text,
    written: () => seen.written,
    exitCode: isOver,
    quit: async () => {
      if (seen.ended === undefined) await send("\u0003");
      return isOver();
    },
  };
  // it reads the keyboard once it has drawn
  const latest = Date.now() + PATIENCE;
  while (!seen.raw && seen.ended === undefined && Date.now() < latest) await wait(2);
  await settled();
  return emulator;
}
