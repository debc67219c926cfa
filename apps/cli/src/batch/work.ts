import {
  askedInJson,
  createAnswerer,
  createLineAnswerer,
  type Asked,
  type Block,
  type Detail,
} from "@channelwise/policy-batch";
import type { Decision, Language, Outcome, Pdp } from "@channelwise/policy-core";
import type { Words } from "../render/words.js";
import { got, type Read } from "../result.js";
import { USUAL_DIALECT, type CsvDialect } from "./csv-dialect.js";
import type { Column } from "./csv-header.js";
import { createCsvReader } from "./csv-in.js";
import { csvLines } from "./csv-out.js";
import { csvRecordsIn } from "./csv-records.js";

export const SHAPES = ["ndjson", "csv"] as const;
export type Shape = (typeof SHAPES)[number];

/** What a batch is to do: data alone, so that a thread can be told. */
export interface Plan {
  readonly input: Shape;
  readonly output: Shape;
  readonly detail: Detail;
  readonly lang: Language;
  /** The day of requests that name none. */
  readonly asOf: string;
  /** The header of CSV, where it was read before. */
  readonly columns?: readonly Column[] | undefined;
  /** How CSV is written. */
  readonly dialect?: CsvDialect;
}

/** The answers to a block, laid out. */
export interface Done {
  readonly out: Uint8Array<ArrayBuffer> | string;
  readonly lines: number;
  readonly faults: number;
}

/** Answers block after block. */
export interface Work {
  readonly answer: (block: Block) => Read<Done>;
  /** The header of CSV, once it was read. */
  readonly columns: () => readonly Column[] | undefined;
}

/** Reads what a block asks. */
interface Reader {
  readonly read: (block: Block) => Read<readonly Asked[]>;
  readonly columns: Work["columns"];
}

function createReader({ input, lang, columns, dialect = USUAL_DIALECT }: Plan, pdp: Pdp, words: Words): Reader {
  if (input === "ndjson") return { read: (block) => got(askedInJson(block, lang)), columns: () => undefined };
  const reader = createCsvReader({ texts: words, lang, names: pdp.names }, dialect, columns);
  return {
    read: (block) => reader.read(csvRecordsIn(block, dialect)),
    columns: reader.columns,
  };
}

/** Answers what was asked, a line each. */
function createWriter({ output, detail, lang, asOf }: Plan, pdp: Pdp): (asked: readonly Asked[]) => Done {
  if (output === "ndjson") {
    const answer = createLineAnswerer({ pdp, lang, asOf, detail });
    return (asked) => {
      const { bytes: out, lines, faults } = answer(asked);
      return { out, lines, faults };
    };
  }
  const answerTo = createAnswerer<Decision | Outcome>(detail === "full" ? pdp.decide : pdp.outcome, {
    lang,
    asOf,
    names: pdp.names,
  });
  return (asked) => {
    const answers = asked.map(answerTo);
    const faults = answers.filter((answer) => "fault" in answer).length;
    return { out: csvLines(answers), lines: answers.length, faults };
  };
}

export function createWork(plan: Plan, pdp: Pdp, words: Words): Work {
  const { read, columns } = createReader(plan, pdp, words);
  const write = createWriter(plan, pdp);
  return {
    answer: (block) => {
      const asked = read(block);
      return asked.ok ? got(write(asked.value)) : asked;
    },
    columns,
  };
}

/** Work whose header is known: then nothing that comes is refused. */
export const answererOf =
  ({ answer }: Work) =>
  (block: Block): Done => {
    const done = answer(block);
    if (!done.ok) throw new TypeError("The header was read before");
    return done.value;
  };
