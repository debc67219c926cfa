import { readFileSync } from "node:fs";
import { isObject, parseJson } from "../json.ts";

/**
 * The version of a package by its package.json.
 *
 * @example
 * versionIn("/clone/packages/policy-schema/package.json");
 * // => "0.1.0"
 * @throws TypeError where it names none
 */
export function versionIn(manifest: string): string {
  const found = parseJson(readFileSync(manifest, "utf8"));
  const version = isObject(found) ? found["version"] : undefined;
  if (typeof version !== "string") throw new TypeError(`${manifest} names no version`);
  return version;
}
