import type { SchemaName } from "./schemas.js";

/** The drafts of JSON Schema that are published: the current one, and the one that editors know. */
export const DRAFTS = ["2020-12", "7"] as const;
export type Draft = (typeof DRAFTS)[number];

/**
 * Where a schema stands, below the base of its `$id`.
 *
 * @example
 * schemaPath("request", "7") // => "schemas/v1/draft-07/request.schema.json"
 */
export const schemaPath = (name: SchemaName, draft: Draft = "2020-12"): string =>
  `schemas/v1/${draft === "7" ? "draft-07/" : ""}${name}.schema.json`;
