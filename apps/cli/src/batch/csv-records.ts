import type { Block, RawRecord } from "@channelwise/policy-batch";
import type { CsvDialect } from "./csv-dialect.js";
import { growingBytes } from "./growing-bytes.js";

const QUOTE = 0x22;
const RETURN = 0x0d;

/** So many records are in a block at most, as of NDJSON. */
const MAX_RECORDS = 2_048;

/** Where in a record the reading is; a quote opens a cell only at its start, as RFC 4180 says. */
type State = "cell-start" | "plain" | "quoted" | "quote-seen" | "return-seen";

/** How far a record was read. */
interface Reading {
  state: State;
  /** The next byte to be looked at. */
  place: number;
  /** After the first line's end that stands in quotes: there the record ends, if the quote turns out not to close. */
  firstLine: number;
}

const begin = (place: number): Reading => ({ state: "cell-start", place, firstLine: -1 });

interface Bytes {
  readonly separator: number;
  readonly lineEnd: number;
}

const bytesOf = ({ separator, lineEnd }: CsvDialect): Bytes => ({
  separator: separator.charCodeAt(0),
  lineEnd: lineEnd.charCodeAt(0),
});

/**
 * The index after the record, or -1 where it does not end in these bytes. A record ends with its line, unless that ends
 * inside quotes; but where a quote does not close as it should, with its first line: it spoils no other one.
 */
function endOfRecord(bytes: Buffer, reading: Reading, { separator, lineEnd }: Bytes): number {
  for (; reading.place < bytes.length; reading.place += 1) {
    const byte = bytes[reading.place] ?? 0;
    if (reading.state === "quoted") {
      if (byte === QUOTE) reading.state = "quote-seen";
      else if (byte === lineEnd && reading.firstLine === -1) reading.firstLine = reading.place + 1;
      continue;
    }
    if (byte === lineEnd) return reading.place + 1;
    if (byte === separator) reading.state = "cell-start";
    else if (byte === QUOTE && (reading.state === "cell-start" || reading.state === "quote-seen"))
      reading.state = "quoted";
    else if (byte === RETURN && reading.state === "quote-seen") reading.state = "return-seen";
    else {
      const isSpoilt = reading.state === "quote-seen" || reading.state === "return-seen";
      if (isSpoilt && reading.firstLine !== -1) return reading.firstLine;
      reading.state = "plain";
    }
  }
  return -1;
}

/** As {@link endOfRecord}, where nothing more will come. */
function endOfLastRecord(bytes: Buffer, reading: Reading, dialect: Bytes): number {
  const end = endOfRecord(bytes, reading, dialect);
  if (end !== -1) return end;
  return reading.state === "quoted" && reading.firstLine !== -1 ? reading.firstLine : bytes.length;
}

function linesIn(bytes: Buffer, lineEnd: number): number {
  let lines = 0;
  for (let place = bytes.indexOf(lineEnd); place !== -1; place = bytes.indexOf(lineEnd, place + 1)) lines += 1;
  return lines;
}

/**
 * Cuts a stream of CSV into blocks of whole records; a record that is longer than the limit ends with its line, and is a
 * block without bytes.
 */
export async function* csvBlocksIn(
  source: AsyncIterable<Uint8Array | string>,
  dialect: CsvDialect,
  limit: number,
): AsyncGenerator<Block> {
  const marks = bytesOf(dialect);
  let line = 1;
  const joined = growingBytes();
  let held: Buffer = Buffer.alloc(0);
  let reading = begin(0);
  /** Of a line that is too long nothing is held: its end is looked for. */
  const skipped = { isOpen: false };

  function* blocks(isLast: boolean): Generator<Block> {
    let first = 0;
    let from = 0;
    let records = 0;
    const take = function* (to: number): Generator<Block> {
      if (to > first) {
        const bytes = held.subarray(first, to);
        yield { line, bytes };
        line += linesIn(bytes, marks.lineEnd);
      }
      [first, records] = [to, 0];
    };
    while (from < held.length) {
      if (skipped.isOpen) {
        const end = held.indexOf(marks.lineEnd, from);
        if (end === -1 && !isLast) {
          held = Buffer.alloc(0);
          return;
        }
        yield { line };
        line += 1;
        skipped.isOpen = false;
        from = end === -1 ? held.length : end + 1;
        first = from;
        reading = begin(from);
        continue;
      }
      let end = isLast ? endOfLastRecord(held, reading, marks) : endOfRecord(held, reading, marks);
      const isOver = (end === -1 ? held.length : end) - from > limit;
      if (isOver && reading.firstLine !== -1) end = reading.firstLine;
      if (end === -1 && !isOver) break;
      if (end === -1 || end - from > limit) {
        yield* take(from);
        skipped.isOpen = true;
        continue;
      }
      from = end;
      reading = begin(from);
      records += 1;
      if (records === MAX_RECORDS) yield* take(from);
    }
    yield* take(from);
    held = held.subarray(from);
    reading.place -= from;
    if (reading.firstLine !== -1) reading.firstLine -= from;
  }

  for await (const piece of source) {
    held = joined(held, Buffer.from(piece));
    yield* blocks(false);
  }
  yield* blocks(true);
  if (skipped.isOpen) yield { line };
}

/** The records in a block. */
export function csvRecordsIn({ line, bytes }: Block, dialect: CsvDialect): readonly RawRecord[] {
  if (bytes === undefined) return [{ line }];
  const marks = bytesOf(dialect);
  const records: RawRecord[] = [];
  let begins = line;
  for (let from = 0; from < bytes.length;) {
    const end = endOfLastRecord(bytes, begin(from), marks);
    const record = bytes.subarray(from, end);
    records.push({ line: begins, bytes: record });
    begins += linesIn(record, marks.lineEnd);
    from = end;
  }
  return records;
}
