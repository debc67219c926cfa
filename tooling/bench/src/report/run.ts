import type { Row } from "../row.ts";

/** What was measured, on what, and by which versions: all that the report is made from. */
export interface Run {
  readonly machine: Machine;
  /** Of everything that was compared, by name. */
  readonly versions: Readonly<Record<string, string>>;
  readonly seed: number;
  /** By part, in the order of the report. */
  readonly parts: Readonly<Record<string, readonly Row[]>>;
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In GiB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  readonly v8: string;
}
