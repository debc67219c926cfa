import { parseRequest, type Fault, type LevelId, type Outcome, type Pdp, type Request } from "@channelwise/policy-core";
import { LONGEST_RECORD } from "./asked.js";
import { askedInJson } from "./asked-in-json.js";
import type { AnswererOptions, Detail } from "./answers.js";
import { createLineBytes } from "./line-bytes.js";
import { lineBoundary, recordsIn, type Block } from "./records.js";

/** Hears of each decision, for those who count. */
export type Hear = (channel: string, level: LevelId, outcome: Outcome) => void;

export interface BlockAnswererOptions extends Omit<AnswererOptions, "pdp"> {
  readonly pdp: Pick<Pdp, "decideJson" | "outcome">;
  readonly detail: Detail;
  readonly hear?: Hear | undefined;
}

/** The answers to a block. */
export interface AnsweredBlock {
  /** Lines of NDJSON, in memory of their own. */
  readonly bytes: Buffer<ArrayBuffer>;
  /** How many lines that is. */
  readonly lines: number;
  /** How many of them say what is wrong. */
  readonly faults: number;
}

/**
 * Answers blocks of NDJSON: bytes in, bytes out, one line for each that is not blank.
 *
 * @example
 * const answer = createBlockAnswerer({ pdp, lang: "en", asOf: "2026-11-24", detail: "outcome" });
 * answer({ line: 1, bytes: Buffer.from('{"channel":"email","level":"public"}\n') })
 * // => { bytes: Buffer.from('{"line":1,"outcome":"suitable"}\n'), lines: 1, faults: 0 }
 */
export function createBlockAnswerer({
  pdp,
  lang,
  asOf,
  detail,
  hear,
}: BlockAnswererOptions): (block: Block) => AnsweredBlock {
  const out = createLineBytes();
  const options = { lang };
  let lines = 0;
  let faults = 0;

  const complain = (line: number, fault: Fault) => {
    lines += 1;
    faults += 1;
    out.fault(line, fault);
  };
  const answerWithOutcome = (line: number, request: Request) => {
    const outcome = pdp.outcome(request, options);
    if (!outcome.ok) return complain(line, outcome.errors[0]);
    lines += 1;
    out.outcome(line, outcome.value);
    hear?.(request.channel ?? "", request.level, outcome.value);
  };
  const answerInFull = (line: number, request: Request) => {
    const decision = pdp.decideJson(request, options);
    if (!decision.ok) return complain(line, decision.errors[0]);
    lines += 1;
    out.decision(decision.value);
    hear?.(decision.value.channel, request.level, decision.value.outcome);
  };
  const answer = detail === "full" ? answerInFull : answerWithOutcome;

  return (block) => {
    [lines, faults] = [0, 0];
    for (const record of recordsIn(block, lineBoundary(), LONGEST_RECORD)) {
      for (const asked of askedInJson(record, lang)) {
        if ("fault" in asked) {
          complain(asked.line, asked.fault);
          continue;
        }
        const request = parseRequest(asked.request, { lang, asOf });
        if (request.ok) answer(asked.line, request.value);
        else complain(asked.line, request.errors[0]);
      }
    }
    return { bytes: out.take(), lines, faults };
  };
}
