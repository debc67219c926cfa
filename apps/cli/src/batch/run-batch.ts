import { extname } from "node:path";
import { addAbortSignal } from "node:stream";
import {
  askedInJson,
  createAnswerer,
  DETAILS,
  lineBoundary,
  LONGEST_RECORD,
  recordsIn,
  type Asked,
  type Boundary,
  type Detail,
  type RawRecord,
} from "@channelwise/policy-batch";
import { EXIT, type ExitCode } from "../exit.js";
import type { Flags } from "../flags.js";
import { today } from "../io.js";
import { oneOfOr } from "../request/choices.js";
import { openSource, readComplaint } from "../request/source.js";
import { complaintsIn, got, refused, type Read } from "../result.js";
import { refuse, type Session } from "../session.js";
import type { CliTexts } from "../texts/texts.js";
import { csvBoundary } from "./csv-boundary.js";
import { createCsvReader } from "./csv-in.js";
import { LAYOUTS } from "./output.js";
import { createProgress } from "./progress.js";

const SHAPES = ["ndjson", "csv"] as const;
type Shape = (typeof SHAPES)[number];

interface Choices {
  readonly input: Shape;
  readonly output: Shape;
  readonly detail: Detail;
}

/** So many records are read, answered and written before the next: what is held at a time stays small. */
const AT_ONCE = 32;

/** Answers the requests of a file or of the input, as they come, until there are no more or somebody says stop. */
export async function runBatch(session: Session, name: string, flags: Flags): Promise<ExitCode> {
  const choices = choicesOf(name, flags, session.words);
  if (!choices.ok) return refuse(session, choices.complaints);
  const source = await openSource(name, "FILE", session);
  if (!source.ok) return refuse(session, source.complaints);
  const signal = session.io.interruption();
  try {
    return await answerAll(addAbortSignal(signal, source.value), choices.value, signal, session);
  } catch (error) {
    if (signal.aborted) return EXIT.interrupted;
    const complaint = readComplaint(error, name, "FILE", session.words);
    if (complaint === undefined) throw error;
    return await refuse(session, [complaint]);
  } finally {
    source.value.destroy();
  }
}

function choicesOf(name: string, { input, output, detail }: Flags, texts: CliTexts): Read<Choices> {
  const inferred = extname(name).toLowerCase() === ".csv" ? "csv" : "ndjson";
  const read = {
    input: oneOfOr("--input", input, SHAPES, inferred, texts),
    output: oneOfOr("--output", output, SHAPES, "ndjson", texts),
    detail: oneOfOr("--detail", detail, DETAILS, "full", texts),
  };
  if (!read.input.ok || !read.output.ok || !read.detail.ok) {
    return refused(complaintsIn(read.input, read.output, read.detail));
  }
  return got({ input: read.input.value, output: read.output.value, detail: read.detail.value });
}

interface Reader {
  readonly boundary: Boundary;
  readonly read: (records: readonly RawRecord[]) => Read<readonly Asked[]>;
}

const readerOf: Readonly<Record<Shape, (session: Session) => Reader>> = {
  ndjson: ({ lang }) => ({
    boundary: lineBoundary(),
    read: (records) => got(records.flatMap((record) => askedInJson(record, lang))),
  }),
  csv: (session) => ({ boundary: csvBoundary(LONGEST_RECORD), read: createCsvReader(session) }),
};

async function answerAll(
  source: AsyncIterable<Buffer | string>,
  { input, output, detail }: Choices,
  signal: AbortSignal,
  session: Session,
): Promise<ExitCode> {
  const { io, lang, pdp, print, say, words } = session;
  const { boundary, read } = readerOf[input](session);
  const layout = LAYOUTS[output];
  const answerTo = createAnswerer({ pdp, lang, asOf: today(io) }, detail);
  const progress = createProgress(session);
  let lines = 0;
  let isWhole = true;
  try {
    for await (const records of recordsIn(source, boundary, LONGEST_RECORD)) {
      for (let place = 0; place < records.length && !signal.aborted; place += AT_ONCE) {
        const asked = read(records.slice(place, place + AT_ONCE));
        if (!asked.ok) return await refuse(session, asked.complaints);
        const answers = asked.value.map(answerTo);
        await print((lines === 0 ? layout.head : "") + layout.lines(answers));
        lines += answers.length;
        isWhole &&= answers.every((answer) => !("fault" in answer));
        await progress.at(lines);
      }
      if (signal.aborted) return EXIT.interrupted;
    }
  } finally {
    await progress.clear();
  }
  if (lines === 0) await say(`${words.batch.empty}\n`);
  return isWhole ? EXIT.answered : EXIT.someLinesWrong;
}
