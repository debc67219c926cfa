import type { JsonSchema, Schema } from "../json-schema.ts";
import type { Change } from "./change.ts";

/** What every comparison inside two whole schemas needs to know of them. */
export interface Both {
  readonly before: JsonSchema;
  readonly after: JsonSchema;
  /** Where a reference leads now that led to a definition which has got another name. */
  readonly renamed: ReadonlyMap<string, string>;
  /** References to definitions that are gone. */
  readonly removed: ReadonlySet<string>;
  /** Everything that changed in a schema at a place. */
  readonly compare: (was: Schema, is: Schema, pointer: string) => readonly Change[];
  /** Whether two schemas mean the same, wherever they say it. */
  readonly same: (was: Schema, is: Schema) => boolean;
}

/** Some keywords that are compared together, and how. */
export interface Aspect {
  readonly keywords: readonly string[];
  readonly changes: (was: JsonSchema, is: JsonSchema, pointer: string, both: Both) => readonly Change[];
}
