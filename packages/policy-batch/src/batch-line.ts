import type { BatchLine, FaultLine, OutcomeLine } from "@channelwise/policy-core";
import type { Answered } from "./answers.js";

/**
 * An answer in the published shape `batch-line`. The keys are laid out here and nowhere else, so they are in one order
 * wherever the answer came from.
 *
 * @example
 * batchLineOf({ line: 2, fault: { code: "not-json", pointer: "", message: "This line is not JSON." } })
 * // => { line: 2, error: { code: "not-json", pointer: "", message: "This line is not JSON." } }
 */
export function batchLineOf(answer: Answered): BatchLine {
  if ("decision" in answer) return answer.decision;
  if ("outcome" in answer) return { line: answer.line, outcome: answer.outcome } satisfies OutcomeLine;
  const { code, pointer, message } = answer.fault;
  return { line: answer.line, error: { code, pointer, message } } satisfies FaultLine;
}

/**
 * An answer as compact JSON, without the end of the line.
 *
 * @example
 * jsonOf({ line: 1, outcome: "suitable", channel: "email", level: "public" }) // => '{"line":1,"outcome":"suitable"}'
 */
export const jsonOf = (answer: Answered): string => JSON.stringify(batchLineOf(answer));

/**
 * Answers as NDJSON: one a line, each line with its end.
 *
 * @example
 * ndjsonOf([{ line: 1, outcome: "suitable", channel: "email", level: "public" }]) // => '{"line":1,"outcome":"suitable"}\n'
 */
export const ndjsonOf = (answers: readonly Answered[]): string =>
  answers.map((answer) => `${jsonOf(answer)}\n`).join("");
