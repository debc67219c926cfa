import {
  parseOverlay,
  parsePolicy,
  type Language,
  type Overlay,
  type Policy,
  type Result,
} from "@channelwise/policy-core";

/** What a file of rules holds. */
export type PolicyOrOverlay =
  | { readonly kind: "policy"; readonly policy: Policy }
  | { readonly kind: "overlay"; readonly overlay: Overlay };

/** An overlay says what it extends, and a policy that it has levels; what says neither is read as an overlay. */
export function parsePolicyOrOverlay(input: unknown, options: { readonly lang: Language }): Result<PolicyOrOverlay> {
  const isPolicy = typeof input === "object" && input !== null && !("extends" in input) && "levels" in input;
  if (isPolicy) {
    const parsed = parsePolicy(input, options);
    return parsed.ok ? { ok: true, value: { kind: "policy", policy: parsed.value } } : parsed;
  }
  const parsed = parseOverlay(input, options);
  return parsed.ok ? { ok: true, value: { kind: "overlay", overlay: parsed.value } } : parsed;
}

/** A policy of this length has a thousand channels; in KiB. */
export const LONGEST_POLICY = 4_096;
