import { compile, compose, type Language, type Pdp, type Policy, type Result } from "@channelwise/policy-core";
import type { FileFault } from "./file-fault.js";
import { LONGEST_POLICY, parsePolicyOrOverlay } from "./policy-or-overlay.js";
import { placed, readDocument } from "./read-document.js";

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
  const read = readDocument(path, { most: LONGEST_POLICY, parse: parsePolicyOrOverlay }, lang);
  if (!read.ok) return read;
  const given = read.value.value;
  const made = given.kind === "policy" ? compile(given.policy, { lang }) : compose(below, [given.overlay], { lang });
  if (made.ok) return made;
  const [first, ...others] = made.errors;
  const inFile = (fault: FileFault): FileFault => placed(read.value, fault);
  return { ok: false, errors: [inFile(first), ...others.map(inFile)] };
}
