import { compose, mapFaults, type Pdp, type Result } from "@channelwise/policy-core";
import type { FileFault } from "./file-fault.js";
import { placedIn, readLayers, type Below, type LayersOptions } from "./read-layers.js";

export interface ComposeFilesOptions extends LayersOptions {
  /** What composes: `compose`, or `composeToVerify`, which takes more. */
  readonly by?: typeof compose;
}

/**
 * Lays the overlays that files hold over a policy, and over what lies over it already.
 *
 * @param paths - of YAML or JSON, in any order
 * @returns all that is wrong with any of them, each with its file, line and column
 *
 * @example
 * composeFiles({ base: gscPolicy, overlays: [] }, ["department.yaml"], { lang: "en" })
 * // => { ok: false, errors: [{ file: "department.yaml", at: { line: 7, column: 5 }, code: "unknown-reference",
 * //      pointer: "/rules/switchOff/0", message: "app-sensitve does not exist. Did you mean app-sensitive? …" }] }
 */
export function composeFiles(
  below: Below,
  paths: readonly string[],
  { by = compose, ...options }: ComposeFilesOptions,
): Result<Pdp, FileFault> {
  const read = readLayers(below, paths, options);
  if (!read.ok) return read;
  const { policy, overlays } = read.value;
  const composed = by(
    policy,
    overlays.map(({ overlay }) => overlay),
    options,
  );
  if (composed.ok) return composed;
  return mapFaults(composed, ({ overlay, ...fault }): FileFault => placedIn(read.value, overlay, fault));
}
