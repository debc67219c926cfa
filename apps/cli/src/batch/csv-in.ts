import { isBlank, lineFault, textOf, type Asked, type RawRecord } from "@channelwise/policy-batch";
import { parse } from "csv-parse/sync";
import { got, refused, type Read } from "../result.js";
import { namesSeparator, type CsvDialect } from "./csv-dialect.js";
import { columnsOf, type Column } from "./csv-header.js";
import { requestOf, type CellWords } from "./csv-request.js";

type Row = readonly string[];

function rowsOf(text: string, { separator, lineEnd }: CsvDialect): readonly Row[] | undefined {
  try {
    return parse(text, {
      delimiter: separator,
      relax_column_count: true,
      record_delimiter: lineEnd === "\r" ? "\r" : ["\r\n", "\n"],
    });
  } catch {
    return undefined;
  }
}

/** The cells of each record; `undefined` for one that is no CSV. All at once where nothing is wrong: that is fast. */
function cellsOf(texts: readonly string[], dialect: CsvDialect): readonly (Row | undefined)[] {
  const rows = rowsOf(texts.join(""), dialect);
  return rows?.length === texts.length ? rows : texts.map((text) => rowsOf(text, dialect)?.[0]);
}

/** A row of nothing but separators, such as a spreadsheet leaves below its table. */
const isEmpty = (row: Row): boolean => row.every(isBlank);

/** Reads records of CSV. */
export interface CsvReader {
  /** The first record that is not blank is the header, and a wrong header ends it all. */
  readonly read: (records: readonly RawRecord[]) => Read<readonly Asked[]>;
  readonly columns: () => readonly Column[] | undefined;
}

/** @param header - where it was read before: then all records are rows */
export function createCsvReader(words: CellWords, dialect: CsvDialect, header?: readonly Column[]): CsvReader {
  const { texts, lang } = words;
  const { line: lineTexts, header: headerTexts } = texts.batch;
  let columns = header;

  const askedIn = (line: number, row: Row | undefined, known: readonly Column[]): readonly Asked[] => {
    if (row === undefined) return [{ line, fault: lineFault("not-csv", lineTexts.notCsv) }];
    if (isEmpty(row)) return [];
    if (row.length === known.length) return [{ line, ...requestOf(known, row, words) }];
    return [{ line, fault: lineFault("column-count", lineTexts.columnCount(row.length, known.length)) }];
  };

  const headerIn = (row: Row | undefined): Read<readonly Column[]> =>
    row === undefined
      ? refused([{ where: headerTexts.where, message: headerTexts.unreadable }])
      : columnsOf(row, texts);

  const read = (records: readonly RawRecord[]): Read<readonly Asked[]> => {
    const lines = records
      .map((record) => ({ line: record.line, text: textOf(record, lang) }))
      .filter(({ line, text }) => typeof text !== "string" || !(isBlank(text) || (line === 1 && namesSeparator(text))));
    const cells = cellsOf(
      lines.map(({ text }) => text).filter((text) => typeof text === "string"),
      dialect,
    ).values();
    const asked: Asked[] = [];
    for (const { line, text } of lines) {
      const row = typeof text === "string" ? cells.next().value : undefined;
      if (columns === undefined) {
        if (row !== undefined && isEmpty(row)) continue;
        const named = headerIn(row);
        if (!named.ok) return named;
        columns = named.value;
      } else if (typeof text === "string") asked.push(...askedIn(line, row, columns));
      else asked.push({ line, fault: text });
    }
    return got(asked);
  };
  return { read, columns: () => columns };
}
