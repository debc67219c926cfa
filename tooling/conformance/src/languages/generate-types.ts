import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputData, JSONSchemaInput } from "quicktype-core";
import type { Language } from "./language.js";
import type { PublishedSchema } from "./published-schemas.js";

const inputOf = async ({ title, text }: PublishedSchema): Promise<InputData> => {
  const schemas = new JSONSchemaInput(undefined);
  await schemas.addSource({ name: title, schema: text });
  const input = new InputData();
  input.addInput(schemas);
  return input;
};

/**
 * The types of one schema, by file.
 *
 * @example
 * (await typesOf(typescript, decision)).get("./decision.ts");
 * // => "…export interface Decision {…"
 */
export const typesOf = async (language: Language, schema: PublishedSchema): Promise<ReadonlyMap<string, string>> => {
  const files = await language.render(await inputOf(schema), schema.name);
  const folder = language.folderOf(schema.name);
  return new Map([...files].map(([file, { lines }]) => [`${folder}/${file}`, lines.join("\n")]));
};

/** Writes the types of all schemas, each in a module of its own. */
export const writeTypes = async (
  language: Language,
  schemas: readonly PublishedSchema[],
  folder: string,
): Promise<void> => {
  for (const schema of schemas) {
    mkdirSync(join(folder, language.folderOf(schema.name)), { recursive: true });
    for (const [file, text] of await typesOf(language, schema)) writeFileSync(join(folder, file), text);
  }
};
