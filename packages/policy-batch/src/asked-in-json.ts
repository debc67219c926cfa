import { isUtf8 } from "node:buffer";
import type { Language } from "@channelwise/policy-core";
import { isBlank, LONGEST_RECORD, textOf, withoutMark, type Asked } from "./asked.js";
import { jsonFault } from "./json-texts.js";
import { lineTexts } from "./line-texts.js";
import { readUnmarkedJson } from "./read-json.js";
import { lineBoundary, recordsIn, type Block } from "./records.js";

/**
 * What lines of NDJSON ask; a blank line asks nothing. A line that is wrong is told by its place, and never quoted: it
 * may hold addresses.
 *
 * @example
 * askedInJson({ line: 1, bytes: Buffer.from('{"channel":"email"}\n\nemail\n') }, "en")
 * // => [
 * //   { line: 1, request: { channel: "email" } },
 * //   { line: 3, fault: { code: "not-json", pointer: "", message: "This line is not JSON: column 1 is wrong." } },
 * // ]
 */
export function askedInJson(block: Block, lang: Language): readonly Asked[] {
  const { line: first, bytes } = block;
  const asked: Asked[] = [];
  const read = (line: number, text: string) => {
    const json = readUnmarkedJson(text);
    if (json.ok) asked.push({ line, request: json.value });
    else if (!isBlank(text)) {
      asked.push({ line, fault: jsonFault(json.issue, lang, (place) => lineTexts[lang].notJson(place?.column)) });
    }
  };

  if (bytes === undefined || bytes.length > LONGEST_RECORD || !isUtf8(bytes)) {
    for (const record of recordsIn(block, lineBoundary(), LONGEST_RECORD)) {
      const text = textOf(record, lang);
      if (typeof text === "string") read(record.line, text);
      else asked.push({ line: record.line, fault: text });
    }
    return asked;
  }
  // nothing is wrong with the bytes of any line: they are decoded once, and their lines need no copies
  const text = bytes.toString();
  let line = first;
  for (let from = 0; from < text.length; line += 1) {
    const end = text.indexOf("\n", from) + 1 || text.length;
    read(line, line === 1 ? withoutMark(text.slice(from, end)) : text.slice(from, end));
    from = end;
  }
  return asked;
}
