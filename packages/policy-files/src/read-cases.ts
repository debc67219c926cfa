import { failedAll, parseCases, type Case, type Language, type Result } from "@channelwise/policy-core";
import { placeOf, type FileFault } from "./file-fault.js";
import { placed, readDocument, type FileDocument } from "./read-document.js";
import type { Position } from "./read-yaml.js";
import { fileTexts } from "./texts.js";

/** A case, and where it stands. */
export interface WrittenCase {
  readonly case: Case;
  /** Absent where it is from no file. */
  readonly at?: Position;
}

/** A file of cases. */
export interface CaseFile {
  /** Its name, without its folder. */
  readonly file: string;
  readonly cases: readonly WrittenCase[];
}

/** A file of this length has some thousand cases; in KiB. */
const MOST = 4_096;

type Document = FileDocument<readonly Case[]>;

const written = ({ source, value }: Document): readonly WrittenCase[] =>
  value.map((one, index) => {
    const at = source.positionOf([index]);
    return { case: one, ...(at && { at }) };
  });

/** Cases are told apart by their ids, wherever they stand. */
function idsTwice(documents: readonly Document[], lang: Language): readonly FileFault[] {
  const seen = new Map<string, FileFault>();
  return documents.flatMap((document) =>
    document.value.flatMap(({ id }, index) => {
      const fault = placed(document, { code: "duplicate-id", pointer: `/${index}/id`, message: "" });
      const before = seen.get(id);
      if (before === undefined) {
        seen.set(id, fault);
        return [];
      }
      return [{ ...fault, message: fileTexts[lang].idTwice(placeOf(before)) }];
    }),
  );
}

/**
 * Reads the cases that files hold.
 *
 * @param paths - of YAML or JSON, each a list of cases
 * @returns the files in their order, or all that is wrong with any of them, each with its file, line and column
 *
 * @example
 * readCases(["department.yaml"], "en")
 * // => { ok: false, errors: [{ file: "department.yaml", at: { line: 3, column: 3 }, code: "unknown-field",
 * //      pointer: "/0/clauzes", message: "There is no field clauzes here. Did you mean clauses? …" }] }
 */
export function readCases(paths: readonly string[], lang: Language): Result<readonly CaseFile[], FileFault> {
  const read = paths.map((path) => readDocument(path, { most: MOST, parse: parseCases }, lang));
  const documents = read.flatMap((result) => (result.ok ? [result.value] : []));
  const wrong = [...read.filter((result) => !result.ok), { errors: idsTwice(documents, lang) }];
  if (wrong.some(({ errors }) => errors.length > 0)) return failedAll(wrong);
  return { ok: true, value: documents.map((document) => ({ file: document.file, cases: written(document) })) };
}
