import { nearest } from "@channelwise/policy-core";
import { got, refused, type Read } from "../result.js";
import type { CliTexts } from "../texts/texts.js";

/**
 * The value of an option that takes one of a few, or a complaint that names them.
 *
 * @example
 * oneOf("--detail", "ful", ["full", "outcome"], texts) // complains: … Did you mean full? …
 */
export function oneOf<const T extends string>(
  where: string,
  given: string,
  known: readonly T[],
  texts: CliTexts,
): Read<T> {
  const value = known.find((one) => one === given);
  return value === undefined
    ? refused([{ where, message: texts.faults.notOneOf(nearest(given, known), known) }])
    : got(value);
}

/** As `oneOf`, with a value for the option that is not given. */
export const oneOfOr = <const T extends string>(
  where: string,
  given: string | undefined,
  known: readonly T[],
  otherwise: T,
  texts: CliTexts,
): Read<T> => (given === undefined ? got(otherwise) : oneOf(where, given, known, texts));
