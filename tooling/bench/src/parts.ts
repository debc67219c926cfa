import { batch } from "./batch/batch.ts";
import { classification } from "./classification.ts";
import { cold } from "./cold/cold.ts";
import { core } from "./core/core.ts";
import { engines } from "./engines/rows.ts";
import { growth } from "./growth/growth.ts";
import { http } from "./http/http.ts";
import type { Effort } from "./measure.ts";
import type { Row } from "./row.ts";
import { terminal } from "./terminal.ts";
import { validation } from "./validation.ts";

/** Something that is measured by itself, in a process of its own. */
export interface Part {
  readonly measure: (effort: Effort) => Promise<readonly Row[]>;
  /** Whether it has gates for CI. */
  readonly isGated: boolean;
}

/** In the order of the report. */
export const PARTS: ReadonlyMap<string, Part> = new Map([
  ["core", { measure: core, isGated: true }],
  ["engines", { measure: engines, isGated: true }],
  ["classification", { measure: classification, isGated: true }],
  ["validation", { measure: validation, isGated: true }],
  ["batch", { measure: batch, isGated: true }],
  ["http", { measure: http, isGated: true }],
  ["cold", { measure: cold, isGated: true }],
  ["terminal", { measure: terminal, isGated: false }],
  ["growth", { measure: growth, isGated: false }],
]);
