import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isObject, parseJson } from "../json.ts";
import type { JsonSchema } from "../json-schema.ts";

/** A file with a schema in it. */
export interface SchemaFile {
  /** Below the folder of schemas, as `v1/request.schema.json`. */
  readonly path: string;
  readonly bytes: Buffer;
  readonly schema: JsonSchema;
}

export const isDraft07 = (path: string): boolean => path.includes("/draft-07/");

/**
 * The shape of a document whose schema stands at a path.
 *
 * @example
 * shapeOf("v1/batch-line.schema.json");
 * // => "batch-line"
 */
export const shapeOf = (path: string): string => basename(path, ".schema.json");

/** The digest of some bytes, as release files hold it. */
export const digestOf = (bytes: Buffer): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/**
 * Every schema in a folder and those below it.
 *
 * @throws TypeError where a file holds no schema
 */
export const readSchemas = (folder: string): readonly SchemaFile[] =>
  globSync("**/*.schema.json", { cwd: folder })
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted()
    .map((path) => schemaFile(path, readFileSync(join(folder, path))));

/** A schema file from its bytes. */
export function schemaFile(path: string, bytes: Buffer): SchemaFile {
  const schema = parseJson(bytes.toString("utf8"));
  if (!isObject(schema)) throw new TypeError(`${path} holds no schema`);
  return { path, bytes, schema };
}
