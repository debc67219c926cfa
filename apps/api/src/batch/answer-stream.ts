import {
  askedInJson,
  blocksIn,
  createAnswerer,
  lineBoundary,
  lineFault,
  LONGEST_RECORD,
  ndjsonOf,
  recordsIn,
  type Answered,
  type AnswererOptions,
  type Detail,
} from "@channelwise/policy-batch";
import { texts } from "../texts/index.js";
import { piecesIn, TooSlow } from "../body/pieces.js";

/** As much is laid out before it is handed on: what is held at a time stays small, and what is sent is not tiny. */
const AT_ONCE = 32;

export interface StreamOptions extends AnswererOptions {
  readonly detail: Detail;
  /** How long the next piece of the body may take to come. */
  readonly pieceMilliseconds: number;
  /** Hears of each answer. */
  readonly onAnswer: (answer: Answered) => void;
}

/** Answers a body of NDJSON as it comes, line by line, no faster than it is read. */
export async function* answersIn(
  body: ReadableStream<Uint8Array>,
  { detail, pieceMilliseconds, onAnswer, ...asking }: StreamOptions,
): AsyncGenerator<Uint8Array> {
  const { lang } = asking;
  const answerTo = createAnswerer(asking, detail);
  const laidOut = (answers: readonly Answered[]): Uint8Array => {
    for (const answer of answers) onAnswer(answer);
    return Buffer.from(ndjsonOf(answers));
  };
  let line = 0;
  try {
    for await (const block of blocksIn(
      piecesIn(body, () => pieceMilliseconds),
      lineBoundary(),
      LONGEST_RECORD,
    )) {
      const records = recordsIn(block, lineBoundary(), LONGEST_RECORD);
      line = records.at(-1)?.line ?? line;
      for (let place = 0; place < records.length; place += AT_ONCE) {
        const asked = records.slice(place, place + AT_ONCE).flatMap((record) => askedInJson(record, lang));
        if (asked.length > 0) yield laidOut(asked.map(answerTo));
      }
    }
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error;
    yield laidOut([{ line: line + 1, fault: lineFault("too-slow", texts[lang].tooSlow) }]);
  }
}
