type Pieces = AsyncIterable<Buffer | string>;

/** A header is never longer. */
const MAX_BEGINNING = 64 * 1024;
/** A line's end, with what comes after a lone return: it tells whether that is one. */
const LINE_END = /\n|\r[^\n]/u;

/** The beginning of what comes, as far as a line's end, and all that comes, the beginning too. */
export async function beginningOf(source: Pieces): Promise<{ readonly beginning: string; readonly whole: Pieces }> {
  const pieces = source[Symbol.asyncIterator]();
  const read: Buffer[] = [];
  let beginning = "";
  while (beginning.length < MAX_BEGINNING && !LINE_END.test(beginning)) {
    const next = await pieces.next();
    if (next.done === true) break;
    read.push(Buffer.from(next.value));
    beginning = Buffer.concat(read).toString("latin1", 0, MAX_BEGINNING);
  }
  async function* whole(): AsyncGenerator<Buffer | string> {
    yield* read;
    yield* { [Symbol.asyncIterator]: () => pieces };
  }
  // read as bytes, so that a character that is cut in half harms nothing; the byte order mark then is three
  return { beginning: beginning.replace(/^\u00EF\u00BB\u00BF/u, ""), whole: whole() };
}
