import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { check, isGreen, type Checked } from "./check.ts";
import { corpora, type Corpus } from "./corpus.ts";
import { examplesOf, type DocumentsOf } from "./documents.ts";
import { draftProblems } from "./drafts.ts";
import type { Layout } from "./layout.ts";
import { versionIn } from "./manifest-version.ts";
import { DOCUMENTS, MANIFEST, readReleased } from "./released.ts";
import { digestOf, isDraft07, readSchemas, type SchemaFile } from "./schema-files.ts";

/** What came of freezing. */
export type Frozen =
  | { readonly kind: "red"; readonly checked: Checked }
  | { readonly kind: "refused"; readonly problems: readonly string[] }
  | { readonly kind: "frozen"; readonly version: string; readonly schemas: number; readonly documents: number };

/**
 * Writes down the working schemas as released, with documents: those of today, and the old ones that are still valid. Done
 * when a version has taken its changesets; a version that is frozen stays as it is.
 */
export async function freeze(layout: Layout, documentsOf: DocumentsOf = examplesOf): Promise<Frozen> {
  const checked = await check(layout, documentsOf);
  if (!isGreen(checked)) return { kind: "red", checked };
  const files = readSchemas(layout.schemas);
  const released = readReleased(layout.released);
  const corpus = corpora(files, released, documentsOf);
  const problems = [
    ...(files.length === 0 ? [`no schema is in ${layout.schemas}`] : []),
    ...draftProblems(files),
    ...corpus.flatMap((one) => one.problems),
  ];
  if (problems.length > 0) return { kind: "refused", problems };
  const version = versionIn(layout.manifest);
  const written = filesOf(version, files, corpus);
  const again = released.kind === "released" && released.version === version;
  if (again && !isThere(layout.released, written)) return { kind: "refused", problems: [frozenAlready(version)] };
  write(layout.released, written);
  const documents = corpus.reduce((sum, one) => sum + one.documents.length, 0);
  return { kind: "frozen", version, schemas: files.length, documents };
}

const frozenAlready = (version: string): string =>
  `${version} is frozen, and not with these schemas and documents: first take the changesets, npm run changeset -- version`;

type Written = ReadonlyMap<string, Buffer>;

function filesOf(version: string, files: readonly SchemaFile[], corpus: readonly Corpus[]): Written {
  const copies = files.filter(({ path }) => !isDraft07(path)).map(({ path, bytes }) => [path, bytes] as const);
  const documents = corpus.map(({ shape, documents: ones }) => {
    const lines = ones.map((one) => `${JSON.stringify(one)}\n`);
    return [`${DOCUMENTS}/${shape}.ndjson`, Buffer.from(lines.join(""))] as const;
  });
  const manifest = {
    version,
    files: Object.fromEntries(files.map(({ path, bytes }) => [path, digestOf(bytes)])),
    documents: Object.fromEntries(documents.map(([path, bytes]) => [path, digestOf(bytes)])),
  };
  return new Map([
    ...copies,
    ...documents,
    [MANIFEST, Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`)] as const,
  ]);
}

const isThere = (folder: string, written: Written): boolean =>
  [...written].every(
    ([path, bytes]) => existsSync(join(folder, path)) && readFileSync(join(folder, path)).equals(bytes),
  );

function write(folder: string, written: Written): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of written) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
