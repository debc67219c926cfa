import sonicBoom from "sonic-boom";
import { byTurns } from "./by-turns.js";

/** What a line may hold. An error does not fit: its message may hold what a request held. */
type Plain = string | number | boolean | undefined | readonly string[] | Fields;
export interface Fields {
  readonly [name: string]: Plain;
}

/** A line says what it is about. */
export interface Line extends Fields {
  readonly event: string;
}

/** Mildest first; nothing is `fatal` or `debug` yet, but whoever runs it may ask for no more, or no less, than that. */
const SEVERITIES = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Writes a line of JSON for each call, by severity. */
export interface Logger {
  /** A line of what is laid out already, as the members of an object are in JSON. */
  readonly infoMembers: (members: string) => void;
  readonly warnMembers: (members: string) => void;
  readonly errorMembers: (members: string) => void;
  readonly info: (line: Line) => void;
  readonly warn: (line: Line) => void;
  readonly error: (line: Line) => void;
}

export interface LoggerOptions {
  /** The mildest severity that is written; `info` by default. */
  readonly severity?: Severity;
  /**
   * Takes each line, its end included. By default it goes to standard output with all others of the same turn of the event
   * loop, and before the process ends.
   */
  readonly write?: (line: string) => void;
  readonly now?: () => Date;
}

/**
 * A log for programs: a line of JSON each, with `severity` (`level` is that of a request) and `time`.
 *
 * Why not pino: it took as long for a line as the core takes for the decision that the line is about, and most of what it
 * offers must not be used here. What writes its lines, `sonic-boom`, is used.
 *
 * @example
 * createLogger().info({ event: "started", port: 8787 })
 * // {"severity":"info","time":"2026-11-24T12:00:00.000Z","event":"started","port":8787}
 */
export function createLogger({
  severity: mildest = "info",
  write = standardOutput(),
  now = () => new Date(),
}: LoggerOptions = {}): Logger {
  const time = createTime(now);
  const membersWriter = (severity: Severity) => {
    const isWritten = SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(mildest);
    const begin = `{"severity":"${severity}","time":"`;
    return (members: string) => {
      if (isWritten) write(`${begin}${time()}",${members}}\n`);
    };
  };
  const [infoMembers, warnMembers, errorMembers] = [
    membersWriter("info"),
    membersWriter("warn"),
    membersWriter("error"),
  ];
  const writer = (writeMembers: (members: string) => void) => (line: Line) => {
    writeMembers(JSON.stringify(line).slice(1, -1));
  };
  return {
    infoMembers,
    warnMembers,
    errorMembers,
    info: writer(infoMembers),
    warn: writer(warnMembers),
    error: writer(errorMembers),
  };
}

/** The time in UTC, laid out anew when it is another. */
function createTime(now: () => Date): () => string {
  let known = { time: Number.NaN, text: "" };
  return () => {
    const date = now();
    const time = date.getTime();
    if (time !== known.time) known = { time, text: date.toISOString() };
    return known.text;
  };
}

function standardOutput(): (line: string) => void {
  // waits where the pipe is full, rather than to lose a line
  const out = new sonicBoom.SonicBoom({ fd: 1, sync: true });
  const { write, flush } = byTurns((text) => out.write(text));
  process.on("exit", flush);
  return write;
}
