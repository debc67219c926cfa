import type { Fault, FaultLine, Outcome, OutcomeLine } from "@channelwise/policy-core";

const lineOf = (line: OutcomeLine | FaultLine): string => `${JSON.stringify(line)}\n`;

/**
 * The outcome alone as a line of NDJSON, with its end.
 *
 * @example
 * outcomeLine(1, "suitable") // => '{"line":1,"outcome":"suitable"}\n'
 */
export const outcomeLine = (line: number, outcome: Outcome): string => lineOf({ line, outcome });

/**
 * What is wrong with a line, as a line of NDJSON, with its end.
 *
 * @example
 * faultLine(2, { code: "not-json", pointer: "", message: "This line is not JSON." })
 * // => '{"line":2,"error":{"code":"not-json","pointer":"","message":"This line is not JSON."}}\n'
 */
export const faultLine = (line: number, { code, pointer, message }: Fault): string =>
  lineOf({ line, error: { code, pointer, message } });
