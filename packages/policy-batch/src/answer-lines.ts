import type { AskOptions, LevelId, Outcome, Pdp, Request, Result } from "@channelwise/policy-core";
import { createAnswerer, type AnswererOptions, type Detail } from "./answers.js";
import type { Asked } from "./asked.js";
import { faultLine, outcomeLine } from "./batch-line.js";
import { createLineBytes } from "./line-bytes.js";

/** Hears of each decision, for those who count. */
export type Hear = (channel: string, level: LevelId, outcome: Outcome) => void;

export interface LineAnswererOptions extends Omit<AnswererOptions, "names"> {
  readonly pdp: Pick<Pdp, "decideJson" | "outcome" | "names">;
  readonly detail: Detail;
  readonly hear?: Hear | undefined;
}

/** Answers as lines. */
export interface AnsweredLines {
  /** NDJSON, in memory of its own. */
  readonly bytes: Buffer<ArrayBuffer>;
  /** How many lines that is. */
  readonly lines: number;
  /** How many of them say what is wrong. */
  readonly faults: number;
}

/**
 * Answers what lines ask with a line of NDJSON each.
 *
 * @example
 * const answer = createLineAnswerer({ pdp, lang: "en", asOf: "2026-11-24", detail: "outcome" });
 * answer([{ line: 1, request: { channel: "email", level: "public" } }])
 * // => { bytes: Buffer.from('{"line":1,"outcome":"suitable"}\n'), lines: 1, faults: 0 }
 */
export function createLineAnswerer({
  pdp,
  detail,
  hear,
  ...options
}: LineAnswererOptions): (asked: readonly Asked[]) => AnsweredLines {
  const out = createLineBytes();

  const answeredBy = <T>(
    ask: (request: Request, options: AskOptions) => Result<T>,
    write: (line: number, value: T) => Outcome,
  ) => {
    const answerTo = createAnswerer(ask, { ...options, names: pdp.names });
    return (asked: readonly Asked[]): AnsweredLines => {
      let faults = 0;
      for (const one of asked) {
        const answer = answerTo(one);
        if ("fault" in answer) {
          faults += 1;
          out.text(faultLine(answer.line, answer.fault, answer.more));
        } else {
          const { channel = "", level = "unstated" } = answer.request;
          const outcome = write(answer.line, answer.value);
          hear?.(channel, level, outcome);
        }
      }
      return { bytes: out.take(), lines: asked.length, faults };
    };
  };

  if (detail === "full") {
    return answeredBy(pdp.decideJson, (_, decision) => {
      out.decision(decision);
      return decision.head.outcome;
    });
  }
  return answeredBy(pdp.outcome, (line, outcome) => {
    out.text(outcomeLine(line, outcome));
    return outcome;
  });
}
