import { canonical, type Json } from "../json.ts";
import type { DocumentsOf } from "./documents.ts";
import type { Released } from "./released.ts";
import { isDraft07, shapeOf, type SchemaFile } from "./schema-files.ts";
import { validatorOf, type Validate } from "./validator.ts";

/** The documents to be frozen with a schema. */
export interface Corpus {
  readonly shape: string;
  readonly documents: readonly Json[];
  /** Documents of today that are not valid by it. */
  readonly problems: readonly string[];
}

/** For each shape, the old documents that are still valid, and those of today, each document once. */
export const corpora = (
  files: readonly SchemaFile[],
  released: Released,
  documentsOf: DocumentsOf,
): readonly Corpus[] =>
  files
    .filter(({ path }) => !isDraft07(path))
    .map(({ path, schema }) => {
      const [shape, wrongWith] = [shapeOf(path), validatorOf(schema)];
      const old = released.kind === "released" ? (released.documents.get(shape) ?? []) : [];
      const today = documentsOf(shape, schema);
      const documents = [...old.filter((one) => wrongWith(one) === undefined), ...today];
      return { shape, documents: eachOnce(documents), problems: problemsOf(shape, today, wrongWith) };
    });

const eachOnce = (documents: readonly Json[]): readonly Json[] => [
  ...new Map(documents.map((one) => [canonical(one), one])).values(),
];

const problemsOf = (shape: string, documents: readonly Json[], wrongWith: Validate): readonly string[] =>
  documents.flatMap((document, place) => {
    const why = wrongWith(document);
    return why === undefined ? [] : [`document ${place + 1} of ${shape} is not valid by its own schema: ${why}`];
  });
