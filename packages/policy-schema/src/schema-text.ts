import { readFileSync } from "node:fs";
import { DEFAULT_BASE_URL, isBaseUrl } from "./base-url.js";
import { schemaPath, type Draft } from "./schema-path.js";
import type { SchemaName } from "./schemas.js";

export interface SchemaOptions {
  /** What the `$id` begins with: an http, https or urn URL; absent = {@link DEFAULT_BASE_URL}. */
  readonly baseUrl?: string | undefined;
  /** Absent = 2020-12. */
  readonly draft?: Draft | undefined;
}

/**
 * The `$id` of a published schema.
 *
 * @throws TypeError where the base is none by {@link isBaseUrl}
 *
 * @example
 * schemaId("request", { baseUrl: "https://example.eu" }) // => "https://example.eu/schemas/v1/request.schema.json"
 */
export const schemaId = (name: SchemaName, { baseUrl, draft }: SchemaOptions = {}): string =>
  `${baseOf(baseUrl)}${schemaPath(name, draft)}`;

/**
 * A published schema as its file holds it, under another base where one is given.
 *
 * @throws TypeError where the base is none by {@link isBaseUrl}
 *
 * @example
 * JSON.parse(schemaText("request", { draft: "7" })).$schema // => "http://json-schema.org/draft-07/schema#"
 */
export function schemaText(name: SchemaName, { baseUrl, draft }: SchemaOptions = {}): string {
  const base = baseOf(baseUrl);
  const text = readFileSync(new URL(`../${schemaPath(name, draft)}`, import.meta.url), "utf8");
  return text.replaceAll(DEFAULT_BASE_URL, () => base);
}

function baseOf(baseUrl = DEFAULT_BASE_URL): string {
  if (!isBaseUrl(baseUrl)) throw new TypeError("A base is an http, https or urn URL");
  return /[/:]$/u.test(baseUrl) ? baseUrl : `${baseUrl}/`;
}
