export { DEFAULT_BASE_URL, generateSchema, isBaseUrl, type GenerateOptions } from "./generate-schema.js";
export { SCHEMA_NAMES, SHAPES, type SchemaName } from "./shapes.js";
export { schemaPath, type Draft } from "./schema-path.js";
export type { JsonSchema } from "./json-schema.js";
