import { jsonPlace } from "../request/json-place.js";
import type { CliTexts } from "../texts/texts.js";
import { isBlank, lineFault, textOf, type Asked } from "./asked.js";
import type { RawRecord } from "./records.js";

/** Reads a line of JSON; a blank line asks nothing. */
export function askedInJson(record: RawRecord, { batch }: CliTexts): readonly Asked[] {
  const { line } = record;
  const text = textOf(record, batch.line);
  if (typeof text !== "string") return [{ line, fault: text }];
  if (isBlank(text)) return [];
  try {
    return [{ line, request: JSON.parse(text) as unknown }];
  } catch {
    return [{ line, fault: lineFault("not-json", batch.line.notJson(jsonPlace(text)?.column)) }];
  }
}
