import type { SchemaName } from "@channelwise/policy-schema";
import type { Document } from "./document.js";
import type { Words } from "./words.js";

/** Which schemas there are, and what each is of. */
export const schemaList = (names: readonly SchemaName[], { schema }: Words): Document => [
  {
    kind: "table",
    head: [schema.name, schema.about],
    rows: names.map((name) => [[{ text: name, style: "name" }], schema.shapes[name]]),
  },
];
