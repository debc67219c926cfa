import { basename } from "node:path";
import {
  compose,
  parseOverlay,
  type Fault,
  type Language,
  type Pdp,
  type Policy,
  type Result,
} from "@channelwise/policy-core";
import { readTextFile } from "./read-text-file.js";
import { readYaml, type Position, type YamlSource } from "./read-yaml.js";
import { fileTexts } from "./texts.js";

/** A fault in a file, with its place there. */
export interface FileFault extends Fault {
  /** The file's name, without its folder; absent where no file is at fault. */
  readonly file?: string;
  /** Absent where it is the file as a whole. */
  readonly at?: Position;
}

/** An overlay of this length has thousands of entries; in KiB. */
const MOST = 1_024;

/** What a file holds, with the file that it is from. */
export interface Written<T> {
  /** As it was given. */
  readonly path: string;
  readonly file: string;
  readonly source: YamlSource;
  readonly value: T;
}

const inOrder = (one: FileFault, other: FileFault): number =>
  (one.at?.line ?? 0) - (other.at?.line ?? 0) || (one.at?.column ?? 0) - (other.at?.column ?? 0);

const wrong = (first: FileFault, ...others: readonly FileFault[]): Result<never, FileFault> => ({
  ok: false,
  errors: [first, ...others],
});

export const pathOf = (pointer: string): readonly PropertyKey[] =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((token) => (/^[0-9]+$/u.test(token) ? Number(token) : token));

/** A fault with its place in the file that it is in. */
export const placed = (file: string, source: YamlSource, { code, pointer, message }: Fault): FileFault => {
  const at = source.positionOf(pathOf(pointer));
  return { file, code, pointer, message, ...(at && { at }) };
};

/** Reads a file of YAML or JSON by a parser of what it should hold. */
export function readWritten<T>(
  path: string,
  lang: Language,
  parse: (value: unknown) => Result<T>,
): Result<Written<T>, FileFault> {
  const say = fileTexts[lang];
  const file = basename(path);
  const read = readTextFile(path, MOST);
  if (!read.ok) {
    const message = read.problem === "tooBig" ? say.file.tooBig(MOST) : say.file[read.problem];
    return wrong({ file, code: "unreadable", pointer: "", message });
  }
  const source = readYaml(read.text);
  if (source.value === null) return wrong({ file, code: "empty", pointer: "", message: say.empty });
  const parsed = source.value === undefined ? undefined : parse(source.value);
  const faults = [
    ...source.faults.map(({ kind, at, path: steps }): FileFault => {
      const pointer = steps.map((step) => `/${String(step)}`).join("");
      return { file, code: `yaml-${kind}`, pointer, message: say.yaml[kind], at };
    }),
    ...(parsed?.ok === false ? parsed.errors.map((fault) => placed(file, source, fault)) : []),
  ].toSorted(inOrder);
  const [first, ...others] = faults;
  if (first !== undefined) return wrong(first, ...others);
  if (parsed?.ok !== true) throw new TypeError("A text without a fault holds something");
  return { ok: true, value: { path, file, source, value: parsed.value } };
}

/**
 * Lays the overlays that files hold over a policy.
 *
 * @param paths - of YAML or JSON, in any order
 * @returns all that is wrong with any of them, each with its file, line and column
 *
 * @example
 * composeFiles(gscPolicy, ["department.yaml"], "en")
 * // => { ok: false, errors: [{ file: "department.yaml", at: { line: 7, column: 5 }, code: "unknown-reference",
 * //      pointer: "/rules/switchOff/0", message: "app-sensitve does not exist. Did you mean app-sensitive? …" }] }
 */
export function composeFiles(policy: Policy, paths: readonly string[], lang: Language): Result<Pdp, FileFault> {
  const read = paths.map((path) => readWritten(path, lang, (value) => parseOverlay(value, { lang })));
  const [first, ...others] = read.flatMap((result) => (result.ok ? [] : result.errors));
  if (first !== undefined) return { ok: false, errors: [first, ...others] };
  const written = read.flatMap((result) => (result.ok ? [result.value] : []));
  const composed = compose(
    policy,
    written.map(({ value }) => value),
    { lang },
  );
  if (composed.ok) return composed;
  const [one, ...more] = composed.errors.map(({ overlay, ...fault }): FileFault => {
    const origin = overlay === undefined ? undefined : written[overlay];
    return origin === undefined ? fault : placed(origin.file, origin.source, fault);
  });
  return { ok: false, errors: [one ?? composed.errors[0], ...more] };
}

/**
 * A fault's place, as compilers write it.
 *
 * @example
 * placeOf({ file: "department.yaml", at: { line: 7, column: 5 }, pointer: "/rules/switchOff/0", … })
 * // => "department.yaml:7:5 /rules/switchOff/0"
 */
export const placeOf = ({ file, at, pointer }: FileFault): string =>
  [[file, at?.line, at?.column].filter((part) => part !== undefined).join(":"), pointer]
    .filter((part) => part !== "")
    .join(" ");
