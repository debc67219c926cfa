import { isUtf8 } from "node:buffer";
import type { Fault, Language } from "@channelwise/policy-core";
import { lineTexts } from "./line-texts.js";
import type { RawRecord } from "./records.js";

/** What a line of the input asks: a request not yet looked at, or why there is none. */
export type Asked =
  | { readonly line: number; readonly request: unknown }
  | { readonly line: number; readonly fault: Fault };

const MEBIBYTE = 1024 * 1024;
const MOST_MEBIBYTES = 16;

/**
 * How many bytes a record may have, the end of its line included: 16 MiB. A request with 10,000 recipients fits many
 * times over.
 *
 * @example
 * LONGEST_RECORD // => 16777216
 */
export const LONGEST_RECORD = MOST_MEBIBYTES * MEBIBYTE;

/**
 * A fault of the whole line.
 *
 * @example
 * lineFault("not-csv", "This line is not CSV.") // => { code: "not-csv", pointer: "", message: "This line is not CSV." }
 */
export const lineFault = (code: string, message: string): Fault => ({ code, pointer: "", message });

/**
 * A record's text, or what is wrong with its bytes: `too-long` or `not-utf8`. A byte order mark before the first line
 * is left out.
 *
 * @example
 * textOf({ line: 2, bytes: Buffer.from("{}\n") }, "en") // => "{}\n"
 * textOf({ line: 2 }, "en")
 * // => { code: "too-long", pointer: "", message: "This line is longer than 16 MiB." }
 */
export function textOf({ line, bytes }: RawRecord, lang: Language): string | Fault {
  if (bytes === undefined) return lineFault("too-long", lineTexts[lang].tooLong(MOST_MEBIBYTES));
  if (!isUtf8(bytes)) return lineFault("not-utf8", lineTexts[lang].notUtf8);
  return line === 1 ? withoutMark(bytes.toString()) : bytes.toString();
}

/**
 * Whether a record asks nothing. A byte order mark that is not at the beginning of all is something.
 *
 * @example
 * isBlank(" \r\n") // => true
 */
export const isBlank = (text: string): boolean => text.trim() === "" && !text.includes("\uFEFF");

/**
 * A text without the byte order mark that some editors put first; it is no part of the text.
 *
 * @example
 * withoutMark("\uFEFF{}") // => "{}"
 */
export const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);
