import {
  askedInJson,
  blocksIn,
  createLineAnswerer,
  faultLine,
  lineBoundary,
  lineFault,
  LONGEST_RECORD,
  type AnsweredLines,
  type Block,
  type LineAnswererOptions,
} from "@channelwise/policy-batch";
import { texts } from "../texts/index.js";
import { TooSlow } from "../body/pieces.js";

export interface StreamOptions extends LineAnswererOptions {
  /** Hears how many lines there were, and how many of them were wrong. */
  readonly onAnswered: (counted: Pick<AnsweredLines, "lines" | "faults">) => void;
}

/** Answers the pieces of a body of NDJSON as they come, block by block, no faster than it is read. */
export async function* answersIn(
  pieces: AsyncIterable<Uint8Array>,
  { onAnswered, ...asking }: StreamOptions,
): AsyncGenerator<Uint8Array> {
  const answer = createLineAnswerer(asking);
  let last: Block = { line: 0 };
  try {
    for await (const block of blocksIn(pieces, lineBoundary(), LONGEST_RECORD)) {
      const { bytes, lines, faults } = answer(askedInJson(block, asking.lang));
      last = block;
      onAnswered({ lines, faults });
      if (lines > 0) yield bytes;
    }
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error;
    onAnswered({ lines: 1, faults: 1 });
    yield Buffer.from(faultLine(lineAfter(last), lineFault("too-slow", texts[asking.lang].tooSlow)));
  }
}

const NEWLINE = 0x0a;

/** The line after a block whose records have all ended; one without bytes is of one line. */
function lineAfter({ line, bytes }: Block): number {
  if (bytes === undefined) return line + 1;
  let next = line;
  for (const byte of bytes) if (byte === NEWLINE) next += 1;
  return next;
}
