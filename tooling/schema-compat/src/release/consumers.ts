import { SCHEMAS, type Consumer, type PublishedSchema } from "@channelwise/policy-schema";
import type { Change } from "../changes/change.ts";

const KNOWN: ReadonlyMap<string, PublishedSchema> = new Map(Object.entries(SCHEMAS));

/**
 * Whose verdict counts for a shape. Everybody's, where nobody has said it.
 *
 * @example
 * consumersOf("request");
 * // => ["writers"]
 */
export const consumersOf = (shape: string): readonly Consumer[] =>
  KNOWN.get(shape)?.consumers ?? ["writers", "readers"];

/** Whether a change breaks somebody who counts. */
export const breaks = (change: Change, consumers: readonly Consumer[]): boolean =>
  consumers.some((side) => change[side] === "breaking");
