import {
  parseOverlay,
  parsePolicy,
  type Fault,
  type Language,
  type Overlay,
  type Pdp,
  type Policy,
  type Result,
} from "@channelwise/policy-core";
import { placed, readWritten, type FileFault, type Written } from "./compose-files.js";
import { fileTexts } from "./texts.js";

type Layer =
  | { readonly kind: "policy"; readonly policy: Policy }
  | { readonly kind: "overlay"; readonly overlay: Overlay };

/** An overlay, and the file that it is from, where it is from one of those given. */
export interface LayerOfFile {
  readonly overlay: Overlay;
  readonly written?: Written<Layer>;
}

/** A policy, and what is to be laid over it. */
export interface Layers {
  readonly policy: Policy;
  /** The file of the policy, where one of those given holds a whole one. */
  readonly policyFile?: Written<Layer>;
  /** Those that lie over the policy below come first, unless a file holds another policy. */
  readonly overlays: readonly LayerOfFile[];
}

/** An overlay says what it extends, and a policy that it has levels; what says neither is read as an overlay. */
function parseLayer(value: unknown, lang: Language): Result<Layer> {
  const isPolicy = typeof value === "object" && value !== null && !("extends" in value) && "levels" in value;
  if (isPolicy) {
    const parsed = parsePolicy(value, { lang });
    return parsed.ok ? { ok: true, value: { kind: "policy", policy: parsed.value } } : parsed;
  }
  const parsed = parseOverlay(value, { lang });
  return parsed.ok ? { ok: true, value: { kind: "overlay", overlay: parsed.value } } : parsed;
}

/**
 * Reads files of overlays, and of a whole policy where one of them is, as `policy show --json` gives it.
 *
 * @param below - what the overlays are laid over where no file holds a policy
 * @returns all that is wrong with any of them
 */
export function readLayers(below: Pdp, paths: readonly string[], lang: Language): Result<Layers, FileFault> {
  const read = paths.map((path) => readWritten(path, lang, (value) => parseLayer(value, lang)));
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
  return from === undefined ? fault : placed(from.file, from.source, fault);
}
