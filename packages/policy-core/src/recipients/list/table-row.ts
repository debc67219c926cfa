import { isBareRecipient } from "../bare-recipient.js";
import { isColumnHeader } from "./header-names.js";

/** Days, and numbers that count: a cell may hold them, and they are no telephone numbers. */
const COUNT_OR_DAY = /^(?:[0-9]{1,6}|[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4})$/;

const isRecipient = (cell: string): boolean =>
  cell.includes("@") || (isBareRecipient(cell) && !COUNT_OR_DAY.test(cell));

/**
 * Which cells of a row are recipients: those that look like one, where any does, and none of a row of headings. What
 * stands beside an address is about the same person: a name, a unit, a country. In a row without any, all are taken, and
 * will be told as what they are.
 *
 * @example
 * recipientCells(["Doe", "Jane", "jane@ec.europa.eu"]) // => [false, false, true]
 */
export function recipientCells(cells: readonly string[]): readonly boolean[] {
  const found = cells.map(isRecipient);
  if (found.includes(true)) return found;
  return cells.map(() => !cells.every(isColumnHeader));
}
