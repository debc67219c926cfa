import { ATTRIBUTES, isSaid, nearest, type Attribute, type SaidAttribute } from "@channelwise/policy-core";
import { got, refused, type Complaint, type Read } from "../result.js";
import type { CliTexts } from "../texts/texts.js";

export type Column = "channel" | "recipients" | "groupMembers" | "groupReviewed" | "asOf" | SaidAttribute;

/** The columns that say an attribute of a request. */
function columnsThatSay(name: Attribute): readonly Column[] {
  if (isSaid(name)) return [name];
  switch (name) {
    case "channel":
      return [name];
    case "audience":
      return ["recipients"];
    case "group":
      return ["groupMembers", "groupReviewed"];
    case "reachable":
      return [];
  }
}

export const COLUMNS: readonly Column[] = [...ATTRIBUTES.flatMap(columnsThatSay), "asOf"];

/** The columns that a header names, in its order. Any may be absent; one that is not known is a mistake. */
export function columnsOf(cells: readonly string[], { batch }: CliTexts): Read<readonly Column[]> {
  const { where, unknownColumn, columnTwice } = batch.header;
  const names = cells.map((cell) => cell.trim());
  const columns = names.flatMap((name) => COLUMNS.filter((known) => known === name));
  const complaints = names.flatMap((name, place): readonly Complaint[] => {
    const known = COLUMNS.find((column) => column === name);
    if (known === undefined) {
      return [{ where, message: unknownColumn(place + 1, nearest(name, COLUMNS), COLUMNS) }];
    }
    return names.indexOf(name) === place ? [] : [{ where, message: columnTwice(known) }];
  });
  return complaints.length === 0 ? got(columns) : refused(complaints);
}
