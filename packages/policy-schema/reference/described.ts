import type { JsonSchema } from "../generate/json-schema.js";
import { blocks, sentence, type Block } from "./markdown.js";
import { patternWords } from "./pattern-words.js";
import type { Place, Places } from "./places.js";
import { propertyTable, type Reader } from "./property-table.js";
import { alternativesTable, choiceTable, valueTable } from "./value-table.js";

/** What a shape is made of. */
export function described(schema: JsonSchema, root: JsonSchema, places: Places, reader: Reader): Block {
  if (schema.properties !== undefined) return propertyTable(schema, root, places, reader);
  if (schema.anyOf !== undefined) return alternativesTable(schema, root, places);
  if (schema.oneOf?.[0]?.const !== undefined) return valueTable(schema);
  if (schema.oneOf !== undefined) return choiceTable(schema, root, places);
  return formOf(schema);
}

/** How a text is written, unless its description says so already. */
function formOf({ pattern, description = "" }: JsonSchema): Block {
  if (pattern === undefined) return "";
  const words = patternWords(pattern);
  return description.includes(words) ? "" : `Form: ${words}.`;
}

/** A part of a shape, under a heading of its own. */
export const subSection = ({ heading, schema }: Place, root: JsonSchema, places: Places, reader: Reader): Block =>
  blocks(`### ${heading}`, sentence(schema.description ?? ""), described(schema, root, places, reader));
