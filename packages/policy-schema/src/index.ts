export { DEFAULT_BASE_URL, isBaseUrl } from "./base-url.js";
export { DRAFTS, schemaPath, type Draft } from "./schema-path.js";
export { schemaId, schemaText, type SchemaOptions } from "./schema-text.js";
export { SCHEMA_NAMES, SCHEMAS, type Consumer, type PublishedSchema, type SchemaName } from "./schemas.js";
