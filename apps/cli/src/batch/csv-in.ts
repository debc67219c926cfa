import { isBlank, lineFault, textOf, type Asked, type RawRecord } from "@channelwise/policy-batch";
import { ATTRIBUTES, isYesNoField, nearest, type Fault } from "@channelwise/policy-core";
import { parse } from "csv-parse/sync";
import { SEPARATORS, splitRecipients } from "../request/recipients.js";
import { got, refused, type Read } from "../result.js";
import type { Session } from "../session.js";
import type { CliTexts } from "../texts/texts.js";
import { columnsOf, type Column } from "./csv-header.js";

type Row = readonly string[];

function rowsOf(text: string): readonly Row[] | undefined {
  try {
    return parse(text, { relax_column_count: true, record_delimiter: ["\r\n", "\n"] });
  } catch {
    return undefined;
  }
}

/** The cells of each record; `undefined` for one that is no CSV. All at once where nothing is wrong: that is fast. */
function cellsOf(texts: readonly string[]): readonly (Row | undefined)[] {
  const rows = rowsOf(texts.join(""));
  return rows?.length === texts.length ? rows : texts.map((text) => rowsOf(text)?.[0]);
}

const MEMBERS = ["known", "unknown"];

/** `true` and `false`; anything else is left as it is, for the core to refuse. */
const flag = (cell: string | undefined): unknown => (cell === "true" ? true : cell === "false" ? false : cell);

/** Whether a column says yes or no. */
const isFlag = (column: string): boolean => ATTRIBUTES.some((name) => name === column && isYesNoField(name));

function requestOf(
  columns: readonly Column[],
  row: Row,
  texts: CliTexts,
): { readonly request: unknown } | { readonly fault: Fault } {
  const filled = columns.flatMap((column, place) => {
    const cell = row[place]?.trim() ?? "";
    return cell === "" ? [] : [[column, cell] as const];
  });
  const { groupMembers, groupReviewed, recipients, ...rest }: Partial<Record<Column, string>> =
    Object.fromEntries(filled);
  if (groupMembers !== undefined && !MEMBERS.includes(groupMembers)) {
    const message = texts.faults.notOneOf(nearest(groupMembers, MEMBERS), MEMBERS);
    return { fault: { code: "unknown-value", pointer: "/group/membersKnown", message } };
  }
  const group = {
    ...(groupMembers !== undefined && { membersKnown: groupMembers === "known" }),
    ...(groupReviewed !== undefined && { lastReviewed: groupReviewed }),
  };
  return {
    request: {
      ...Object.fromEntries(Object.entries(rest).map(([name, cell]) => [name, isFlag(name) ? flag(cell) : cell])),
      ...(recipients !== undefined && { recipients: splitRecipients(recipients, SEPARATORS.cell) }),
      ...(Object.keys(group).length > 0 && { group }),
    },
  };
}

/** Reads records of CSV. */
export interface CsvReader {
  /** The first record that is not blank is the header, and a wrong header ends it all. */
  readonly read: (records: readonly RawRecord[]) => Read<readonly Asked[]>;
  readonly columns: () => readonly Column[] | undefined;
}

/** @param header - where it was read before: then all records are rows */
export function createCsvReader(
  { words: texts, lang }: Pick<Session, "words" | "lang">,
  header?: readonly Column[],
): CsvReader {
  const { line: lineTexts, header: headerTexts } = texts.batch;
  let columns = header;

  const askedIn = (line: number, row: Row | undefined, known: readonly Column[]): Asked => {
    if (row === undefined) return { line, fault: lineFault("not-csv", lineTexts.notCsv) };
    if (row.length === known.length) return { line, ...requestOf(known, row, texts) };
    return { line, fault: lineFault("column-count", lineTexts.columnCount(row.length, known.length)) };
  };

  const read = (records: readonly RawRecord[]): Read<readonly Asked[]> => {
    const lines = records
      .map((record) => ({ line: record.line, text: textOf(record, lang) }))
      .filter(({ text }) => typeof text !== "string" || !isBlank(text));
    const cells = cellsOf(lines.map(({ text }) => text).filter((text) => typeof text === "string")).values();
    const asked: Asked[] = [];
    for (const { line, text } of lines) {
      const row = typeof text === "string" ? cells.next().value : undefined;
      if (columns === undefined) {
        const named =
          row === undefined
            ? refused([{ where: headerTexts.where, message: headerTexts.unreadable }])
            : columnsOf(row, texts);
        if (!named.ok) return named;
        columns = named.value;
      } else asked.push(typeof text === "string" ? askedIn(line, row, columns) : { line, fault: text });
    }
    return got(asked);
  };
  return { read, columns: () => columns };
}
