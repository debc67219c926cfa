/** A record as it came in; `bytes` is absent where it was longer than the limit. */
export interface RawRecord {
  /** The line that it begins on, counted from 1. */
  readonly line: number;
  readonly bytes?: Buffer;
}

/** Whole records, one after the other; or, where `bytes` is absent, the place of one that was longer than the limit. */
export interface Block extends RawRecord {}

/** Finds where records end, from chunk to chunk. */
export interface Boundary {
  /** The index after the end of the record that goes on at `from`, or -1 where it does not end in this chunk. */
  readonly next: (chunk: Buffer, from: number) => number;
  /** How many lines the record took that has just ended. */
  readonly lines: () => number;
}

const NEWLINE = 0x0a;

/** So many records are in a block at most: what is held of answers at a time stays small, however short the lines are. */
const MOST_RECORDS = 2_048;

/**
 * Every line is a record.
 *
 * @example
 * lineBoundary().next(Buffer.from("{}\n{}\n"), 0) // => 3
 */
export const lineBoundary = (): Boundary => ({
  next: (chunk, from) => chunk.indexOf(NEWLINE, from) + 1 || -1,
  lines: () => 1,
});

const bufferOf = (piece: Uint8Array | string): Buffer =>
  typeof piece === "string" ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);

/**
 * Cuts a stream of bytes into blocks of whole records, without ever holding more than a chunk and one record within the
 * limit.
 *
 * @param boundary - a fresh one
 * @param limit - of one record, in bytes, with its end
 *
 * @example
 * for await (const block of blocksIn(Readable.from(["{}\n{}\n{", "}\n"]), lineBoundary(), LONGEST_RECORD)) block;
 * // => { line: 1, bytes: Buffer.from("{}\n{}\n") }
 * // => { line: 3, bytes: Buffer.from("{}\n") }
 */
export async function* blocksIn(
  source: AsyncIterable<Uint8Array | string>,
  boundary: Boundary,
  limit: number,
): AsyncGenerator<Block> {
  let line = 1;
  /** Of the record that has begun and has not ended. */
  let size = 0;
  let parts: Buffer[] = [];

  const take = (part: Buffer) => {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  };
  const finish = (lines: number): Block => {
    const [first = Buffer.alloc(0)] = parts;
    const bytes = parts.length === 1 ? first : Buffer.concat(parts);
    const block = { line, ...(parts.length > 0 && { bytes }) };
    line += lines;
    [size, parts] = [0, []];
    return block;
  };

  for await (const piece of source) {
    const chunk = bufferOf(piece);
    let from = 0;
    let next = 0;
    while (next !== -1) {
      let end = from;
      let lines = 0;
      for (let records = 0; records < MOST_RECORDS; records += 1) {
        next = boundary.next(chunk, end);
        if (next === -1) break;
        end = next;
        lines += boundary.lines();
        // of a record that is too long nothing is held: it ends by itself
        if (size > limit) break;
      }
      if (end > from) {
        if (size <= limit) parts.push(chunk.subarray(from, end));
        yield finish(lines);
      }
      from = end;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (size > 0) yield finish(1);
}

/**
 * The records in a block.
 *
 * @param boundary - a fresh one
 *
 * @example
 * recordsIn({ line: 7, bytes: Buffer.from("{}\n{}") }, lineBoundary(), LONGEST_RECORD)
 * // => [{ line: 7, bytes: Buffer.from("{}\n") }, { line: 8, bytes: Buffer.from("{}") }]
 */
export function recordsIn({ line, bytes }: Block, boundary: Boundary, limit: number): readonly RawRecord[] {
  if (bytes === undefined) return [{ line }];
  const records: RawRecord[] = [];
  let begins = line;
  for (let from = 0; from < bytes.length;) {
    const next = boundary.next(bytes, from);
    const end = next === -1 ? bytes.length : next;
    records.push({ line: begins, ...(end - from <= limit && { bytes: bytes.subarray(from, end) }) });
    begins += next === -1 ? 1 : boundary.lines();
    from = end;
  }
  return records;
}
