import type { JsonSchema } from "../generate/json-schema.js";
import { SCHEMAS, type SchemaName } from "../src/index.js";
import { described, subSection } from "./described.js";
import { fileLink, yours } from "./head.js";
import { blocks, plain, sentence, type Block } from "./markdown.js";
import type { Places } from "./places.js";

const WHO: Readonly<Record<string, string>> = {
  write: "You write it, and Channelwise reads it.",
  read: "Channelwise writes it, and you read it.",
  "write, read": "You may write one, and you may read those of Channelwise.",
};

/** All about one shape: what it is, what it is made of, how it looks, and its parts. */
export function section(name: SchemaName, schema: JsonSchema, places: Places, example: Block): Block {
  const { title, description, beyond } = SCHEMAS[name];
  const who = yours(name);
  const reader = who === "read" ? "reader" : "writer";
  const isStrict = schema.additionalProperties === false;
  const [, ...parts] = places.of(schema);
  return blocks(
    `## ${title}`,
    `${sentence(description)} ${WHO[who] ?? ""}`,
    isStrict
      ? `A property that is not described here is refused. The schema does not say everything. ${plain(beyond)}`
      : plain(beyond),
    `Schema: ${fileLink(name, "2020-12")}, ${fileLink(name, "7")}.`,
    described(schema, schema, places, reader),
    example,
    ...parts.map((part) => subSection(part, schema, places, reader)),
  );
}
