import type { Fault, Language, Overlay, Pdp, Policy, Result } from "@channelwise/policy-core";
import type { FileFault } from "./file-fault.js";
import { LONGEST_POLICY, parsePolicyOrOverlay, type PolicyOrOverlay } from "./policy-or-overlay.js";
import { placed, readDocument, type FileDocument } from "./read-document.js";
import { fileTexts } from "./texts.js";

/** An overlay, and the file that it is from, where it is from one of those given. */
export interface LayerOfFile {
  readonly overlay: Overlay;
  readonly written?: FileDocument<PolicyOrOverlay>;
}

/** A policy, and what is to be laid over it. */
export interface Layers {
  readonly policy: Policy;
  /** The file of the policy, where one of those given holds a whole one. */
  readonly policyFile?: FileDocument<PolicyOrOverlay>;
  /** Those that lie over the policy below come first, unless a file holds another policy. */
  readonly overlays: readonly LayerOfFile[];
}

/**
 * Reads files of overlays, and of a whole policy where one of them is, as `policy show --json` gives it.
 *
 * @param below - what the overlays are laid over where no file holds a policy
 * @returns all that is wrong with any of them
 */
export function readLayers(below: Pdp, paths: readonly string[], lang: Language): Result<Layers, FileFault> {
  const read = paths.map((path) => readDocument(path, { most: LONGEST_POLICY, parse: parsePolicyOrOverlay }, lang));
  const written = read.flatMap((result) => (result.ok ? [result.value] : []));
  const policies = written.flatMap(({ value, ...from }) => (value.kind === "policy" ? [{ value, ...from }] : []));
  const [policyFile, ...more] = policies;
  const [first, ...others] = [
    ...read.flatMap((result) => (result.ok ? [] : result.errors)),
    ...more.map(({ file }): FileFault => ({
      file,
      code: "second-policy",
      pointer: "",
      message: fileTexts[lang].secondPolicy,
    })),
  ];
  if (first !== undefined) return { ok: false, errors: [first, ...others] };
  const ofFiles = written.flatMap((one): readonly LayerOfFile[] =>
    one.value.kind === "overlay" ? [{ overlay: one.value.overlay, written: one }] : [],
  );
  if (policyFile !== undefined) {
    return { ok: true, value: { policy: policyFile.value.policy, policyFile, overlays: ofFiles } };
  }
  const overlays = [...below.overlays.map((overlay) => ({ overlay })), ...ofFiles];
  return { ok: true, value: { policy: below.base, overlays } };
}

/** A fault in one of several layers, with its place in the file of that layer. */
export function placedIn({ policyFile, overlays }: Layers, place: number | undefined, fault: Fault): FileFault {
  const from = place === undefined ? policyFile : overlays[place]?.written;
  return from === undefined ? fault : placed(from, fault);
}
