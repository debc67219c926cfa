import type { JsonSchema } from "../generate/json-schema.js";
import { SCHEMA_NAMES, type SchemaName } from "../src/index.js";
import type { Examples } from "./examples.js";
import { exampleBlocks } from "./example-blocks.js";
import { head } from "./head.js";
import { blocks } from "./markdown.js";
import { placesOf } from "./places.js";
import { section } from "./section.js";

/** The page about the schemas, in Markdown. */
export function referencePage(schemas: Readonly<Record<SchemaName, JsonSchema>>, examples: Examples): string {
  const places = placesOf(SCHEMA_NAMES.map((name) => schemas[name]));
  const shown = exampleBlocks(examples);
  const sections = SCHEMA_NAMES.map((name) => section(name, schemas[name], places, shown[name]));
  return `${blocks(head(), ...sections)}\n`;
}
