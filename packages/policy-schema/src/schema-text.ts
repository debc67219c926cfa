import { readFileSync } from "node:fs";
import { DEFAULT_BASE_URL, isBaseUrl } from "./base-url.js";
import { schemaPath, type Draft } from "./schema-path.js";
import type { SchemaName } from "./schemas.js";

export interface SchemaOptions {
  /** What the `$id` begins with: an http, https or urn URL; absent = {@link DEFAULT_BASE_URL}. */
  readonly baseUrl?: string;
  /** Absent = 2020-12. */
  readonly draft?: Draft;
}

/**
 * A published schema as its file holds it, under another base where one is given.
 *
 * @throws TypeError where the base is none by {@link isBaseUrl}
 *
 * @example
 * JSON.parse(schemaText("request", { baseUrl: "https://example.eu" })).$id
 * // => "https://example.eu/schemas/v1/request.schema.json"
 */
export function schemaText(
  name: SchemaName,
  { baseUrl = DEFAULT_BASE_URL, draft = "2020-12" }: SchemaOptions = {},
): string {
  if (!isBaseUrl(baseUrl)) throw new TypeError("A base is an http, https or urn URL");
  const base = /[/:]$/u.test(baseUrl) ? baseUrl : `${baseUrl}/`;
  const text = readFileSync(new URL(`../${schemaPath(name, draft)}`, import.meta.url), "utf8");
  return text.replaceAll(DEFAULT_BASE_URL, () => base);
}
