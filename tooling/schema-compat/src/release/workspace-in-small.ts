import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Json } from "../json.ts";
import type { JsonSchema } from "../json-schema.ts";
import { PACKAGE } from "./declared.ts";
import { layoutOf, type Layout } from "./layout.ts";

/** A workspace with schemas and changesets only, in a folder of its own. */
export interface SmallWorkspace {
  readonly layout: Layout;
  /** Schemas by their shape, in both drafts. Those that were there are gone. */
  readonly writeSchemas: (schemas: Readonly<Record<string, JsonSchema>>) => void;
  readonly writeVersion: (version: string) => void;
  /** What a changeset says, of our package unless another is named. */
  readonly writeChangeset: (bump: string, name?: string) => void;
  /** Files of the release, to be looked at or to be spoilt. */
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
}

/** Gives such a workspace, at version 0.1.0, to `use`; nothing stays behind. */
export async function withWorkspace(use: (workspace: SmallWorkspace) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "channelwise-schemas-"));
  const layout = layoutOf(root);
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const writeVersion = (version: string): void => put(layout.manifest, JSON.stringify({ name: PACKAGE, version }));
  try {
    writeVersion("0.1.0");
    put(join(root, ".changeset/README.md"), "Not a changeset.\n");
    await use({
      layout,
      writeVersion,
      writeSchemas: (schemas) => {
        rmSync(layout.schemas, { recursive: true, force: true });
        for (const [shape, schema] of Object.entries(schemas)) {
          const path = `v1/${shape}.schema.json`;
          const old = path.replace("/", "/draft-07/");
          put(join(layout.schemas, path), pretty({ $schema: DRAFTS[0], $id: `${BASE}${path}`, ...schema }));
          put(join(layout.schemas, old), pretty({ $schema: DRAFTS[1], $id: `${BASE}${old}`, ...inDraft07(schema) }));
        }
      },
      writeChangeset: (bump, name = PACKAGE) =>
        put(join(root, `.changeset/${bump}-change.md`), `---\n"${name}": ${bump}\n---\n\nWhat changes.\n`),
      read: (path) => readFileSync(join(layout.released, path), "utf8"),
      write: (path, text) => put(join(layout.released, path), text),
      remove: (path) => rmSync(join(layout.released, path)),
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const BASE = "https://channelwise.invalid/schemas/";
const DRAFTS = ["https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-07/schema#"] as const;

const pretty = (value: Json): string => `${JSON.stringify(value, undefined, 2)}\n`;

const inDraft07 = (schema: JsonSchema): JsonSchema =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is written from a schema is one
  JSON.parse(JSON.stringify(schema).replaceAll("$defs", "definitions")) as JsonSchema;
