import { change, type Change } from "../changes/change.ts";
import { changesBetween } from "../changes/changes-between.ts";
import type { Json } from "../json.ts";
import { bumpFor, sizeOf, type Bump, type Size } from "./bump.ts";
import { consumersOf } from "./consumers.ts";
import type { Consumer } from "@channelwise/policy-schema";
import { declaredSince, isDeclared, type Declared } from "./declared.ts";
import { examplesOf, type DocumentsOf } from "./documents.ts";
import { draftProblems } from "./drafts.ts";
import type { Layout } from "./layout.ts";
import { versionIn } from "./manifest-version.ts";
import { readReleased } from "./released.ts";
import { replay, type Replay } from "./replay.ts";
import { readSchemas, shapeOf, type SchemaFile } from "./schema-files.ts";

/** What came of a file. */
export interface CheckedFile {
  readonly path: string;
  readonly consumers: readonly Consumer[];
  readonly changes: readonly Change[];
  readonly size: Size;
  /** Nothing where the file is new or gone, and for a draft that says the same as another file. */
  readonly replay?: Replay;
}

/** What came of comparing the working schemas with the released ones. */
export type Checked =
  | { readonly kind: "unreleased" }
  | { readonly kind: "frozen-broken"; readonly problems: readonly string[] }
  | {
      readonly kind: "compared";
      readonly ok: boolean;
      readonly released: string;
      readonly files: readonly CheckedFile[];
      readonly needed: Bump;
      readonly declared: Declared;
      readonly drafts: readonly string[];
    };

export const isGreen = (checked: Checked): boolean =>
  checked.kind === "unreleased" || (checked.kind === "compared" && checked.ok);

/** Compares the working schemas with the released ones, replays documents, and looks for the changeset that is needed. */
export async function check(layout: Layout, documentsOf: DocumentsOf = examplesOf): Promise<Checked> {
  const released = readReleased(layout.released);
  if (released.kind === "none") return { kind: "unreleased" };
  if (released.kind === "broken") return { kind: "frozen-broken", problems: released.problems };
  const { version } = released;
  const now = readSchemas(layout.schemas);
  const declared = await declaredSince(version, versionIn(layout.manifest), layout.workspace);
  const files = [
    ...released.schemas.map((was) => {
      const is = now.find(({ path }) => path === was.path);
      const frozen = released.documents.get(shapeOf(was.path)) ?? [];
      return is === undefined
        ? whole("schema-removed", was.path)
        : compared(was, is, { frozen, documentsOf, declared, version });
    }),
    ...[...released.files.keys()]
      .filter((path) => ![...released.schemas, ...now].some((file) => file.path === path))
      .map((path) => whole("schema-removed", path)),
    ...now.filter(({ path }) => !released.files.has(path)).map(({ path }) => whole("schema-added", path)),
  ];
  const needed = bumpFor(biggestSize(files), version);
  const drafts = draftProblems(now);
  const ok =
    isDeclared(declared, needed) &&
    drafts.length === 0 &&
    files.every((one) => (one.replay?.failed ?? []).length === 0);
  return { kind: "compared", ok, released: version, files, needed, declared, drafts };
}

function biggestSize(files: readonly CheckedFile[]): Size {
  const sizes = files.map(({ size }) => size);
  return (["breaking", "visible"] as const).find((size) => sizes.includes(size)) ?? "texts";
}

function whole(kind: "schema-added" | "schema-removed", path: string): CheckedFile {
  const consumers = consumersOf(shapeOf(path));
  const changes = [change(kind, "")];
  return { path, consumers, changes, size: sizeOf(changes, consumers) };
}

interface Known {
  readonly frozen: readonly Json[];
  readonly documentsOf: DocumentsOf;
  readonly declared: Declared;
  readonly version: string;
}

function compared(was: SchemaFile, is: SchemaFile, { frozen, documentsOf, declared, version }: Known): CheckedFile {
  const shape = shapeOf(is.path);
  const consumers = consumersOf(shape);
  const changes = changesBetween(was.schema, is.schema);
  const tried = replay({
    before: was.schema,
    after: is.schema,
    changes,
    consumers,
    frozen,
    today: documentsOf(shape, is.schema),
    declared: isDeclared(declared, bumpFor("breaking", version)),
  });
  return { path: is.path, consumers, changes, size: sizeOf(changes, consumers), replay: tried };
}
