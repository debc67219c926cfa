/** A record as it came in; `bytes` is absent where it was longer than the limit. */
export interface RawRecord {
  /** The line that it begins on, counted from 1. */
  readonly line: number;
  readonly bytes?: Buffer;
}

/** Finds where records end, from chunk to chunk. */
export interface Boundary {
  /** The index after the end of the record that goes on at `from`, or -1 where it does not end in this chunk. */
  readonly next: (chunk: Buffer, from: number) => number;
  /** How many lines the record took that has just ended. */
  readonly lines: () => number;
}

const NEWLINE = 0x0a;

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

/**
 * Cuts a stream of bytes into records, all that are whole in a chunk at once, without ever holding more than a chunk
 * and one record within the limit.
 *
 * @param limit - in bytes, with the end of the record
 *
 * @example
 * for await (const records of recordsIn(Readable.from(["{}\n{", "}\n"]), lineBoundary(), LONGEST_RECORD)) records;
 * // => [{ line: 1, bytes: Buffer.from("{}\n") }]
 * // => [{ line: 2, bytes: Buffer.from("{}\n") }]
 */
export async function* recordsIn(
  source: AsyncIterable<Uint8Array | string>,
  boundary: Boundary,
  limit: number,
): AsyncGenerator<readonly RawRecord[]> {
  let line = 1;
  let size = 0;
  let parts: Buffer[] = [];

  const take = (part: Buffer) => {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  };
  const finish = (): RawRecord => {
    const [first = Buffer.alloc(0)] = parts;
    const record = { line, ...(size <= limit && { bytes: parts.length === 1 ? first : Buffer.concat(parts) }) };
    line += boundary.lines();
    [size, parts] = [0, []];
    return record;
  };

  for await (const piece of source) {
    const chunk = Buffer.from(piece);
    const records: RawRecord[] = [];
    let from = 0;
    while (from < chunk.length) {
      const end = boundary.next(chunk, from);
      take(chunk.subarray(from, end === -1 ? chunk.length : end));
      if (end === -1) break;
      records.push(finish());
      from = end;
    }
    if (records.length > 0) yield records;
  }
  if (size > 0) yield [finish()];
}
