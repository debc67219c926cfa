import { composeToVerify, type Language, type Pdp, type Result } from "@channelwise/policy-core";
import type { FileFault } from "./file-fault.js";
import { placedIn, readLayers } from "./read-layers.js";

/**
 * Composes what files hold to have the laws verified of it: overlays, over a policy in one of the files or over that below.
 *
 * @returns all that is wrong with any of them, but for what `verifyLaws` tells
 *
 * @example
 * verifiedFiles(pdp, ["department.yaml"], "en") // => { ok: true, value: pdp }, also where the overlay breaks a law
 */
export function verifiedFiles(below: Pdp, paths: readonly string[], lang: Language): Result<Pdp, FileFault> {
  const read = readLayers(below, paths, lang);
  if (!read.ok) return read;
  const layers = read.value;
  const composed = composeToVerify(
    layers.policy,
    layers.overlays.map(({ overlay }) => overlay),
    { lang },
  );
  if (composed.ok) return composed;
  const [first, ...others] = composed.errors.map(({ overlay, ...fault }) => placedIn(layers, overlay, fault));
  return { ok: false, errors: [first ?? composed.errors[0], ...others] };
}
