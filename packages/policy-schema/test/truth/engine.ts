import type { Draft, SchemaName } from "../../src/index.js";

/** Which schema. */
export interface Which {
  readonly shape: SchemaName;
  readonly draft: Draft;
}

/** What an engine says of each document, in order. */
export interface Verdicts {
  readonly engine: string;
  readonly verdicts: readonly boolean[];
}
