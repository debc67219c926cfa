import { extname } from "node:path";
import { addAbortSignal } from "node:stream";
import { blocksIn, DETAILS, lineBoundary, LONGEST_RECORD, type Block } from "@channelwise/policy-batch";
import { EXIT, type ExitCode } from "../exit.js";
import type { Flags } from "../flags.js";
import { oneOfOr } from "../request/choices.js";
import { openSource, readComplaint, STDIN } from "../request/source.js";
import { complaintsIn, got, refused, type Read } from "../result.js";
import { refuse, type Session } from "../session.js";
import type { CliTexts } from "../texts/texts.js";
import { beginningOf } from "./beginning.js";
import { dialectOf, type CsvDialect } from "./csv-dialect.js";
import { CSV_HEAD } from "./csv-out.js";
import { csvBlocksIn } from "./csv-records.js";
import { createProgress } from "./progress.js";
import { answeredInThreads } from "./threads.js";
import { answererOf, createWork, SHAPES, type Done, type Plan } from "./work.js";

type Choices = Pick<Plan, "input" | "output" | "detail"> & {
  /** How many, with the one that reads and writes; 1: that one does it all. */
  readonly threads: number;
};

/** Answers the requests of a file or of the input, as they come, until there are no more or somebody says stop. */
export async function runBatch(session: Session, [name = STDIN]: readonly string[], flags: Flags): Promise<ExitCode> {
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

/** More than any machine has that this is for; each thread takes memory of its own. */
const MOST_THREADS = 64;

function threadsOf(given: string | undefined, { batch }: CliTexts): Read<number> {
  const count = given === undefined ? 1 : /^[1-9][0-9]?$/u.test(given) ? Number(given) : 0;
  if (count > 0 && count <= MOST_THREADS) return got(count);
  return refused([{ where: "--threads", message: batch.threads(MOST_THREADS) }]);
}

function choicesOf(name: string, { input, output, detail, threads }: Flags, texts: CliTexts): Read<Choices> {
  const inferred = extname(name).toLowerCase() === ".csv" ? "csv" : "ndjson";
  const read = {
    input: oneOfOr("--input", input, SHAPES, inferred, texts),
    output: oneOfOr("--output", output, SHAPES, "ndjson", texts),
    detail: oneOfOr("--detail", detail, DETAILS, "full", texts),
    threads: threadsOf(threads, texts),
  };
  if (!read.input.ok || !read.output.ok || !read.detail.ok || !read.threads.ok) {
    return refused(complaintsIn(read.input, read.output, read.detail, read.threads));
  }
  const { value: count } = read.threads;
  return got({ input: read.input.value, output: read.output.value, detail: read.detail.value, threads: count });
}

type Pieces = AsyncIterable<Buffer | string>;

/** What comes, in blocks; and of CSV, how it is written. */
async function cut(
  source: Pieces,
  input: Plan["input"],
): Promise<{ readonly blocks: AsyncGenerator<Block>; readonly dialect?: CsvDialect }> {
  if (input === "ndjson") return { blocks: blocksIn(source, lineBoundary(), LONGEST_RECORD) };
  const { beginning, whole } = await beginningOf(source);
  const dialect = dialectOf(beginning);
  return { blocks: csvBlocksIn(whole, dialect, LONGEST_RECORD), dialect };
}

/** Answers here, and in threads once all is known that they need. */
async function* answersTo(
  blocks: AsyncGenerator<Block>,
  { threads, ...plan }: Plan & Choices,
  { pdp, words }: Session,
): AsyncGenerator<Read<Done>> {
  const work = createWork(plan, pdp, words);
  const isReady = () => threads > 1 && (plan.input === "ndjson" || work.columns() !== undefined);
  while (!isReady()) {
    const next = await blocks.next();
    if (next.done === true) return;
    yield work.answer(next.value);
  }
  const { base, overlays, identity } = pdp;
  const told = { plan: { ...plan, columns: work.columns() }, base, overlays, digest: identity.digest };
  for await (const done of answeredInThreads(blocks, threads, told, answererOf(work))) yield got(done);
}

async function answerAll(source: Pieces, choices: Choices, signal: AbortSignal, session: Session): Promise<ExitCode> {
  const { lang, print, say, words } = session;
  const { blocks, ...written } = await cut(source, choices.input);
  const progress = createProgress(session);
  let head = choices.output === "csv" ? CSV_HEAD : "";
  let lines = 0;
  let faults = 0;
  try {
    for await (const answered of answersTo(blocks, { ...choices, ...written, lang, asOf: session.today() }, session)) {
      if (!answered.ok) return await refuse(session, answered.complaints);
      if (head !== "") await print(head);
      head = "";
      await print(answered.value.out);
      lines += answered.value.lines;
      faults += answered.value.faults;
      await progress.at(lines);
      if (signal.aborted) return EXIT.interrupted;
    }
  } finally {
    await progress.clear();
  }
  if (lines === 0) await say(`${words.batch.empty}\n`);
  return faults === 0 ? EXIT.answered : EXIT.someLinesWrong;
}
