import { checkPolicy } from "../../engine/check-policy.js";
import type { Overlay } from "../../model/overlay.js";
import type { Policy } from "../../model/policy.js";
import type { Language } from "../../model/vocabulary.js";
import { apply } from "../overlays/apply.js";
import { checkOverlay, sourcesExtended } from "../overlays/check-overlay.js";
import { compose } from "../overlays/compose.js";
import { inOrder } from "../overlays/order.js";
import type { OverlayFault } from "../overlays/overlay-fault.js";
import type { Finding } from "./finding.js";

/** A finding about overlays that were given. */
export interface OverlayFinding extends Finding {
  /** Which overlay, by its place among those given; absent where the policy below is at fault. */
  readonly place?: number;
}

/**
 * What keeps overlays from being laid over a policy, as findings. `compose` stops at the first overlay that cannot be laid;
 * here the others are looked at too.
 *
 * @returns errors, none where `compose` takes them all
 *
 * @example
 * lintFaults(gscPolicy, [overlay])
 * // => [{ check: "unknown-reference", severity: "error", overlay: "dept", place: 0, pointer: "/rules/switchOff/0", … }]
 */
export function lintFaults(policy: Policy, overlays: readonly Overlay[]): readonly OverlayFinding[] {
  const inFrench = faultsIn(policy, overlays, "fr");
  return faultsIn(policy, overlays, "en").map(({ overlay: place, code, pointer, message }, index) => {
    const overlay = place === undefined ? undefined : overlays[place]?.id;
    return {
      check: code,
      severity: "error",
      ...(overlay !== undefined && { overlay }),
      ...(place !== undefined && { place }),
      pointer,
      message: { en: message, fr: inFrench[index]?.message ?? message },
    };
  });
}

function faultsIn(policy: Policy, overlays: readonly Overlay[], lang: Language): readonly OverlayFault[] {
  const composed = compose(policy, overlays, { lang });
  if (composed.ok) return [];
  const faults = [...composed.errors, ...faultsInEach(policy, overlays, lang)];
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** What is wrong with any overlay by itself, where they can be put in order: what it refers to, and its words. */
function faultsInEach(policy: Policy, overlays: readonly Overlay[], lang: Language): readonly OverlayFault[] {
  const ordered = inOrder(policy, overlays, lang);
  if (!ordered.ok) return [];
  const found: OverlayFault[] = [];
  const earlier = [policy];
  let below = policy;
  const laid = ordered.value.map(({ overlay }) => overlay);
  for (const { overlay, place } of ordered.value) {
    const extended = sourcesExtended(overlay, policy, laid);
    found.push(...checkOverlay(overlay, below, earlier, extended, lang).map((fault) => ({ overlay: place, ...fault })));
    const { policy: above, originOf } = apply(below, overlay);
    for (const fault of checkPolicy(above, lang)) {
      const pointer = originOf(fault.pointer);
      if (pointer !== undefined) found.push({ overlay: place, ...fault, pointer });
    }
    earlier.push(above);
    below = above;
  }
  return found;
}
