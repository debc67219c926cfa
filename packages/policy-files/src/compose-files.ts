import { compose, parseOverlay, type Language, type Pdp, type Policy, type Result } from "@channelwise/policy-core";
import type { FileFault } from "./file-fault.js";
import { placed, readDocument } from "./read-document.js";

/** An overlay of this length has thousands of entries; in KiB. */
const MOST = 1_024;

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
  const read = paths.map((path) => readDocument(path, { most: MOST, parse: parseOverlay }, lang));
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
    return origin === undefined ? fault : placed(origin, fault);
  });
  return { ok: false, errors: [one ?? composed.errors[0], ...more] };
}
