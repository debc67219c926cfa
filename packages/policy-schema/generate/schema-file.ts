import type { JsonSchema } from "./json-schema.js";

const SEEN_BY_NOBODY = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;

/** A schema as its file holds it: what nobody sees, or what turns text around, stands there in JSON's own escapes. */
export const schemaFile = (schema: JsonSchema): string =>
  `${JSON.stringify(schema, undefined, 2).replaceAll(
    SEEN_BY_NOBODY,
    (character) => String.raw`\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  )}\n`;
