export { createAnswerer, DETAILS, type Answer, type AnswererOptions, type Detail } from "./answers.js";
export { createLineAnswerer, type AnsweredLines, type Hear, type LineAnswererOptions } from "./answer-lines.js";
export { isBlank, lineFault, LONGEST_RECORD, textOf, withoutMark, type Asked } from "./asked.js";
export { askedInJson } from "./asked-in-json.js";
export { faultLine } from "./batch-line.js";
export { jsonPlace, type Place } from "./json-place.js";
export { dayIn, isTimeZone } from "./day-in.js";
export { blocksIn, lineBoundary, recordsIn, type Block, type Boundary, type RawRecord } from "./records.js";
