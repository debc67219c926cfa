import { basename } from "node:path";
import { failed, isShowableName, type Fault, type Language, type Result } from "@channelwise/policy-core";
import type { FileFault } from "./file-fault.js";
import { readTextFile } from "./read-text-file.js";
import { readYaml, type YamlSource } from "./read-yaml.js";
import { fileTexts } from "./texts.js";

/** What a file holds, with where it stands there. */
export interface FileDocument<T> {
  /** As it was given. */
  readonly path: string;
  /** The file's name, without its folder. */
  readonly file: string;
  readonly source: YamlSource;
  readonly value: T;
}

/** What a file has to hold. */
export interface DocumentShape<T> {
  /** The longest that is taken, in KiB. */
  readonly most: number;
  readonly parse: (input: unknown, options: { readonly lang: Language }) => Result<T>;
}

const inOrder = (one: FileFault, other: FileFault): number =>
  (one.at?.line ?? 0) - (other.at?.line ?? 0) || (one.at?.column ?? 0) - (other.at?.column ?? 0);

/** What has a code of its own, wherever it is found. */
const CODES: Readonly<Record<string, string>> = { twice: "duplicate-field", tooDeep: "too-deep" };

const wrong = (fault: FileFault): Result<never, FileFault> => failed([fault]);

/** The names and numbers that a JSON Pointer leads along. */
export const pathOf = (pointer: string): readonly PropertyKey[] =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((token) => (/^[0-9]+$/u.test(token) ? Number(token) : token));

/** A fault in what a file holds, with its place in the file. */
export function placed(
  { file, source }: Pick<FileDocument<unknown>, "file" | "source">,
  { code, pointer, message }: Fault,
): FileFault {
  const at = source.positionOf(pathOf(pointer));
  return { file, code, pointer, message, ...(at && { at }) };
}

/** Reads a file of YAML or JSON that holds a document of a shape; all that is wrong with it is told at once, in order. */
export function readDocument<T>(
  path: string,
  { most, parse }: DocumentShape<T>,
  lang: Language,
): Result<FileDocument<T>, FileFault> {
  const say = fileTexts[lang];
  const file = basename(path);
  const read = readTextFile(path, most);
  if (!read.ok) {
    const message = read.problem === "tooBig" ? say.file.tooBig(most) : say.file[read.problem];
    return wrong({ file, code: "unreadable", pointer: "", message });
  }
  const source = readYaml(read.text);
  if (source.value === null) return wrong({ file, code: "empty", pointer: "", message: say.empty });
  const parsed = source.value === undefined ? undefined : parse(source.value, { lang });
  const faults = [
    ...source.faults.map(({ kind, at, path: steps }): FileFault => {
      const hidden = steps.findIndex((step) => !isShowableName(String(step)));
      const shown = hidden === -1 ? steps : steps.slice(0, hidden);
      const pointer = shown.map((step) => `/${String(step)}`).join("");
      return { file, code: CODES[kind] ?? `yaml-${kind}`, pointer, message: say.yaml[kind], at };
    }),
    ...(parsed?.ok === false ? parsed.errors.map((fault) => placed({ file, source }, fault)) : []),
  ].toSorted(inOrder);
  if (faults.length > 0) return failed(faults, parsed?.ok === false ? parsed.more : undefined);
  if (parsed?.ok !== true) throw new TypeError("A text without a fault holds something");
  return { ok: true, value: { path, file, source, value: parsed.value } };
}
