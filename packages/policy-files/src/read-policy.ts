import {
  compile,
  compose,
  parseOverlay,
  parsePolicy,
  type Language,
  type Overlay,
  type Pdp,
  type Policy,
  type Result,
} from "@channelwise/policy-core";
import type { FileFault } from "./file-fault.js";
import { placed, readDocument } from "./read-document.js";

/** A policy of this length has a thousand channels; in KiB. */
const MOST = 4_096;

type Given = { readonly is: "policy"; readonly policy: Policy } | { readonly is: "overlay"; readonly overlay: Overlay };

/** An overlay says what it extends; a policy extends nothing. */
function parseEither(input: unknown, options: { readonly lang: Language }): Result<Given> {
  if (typeof input === "object" && input !== null && "extends" in input) {
    const overlay = parseOverlay(input, options);
    return overlay.ok ? { ok: true, value: { is: "overlay", overlay: overlay.value } } : overlay;
  }
  const policy = parsePolicy(input, options);
  return policy.ok ? { ok: true, value: { is: "policy", policy: policy.value } } : policy;
}

/**
 * Reads a file that holds a whole policy, or an overlay, which is laid over a policy then.
 *
 * @param below - what an overlay is laid over
 * @param path - of YAML or JSON
 * @returns all that is wrong with it, each with its line and column
 *
 * @example
 * readPolicy(gscPolicy, "policy.json", "en")
 * // => { ok: false, errors: [{ file: "policy.json", at: { line: 1, column: 20 }, code: "invalid-value",
 * //      pointer: "/version", message: "…" }] }
 */
export function readPolicy(below: Policy, path: string, lang: Language): Result<Pdp, FileFault> {
  const read = readDocument(path, { most: MOST, parse: parseEither }, lang);
  if (!read.ok) return read;
  const given = read.value.value;
  const made = given.is === "policy" ? compile(given.policy, { lang }) : compose(below, [given.overlay], { lang });
  if (made.ok) return made;
  const [first, ...others] = made.errors;
  const inFile = (fault: FileFault): FileFault => placed(read.value, fault);
  return { ok: false, errors: [inFile(first), ...others.map(inFile)] };
}
