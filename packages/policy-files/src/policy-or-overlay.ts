import {
  parseOverlay,
  parsePolicy,
  type Language,
  type Overlay,
  type Policy,
  type Result,
} from "@channelwise/policy-core";
import { fileTexts } from "./texts.js";

/** What a file of rules holds. */
export type PolicyOrOverlay =
  | { readonly kind: "policy"; readonly policy: Policy }
  | { readonly kind: "overlay"; readonly overlay: Overlay };

type ParseOptions = { readonly lang: Language };

/** An overlay says what it extends, and a policy that it has levels; what says neither is read as an overlay. */
const isPolicy = (input: unknown): input is { readonly parts?: unknown } =>
  typeof input === "object" && input !== null && !("extends" in input) && "levels" in input;

/** Reads what a file holds where it may be either. */
export function parsePolicyOrOverlay(input: unknown, options: ParseOptions): Result<PolicyOrOverlay> {
  if (!isPolicy(input)) return parseLayer(input, options);
  // `policy show` says besides what it is made of
  const { parts: _, ...policy } = input;
  const parsed = parsePolicy(policy, options);
  return parsed.ok ? { ok: true, value: { kind: "policy", policy: parsed.value } } : parsed;
}

/** Reads what a file holds where it may be an overlay alone. Faults as of `parseOverlay`, or `not-an-overlay`. */
export function parseOverlayAlone(input: unknown, options: ParseOptions): Result<PolicyOrOverlay> {
  if (!isPolicy(input)) return parseLayer(input, options);
  const message = fileTexts[options.lang].notAnOverlay;
  return { ok: false, errors: [{ code: "not-an-overlay", pointer: "", message }] };
}

function parseLayer(input: unknown, options: ParseOptions): Result<PolicyOrOverlay> {
  const parsed = parseOverlay(input, options);
  return parsed.ok ? { ok: true, value: { kind: "overlay", overlay: parsed.value } } : parsed;
}
