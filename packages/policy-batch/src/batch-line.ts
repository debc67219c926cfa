import type { Fault, FaultLine, Outcome } from "@channelwise/policy-core";

/**
 * The outcome alone as a line of NDJSON, with its end.
 *
 * @example
 * outcomeLine(1, "suitable") // => '{"line":1,"outcome":"suitable"}\n'
 */
export const outcomeLine = (line: number, outcome: Outcome): string => `{"line":${line},"outcome":"${outcome}"}\n`;

/**
 * What is wrong with a line, as a line of NDJSON, with its end.
 *
 * @param more - how many more faults there are
 *
 * @example
 * faultLine(2, { code: "not-json", pointer: "", message: "This line is not JSON." })
 * // => '{"line":2,"error":{"code":"not-json","pointer":"","message":"This line is not JSON."}}\n'
 */
export const faultLine = (line: number, { code, pointer, message }: Fault, more?: number): string =>
  `${JSON.stringify({ line, error: { code, pointer, message }, ...(more !== undefined && { more }) } satisfies FaultLine)}\n`;
