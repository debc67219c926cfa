import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, parseJson, type Json, type JsonObject } from "../json.ts";
import { digestOf, isDraft07, schemaFile, shapeOf, type SchemaFile } from "./schema-files.ts";

/** What the folder of the last release holds. */
export type Released =
  | { readonly kind: "none" }
  | { readonly kind: "broken"; readonly problems: readonly string[] }
  | {
      readonly kind: "released";
      readonly version: string;
      /** Every file that was released, with its digest. */
      readonly files: ReadonlyMap<string, string>;
      readonly schemas: readonly SchemaFile[];
      /** Old documents, by shape. */
      readonly documents: ReadonlyMap<string, readonly Json[]>;
    };

export const MANIFEST = "released.json";
export const DOCUMENTS = "documents";

const broken = (...problems: readonly string[]): Released => ({ kind: "broken", problems });

/** Reads the last release, and makes sure that nobody has touched it. */
export function readReleased(folder: string): Released {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) return { kind: "none" };
  const manifest = manifestIn(readFileSync(file, "utf8"));
  if (manifest === undefined)
    return broken(`${MANIFEST} does not say which version was released, and with which files`);
  const { version, files, documents } = manifest;
  // drafts that say the same as another file are only known by their digest
  const copies = new Map([...files].filter(([path]) => !isDraft07(path)));
  const frozen = new Map([...copies, ...documents]);
  const problems = [
    ...[...frozen].flatMap(([path, digest]) => problemWith(folder, path, digest)),
    ...globSync(["**/*.schema.json", `${DOCUMENTS}/*.ndjson`], { cwd: folder })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => !frozen.has(path))
      .map((path) => `${path} is there, but ${MANIFEST} does not name it`),
  ];
  if (problems.length > 0) return broken(...problems);
  const bytes = (path: string): Buffer => readFileSync(join(folder, path));
  return {
    kind: "released",
    version,
    files,
    schemas: [...copies.keys()].map((path) => schemaFile(path, bytes(path))),
    documents: new Map([...documents.keys()].map((path) => [shapeOfDocuments(path), linesOf(bytes(path))])),
  };
}

function problemWith(folder: string, path: string, digest: string): readonly string[] {
  if (!existsSync(join(folder, path))) return [`${path} is not there`];
  const found = digestOf(readFileSync(join(folder, path)));
  return found === digest ? [] : [`${path} is not what was released: ${MANIFEST} says ${digest}, it is ${found}`];
}

interface Manifest {
  readonly version: string;
  readonly files: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, string>;
}

function manifestIn(text: string): Manifest | undefined {
  const manifest = parsed(text);
  if (!isObject(manifest)) return undefined;
  const { version, files, documents = {} } = manifest;
  if (typeof version !== "string" || !isObject(files) || !isObject(documents)) return undefined;
  return { version, files: digestsIn(files), documents: digestsIn(documents) };
}

function parsed(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

const digestsIn = (entries: JsonObject): ReadonlyMap<string, string> =>
  new Map(Object.entries(entries).map(([path, digest]) => [path, typeof digest === "string" ? digest : "nothing"]));

const shapeOfDocuments = (path: string): string => shapeOf(path.slice(DOCUMENTS.length + 1).replace(/\.ndjson$/u, ""));

const linesOf = (bytes: Buffer): readonly Json[] =>
  bytes
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map(parseJson);
