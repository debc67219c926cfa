import {
  failedAll,
  type Fault,
  type Language,
  type Overlay,
  type Pdp,
  type Policy,
  type Result,
} from "@channelwise/policy-core";
import type { FileFault } from "./file-fault.js";
import { parseOverlayAlone, parsePolicyOrOverlay, type PolicyOrOverlay } from "./policy-or-overlay.js";
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

/** What overlays are laid over where no file holds a policy. */
export type Below = Pick<Pdp, "base" | "overlays">;

export interface LayersOptions {
  /** Language of the messages. */
  readonly lang: Language;
  /**
   * Whether one of the files may hold a whole policy, as `policy show --json` gives it, which then takes the place of what
   * is below; none may when absent.
   */
  readonly mayBePolicy?: boolean;
}

/** An overlay of this length has thousands of entries; in KiB. */
const LONGEST_OVERLAY = 1_024;
/** A policy of this length has a thousand channels; in KiB. */
const LONGEST_POLICY = 4_096;

/**
 * Reads files of overlays, and of a whole policy where one of them may be.
 *
 * @returns all that is wrong with any of them
 */
export function readLayers(
  below: Below,
  paths: readonly string[],
  { lang, mayBePolicy = false }: LayersOptions,
): Result<Layers, FileFault> {
  const shape = mayBePolicy
    ? { most: LONGEST_POLICY, parse: parsePolicyOrOverlay }
    : { most: LONGEST_OVERLAY, parse: parseOverlayAlone };
  const read = paths.map((path) => readDocument(path, shape, lang));
  const written = read.flatMap((result) => (result.ok ? [result.value] : []));
  const policies = written.flatMap(({ value, ...from }) => (value.kind === "policy" ? [{ value, ...from }] : []));
  const [policyFile, ...more] = policies;
  const seconds = more.map(({ file }): FileFault => ({
    file,
    code: "second-policy",
    pointer: "",
    message: fileTexts[lang].secondPolicy,
  }));
  const wrong = [...read.filter((result) => !result.ok), { errors: seconds }];
  if (wrong.some(({ errors }) => errors.length > 0)) return failedAll(wrong);
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
