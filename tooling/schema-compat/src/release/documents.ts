import { isList, type Json } from "../json.ts";
import type { JsonSchema } from "../json-schema.ts";

/** Gives documents of a shape, as they are written today. */
export type DocumentsOf = (shape: string, schema: JsonSchema) => readonly Json[];

/** The examples at the root of a schema: the documents that are tried where no others are given. */
export const examplesOf: DocumentsOf = (_, { examples }) => (isList(examples) ? examples : []);
