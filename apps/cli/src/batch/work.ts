import {
  askedInJson,
  createAnswerer,
  createBlockAnswerer,
  lineBoundary,
  LONGEST_RECORD,
  recordsIn,
  type Asked,
  type Block,
  type Boundary,
  type Detail,
} from "@channelwise/policy-batch";
import type { Language, Pdp } from "@channelwise/policy-core";
import type { Words } from "../render/words.js";
import { got, type Read } from "../result.js";
import { csvBoundary } from "./csv-boundary.js";
import type { Column } from "./csv-header.js";
import { createCsvReader } from "./csv-in.js";
import { LAYOUTS } from "./output.js";

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

export const boundaryOf: Readonly<Record<Shape, () => Boundary>> = {
  ndjson: lineBoundary,
  csv: () => csvBoundary(LONGEST_RECORD),
};

export function createWork(plan: Plan, pdp: Pdp, words: Words): Work {
  const { input, output, detail, lang, asOf } = plan;
  if (input === "ndjson" && output === "ndjson") {
    const answer = createBlockAnswerer({ pdp, lang, asOf, detail });
    return {
      answer: (block) => {
        const { bytes: out, lines, faults } = answer(block);
        return got({ out, lines, faults });
      },
      columns: () => undefined,
    };
  }
  const reader = createCsvReader({ words, lang }, plan.columns);
  const read = (block: Block): Read<readonly Asked[]> => {
    const records = recordsIn(block, boundaryOf[input](), LONGEST_RECORD);
    return input === "csv" ? reader.read(records) : got(records.flatMap((record) => askedInJson(record, lang)));
  };
  const answerTo = createAnswerer({ pdp, lang, asOf }, detail);
  return {
    answer: (block) => {
      const asked = read(block);
      if (!asked.ok) return asked;
      const answers = asked.value.map(answerTo);
      const faults = answers.filter((answer) => "fault" in answer).length;
      return got({ out: LAYOUTS[output].lines(answers), lines: answers.length, faults });
    },
    columns: reader.columns,
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
