import {
  compose,
  lintFaults,
  lintPolicy,
  type Finding,
  type Language,
  type LintOptions,
  type Pdp,
  type Result,
} from "@channelwise/policy-core";
import type { FileFault } from "./file-fault.js";
import { pathOf } from "./read-document.js";
import type { Position } from "./read-yaml.js";
import { readLayers, type Below, type Layers } from "./read-layers.js";

/** A finding with the file that it is in. */
export interface FileFinding extends Finding {
  /** The file, as its path was given; absent where the finding is about what lies below the files. */
  readonly path?: string;
  readonly at?: Position;
}

export interface LintFilesOptions extends LintOptions {
  /** Of what is said of files that hold nothing to be looked at. */
  readonly lang: Language;
}

/** What nobody can look at. */
const UNREADABLE: readonly string[] = ["unreadable", "empty", "second-policy"];

/**
 * Looks for what the authors of files should look at: of overlays, laid over what is below, or over a policy that one of the
 * files holds. Also where they cannot be used: then all that is wrong with them is found.
 *
 * @returns findings that the files bring; faults where a file cannot be read or holds nothing
 *
 * @example
 * lintFiles(pdp, ["department.yaml"], { asOf: "2026-11-24", lang: "en" })
 * // => { ok: true, value: [{ check: "unknown-reference", severity: "error", path: "department.yaml",
 * //      at: { line: 7, column: 5 }, overlay: "department", pointer: "/rules/switchOff/0", message: { en: "…", fr: "…" } }] }
 */
export function lintFiles(
  below: Pdp,
  paths: readonly string[],
  { asOf, lang }: LintFilesOptions,
): Result<readonly FileFinding[], FileFault> {
  const read = readLayers(below, paths, { lang, mayBePolicy: true });
  if (!read.ok) {
    return read.errors.some(({ code }) => UNREADABLE.includes(code))
      ? read
      : { ok: true, value: misread(below, paths) };
  }
  const layers = read.value;
  const overlays = layers.overlays.map(({ overlay }) => overlay);
  const composed = compose(layers.policy, overlays);
  if (!composed.ok) {
    const found = lintFaults(layers.policy, overlays).map(({ place, ...finding }) => inFile(layers, finding, place));
    return { ok: true, value: found };
  }
  const known = layers.policyFile === undefined ? lintPolicy(below, { asOf }) : [];
  const keyOf = ({ check, overlay, pointer }: Finding) => JSON.stringify([check, overlay, pointer]);
  const before = new Set(known.map(keyOf));
  const brought = lintPolicy(composed.value, { asOf }).filter((finding) => !before.has(keyOf(finding)));
  return { ok: true, value: brought.map((finding) => inItsFile(layers, finding)) };
}

/** What keeps files from being read as what they should hold, in both languages. */
function misread(below: Below, paths: readonly string[]): readonly FileFinding[] {
  return paths.flatMap((path) => {
    const readIn = (lang: Language) => readLayers(below, [path], { lang, mayBePolicy: true });
    const [inEnglish, inFrench] = [readIn("en"), readIn("fr")];
    if (inEnglish.ok || inFrench.ok) return [];
    return inEnglish.errors.map(({ code, pointer, message, at }, index): FileFinding => ({
      check: code,
      severity: "error",
      pointer,
      message: { en: message, fr: inFrench.errors[index]?.message ?? message },
      path,
      ...(at && { at }),
    }));
  });
}

function inFile({ policyFile, overlays }: Layers, finding: Finding, place: number | undefined): FileFinding {
  const from = place === undefined ? policyFile : overlays[place]?.written;
  if (from === undefined) return finding;
  const at = from.source.positionOf(pathOf(finding.pointer));
  return { ...finding, path: from.path, ...(at && { at }) };
}

/** What is about an overlay is in the file of that overlay; all else in that of the policy. */
function inItsFile(layers: Layers, finding: Finding): FileFinding {
  const { overlay: id } = finding;
  const place = id === undefined ? undefined : layers.overlays.findIndex(({ overlay }) => overlay.id === id);
  return inFile(layers, finding, place);
}

/**
 * Findings, those about overlays with their places in the files that the overlays are from.
 *
 * @param paths - of files that were laid over the policy without a fault
 *
 * @example
 * findingsInFiles(lintPolicy(pdp, { asOf: "2026-11-24" }), pdp, ["department.yaml"])
 * // => [{ check: "loosens", overlay: "department", path: "department.yaml", at: { line: 9, column: 5 }, … }, …]
 */
export function findingsInFiles(
  findings: readonly Finding[],
  { base }: Pick<Below, "base">,
  paths: readonly string[],
): readonly FileFinding[] {
  const read = readLayers({ base, overlays: [] }, paths, { lang: "en" });
  if (!read.ok) return findings;
  return findings.map((finding) => inItsFile(read.value, finding));
}
