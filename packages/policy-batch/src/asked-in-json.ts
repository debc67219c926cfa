import type { Language } from "@channelwise/policy-core";
import { isBlank, lineFault, textOf, type Asked } from "./asked.js";
import { jsonPlace } from "./json-place.js";
import { lineTexts } from "./line-texts.js";
import type { RawRecord } from "./records.js";

/**
 * What a line of NDJSON asks; a blank line asks nothing. A line that is wrong is told by its place, and never quoted:
 * it may hold addresses.
 *
 * @example
 * askedInJson({ line: 1, bytes: Buffer.from('{"channel":"email"}\n') }, "en")
 * // => [{ line: 1, request: { channel: "email" } }]
 * askedInJson({ line: 2, bytes: Buffer.from("email\n") }, "en")
 * // => [{ line: 2, fault: { code: "not-json", pointer: "", message: "This line is not JSON: column 1 is wrong." } }]
 * askedInJson({ line: 3, bytes: Buffer.from("\n") }, "en") // => []
 */
export function askedInJson(record: RawRecord, lang: Language): readonly Asked[] {
  const { line } = record;
  const text = textOf(record, lang);
  if (typeof text !== "string") return [{ line, fault: text }];
  if (isBlank(text)) return [];
  try {
    return [{ line, request: JSON.parse(text) as unknown }];
  } catch {
    return [{ line, fault: lineFault("not-json", lineTexts[lang].notJson(jsonPlace(text)?.column)) }];
  }
}
