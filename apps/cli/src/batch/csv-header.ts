import { ATTRIBUTES, isSaid, nearest, type Attribute, type SaidAttribute } from "@channelwise/policy-core";
import { got, refused, type Complaint, type Read } from "../result.js";
import type { CliTexts } from "../texts/texts.js";

export type Column = "channel" | "recipients" | "audience" | "group" | "groupReviewed" | "asOf" | SaidAttribute;

/** The columns that say an attribute of a request. */
function columnsThatSay(name: Attribute): readonly Column[] {
  if (isSaid(name)) return [name];
  switch (name) {
    case "channel":
      return [name];
    case "audience":
      return ["recipients", name];
    case "group":
      return [name, "groupReviewed"];
    case "reachable":
      return [];
  }
}

export const COLUMNS: readonly Column[] = [...ATTRIBUTES.flatMap(columnsThatSay), "asOf"];

/** A column's name as people write it: `Personal data`, `group_reviewed`. */
const folded = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/gu, "");

const columnOf = (name: string): Column | undefined => COLUMNS.find((column) => folded(column) === folded(name));

/** The columns that a header names, in its order. Any may be absent; one that is not known is a mistake. */
export function columnsOf(cells: readonly string[], { batch }: CliTexts): Read<readonly Column[]> {
  const { where, unknownColumn, columnTwice } = batch.header;
  const columns = cells.map((cell) => columnOf(cell.trim()));
  const complaints = columns.flatMap((column, place): readonly Complaint[] => {
    if (column === undefined) {
      return [{ where, message: unknownColumn(place + 1, nearest((cells[place] ?? "").trim(), COLUMNS), COLUMNS) }];
    }
    return columns.indexOf(column) === place ? [] : [{ where, message: columnTwice(column) }];
  });
  return complaints.length === 0 ? got(columns.filter((column) => column !== undefined)) : refused(complaints);
}
