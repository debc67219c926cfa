export { createBlockAnswerer, type AnsweredBlock, type BlockAnswererOptions, type Hear } from "./answer-block.js";
export { createAnswerer, DETAILS, type Answered, type AnswererOptions, type Detail } from "./answers.js";
export { isBlank, lineFault, LONGEST_RECORD, textOf, withoutMark, type Asked } from "./asked.js";
export { askedInJson } from "./asked-in-json.js";
export { batchLineOf, jsonOf, ndjsonOf } from "./batch-line.js";
export { jsonPlace, type Place } from "./json-place.js";
export { blocksIn, lineBoundary, recordsIn, type Block, type Boundary, type RawRecord } from "./records.js";
