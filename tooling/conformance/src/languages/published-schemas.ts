import { SCHEMA_NAMES, SCHEMAS, schemaText, type Draft } from "@channelwise/policy-schema";

export interface PublishedSchema {
  /** As in its file's name, and so what a module of its types is called. */
  readonly name: string;
  /** What the type of the whole document is called. */
  readonly title: string;
  readonly text: string;
}

/** Every schema, as published. */
export const publishedSchemas = (draft: Draft): readonly PublishedSchema[] =>
  SCHEMA_NAMES.map((name) => ({ name, title: SCHEMAS[name].title, text: schemaText(name, { draft }) }));
