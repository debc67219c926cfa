import { destination, pino, type LevelWithSilent } from "pino";

/** What a line may hold. An error does not fit: its message may hold what a request held. */
type Plain = string | number | boolean | undefined | readonly string[] | Fields;
export interface Fields {
  readonly [name: string]: Plain;
}

/** Writes a line of JSON for each call, by severity. */
export interface Logger {
  readonly info: (fields: Fields) => void;
  readonly warn: (fields: Fields) => void;
  readonly error: (fields: Fields) => void;
}

export interface LoggerOptions {
  /** The mildest severity that is written; `info` by default. */
  readonly severity?: LevelWithSilent;
  /** Takes each line, its end included; standard output by default, written before the call returns. */
  readonly write?: (line: string) => void;
  readonly now?: () => Date;
}

/**
 * A log for programs: a line of JSON each, with `severity` (`level` is that of a request) and `time`.
 *
 * @example
 * createLogger().info({ event: "started", port: 8787 })
 * // {"severity":"info","time":"2026-11-24T12:00:00.000Z","event":"started","port":8787}
 */
export function createLogger({ severity = "info", write, now = () => new Date() }: LoggerOptions = {}): Logger {
  const log = pino(
    {
      level: severity,
      // neither the host's name nor the process: those who collect the log know them
      base: null,
      timestamp: () => `,"time":"${now().toISOString()}"`,
      formatters: { level: (label) => ({ severity: label }) },
    },
    write === undefined ? destination({ fd: 1, sync: true }) : { write },
  );
  return {
    info: (fields) => log.info(fields),
    warn: (fields) => log.warn(fields),
    error: (fields) => log.error(fields),
  };
}
