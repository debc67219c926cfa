import { isUtf8 } from "node:buffer";
import type { Fault } from "@channelwise/policy-core";
import { withoutMark } from "../request/source.js";
import type { CliTexts } from "../texts/texts.js";
import type { RawRecord } from "./records.js";

/** What a line of the input asks: a request not yet looked at, or why there is none. */
export type Asked =
  | { readonly line: number; readonly request: unknown }
  | { readonly line: number; readonly fault: Fault };

const MEBIBYTE = 1024 * 1024;
const MOST_MEBIBYTES = 16;
/** A request with 10,000 recipients fits many times over. */
export const LONGEST_RECORD = MOST_MEBIBYTES * MEBIBYTE;

type LineTexts = CliTexts["batch"]["line"];

/** A fault of the whole line. */
export const lineFault = (code: string, message: string): Fault => ({ code, pointer: "", message });

/** A record's text, or what is wrong with its bytes. */
export function textOf({ line, bytes }: RawRecord, texts: LineTexts): string | Fault {
  if (bytes === undefined) return lineFault("too-long", texts.tooLong(MOST_MEBIBYTES));
  if (!isUtf8(bytes)) return lineFault("not-utf8", texts.notUtf8);
  return line === 1 ? withoutMark(bytes.toString()) : bytes.toString();
}

export const isBlank = (text: string): boolean => text.trim() === "";
