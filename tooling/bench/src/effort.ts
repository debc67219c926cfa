import type { Effort } from "./measure.ts";

/** For the report: many short slices, so that whatever else the machine does meets both sides alike. */
export const FULL: Effort = { rounds: 31, slice: 12, isFull: true };

/** For the gates. */
export const QUICK: Effort = { rounds: 9, slice: 6, isFull: false };
