import { matrixOf } from "../pages/matrix.js";
import type { World } from "../world.js";
import { stopOf, type State } from "./state.js";
import { atStop } from "./step.js";
import { currentPage, recipientAt, stepOf, within } from "./where.js";

/** Whether one is in the list of recipients. */
export const isInRecipients = ({ pane, stops }: State): boolean => stops.length === 1 && pane === "recipients";

/** Where one is in what one reads, and how much of it there is. */
export function positionIn(state: State, world: World): { readonly at: number; readonly of: number } {
  if (isInRecipients(state)) return { at: recipientAt(state), of: state.form.recipients.length };
  if (stopOf(state).place.kind !== "matrix")
    return { at: stepOf(state, world), of: currentPage(state, world).steps.length };
  const matrix = matrixOf(state, world);
  const of = matrix.kind === "rows" ? matrix.rows.length : 0;
  return { at: within(stopOf(state).cursor, of), of };
}

/** The state at another step of what one reads. */
export const at = (state: State, place: number): State =>
  isInRecipients(state) ? { ...state, recipient: place } : atStop(state, { cursor: place });

/**
 * The places to look at after one, all of them once: past the end from the beginning on.
 *
 * @param by - 1 for onward, -1 for backward
 *
 * @example
 * onwardFrom(1, 1, 3) // => [2, 0, 1]
 */
export const onwardFrom = (from: number, by: 1 | -1, count: number): readonly number[] =>
  Array.from({ length: count }, (_, distance) => (from + by * (distance + 1) + count) % count);
