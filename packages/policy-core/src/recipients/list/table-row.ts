import { isBareRecipient } from "../bare-recipient.js";
import { isColumnHeader } from "./header-names.js";

/** Days, and numbers that count: a cell may hold them, and they are no telephone numbers. */
const COUNT_OR_DAY = /^(?:[0-9]{1,6}|[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4})$/;

const isRecipient = (cell: string): boolean =>
  cell.includes("@") || (isBareRecipient(cell) && !COUNT_OR_DAY.test(cell));

/**
 * The cells of a row that are recipients: those that look like one, where any does, and none of a row of headings. What
 * stands beside an address is about the same person: a name, a unit, a country. In a row without any, all are taken, and
 * will be told as what they are.
 *
 * @param textOf what a cell says
 *
 * @example
 * recipientCells(["Doe", "Jane", "jane@ec.europa.eu"], (cell) => cell) // => ["jane@ec.europa.eu"]
 */
export function recipientCells<T>(cells: readonly T[], textOf: (cell: T) => string): readonly T[] {
  const found = cells.filter((cell) => isRecipient(textOf(cell)));
  if (found.length > 0) return found;
  return cells.every((cell) => isColumnHeader(textOf(cell))) ? [] : cells;
}
