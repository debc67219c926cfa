import { compileChecked, tableOf } from "../../engine/checked.js";
import { compile, workOut, type CompileOptions } from "../../engine/compile.js";
import { digestOf } from "../../engine/digest.js";
import { createPdp, type Pdp } from "../../engine/pdp.js";
import { authorMessages } from "../../model/messages/authors/messages.js";
import type { Overlay } from "../../model/overlay.js";
import type { Policy } from "../../model/policy.js";
import { failed, mapFaults, ok, type Fault, type Result } from "../../model/result.js";
import type { Language } from "../../model/vocabulary.js";
import { smallestBreach } from "../breach.js";
import { checkLaws } from "../laws.js";
import { apply } from "./apply.js";
import { checkMilder } from "./check-milder.js";
import { checkOverlay, sourcesExtended } from "./check-overlay.js";
import { layersOf } from "./layers.js";
import type { Laid, Tabled } from "./milder.js";
import { inOrder, type Placed } from "./order.js";
import type { OverlayFault } from "./overlay-fault.js";

/** Nobody can tell who said what where there are more. */
export const MAX_OVERLAYS = 16;

/**
 * Lays overlays over a policy, and works the outcome out into a decision point, as `compile` does. An overlay may make
 * answers stricter. Where one becomes milder, which is looked for in every cell, the overlay has to name the rule and say
 * why; then each answer that it touches says so too. The laws hold whatever is laid over a policy.
 *
 * @param overlays - in any order: each is laid over what it extends
 * @returns faults of overlays, each with its place in the list: `duplicate-id`, `unknown-reference`,
 * `version-out-of-range`, `cycle`, `too-many`, `claims-note`, `no-own-source`, `prohibits-without-law`, `unknown-source`; then all that `compile` says of what they add; then `milder`,
 * `milder-classified`, `loosens-nothing` and `law-broken`. Faults of the policy itself have no place.
 *
 * @example
 * compose(gscPolicy, [overlay]) // => { ok: true, value: pdp }, where pdp.identity.overlays names the overlay
 * compose(gscPolicy, [lax])
 * // => { ok: false, errors: [{ overlay: 0, code: "milder", pointer: "/rules/switchOff/0", message: "…" }] }
 */
export function compose(
  policy: Policy,
  overlays: readonly Overlay[],
  { lang = "en" }: CompileOptions = {},
): Result<Pdp, OverlayFault> {
  if (overlays.length === 0) return compile(policy, { lang });
  if (overlays.length > MAX_OVERLAYS) {
    return failed([{ code: "too-many", pointer: "", message: authorMessages[lang].overlay.tooMany(MAX_OVERLAYS) }]);
  }
  const base = workOut(policy, { lang });
  if (!base.ok) return base;
  const ordered = inOrder(policy, overlays, lang);
  if (!ordered.ok) return ordered;

  const laid: Laid[] = [];
  let above: Tabled = { policy, table: base.value };
  for (const placed of ordered.value) {
    const earlier = [policy, ...laid.map((each) => each.above.policy)];
    const extended = sourcesExtended(
      placed.overlay,
      policy,
      laid.map(({ overlay }) => overlay),
    );
    const wrong = checkOverlay(placed.overlay, above.policy, earlier, extended, lang);
    if (wrong.length > 0) return failed(wrong.map((fault) => ({ overlay: placed.place, ...fault })));
    const next = lay(placed, above, lang);
    if (!next.ok) return next;
    laid.push(next.value);
    above = next.value.above;
  }
  const inOrderLaid = laid.map(({ overlay }) => overlay);
  return ok(pdpOf(policy, laid, digestOf(policy, inOrderLaid)));
}

/**
 * The decision point of a policy with overlays that were composed before without a fault: they are not looked at again.
 *
 * @param overlays - in the order in which they are laid, as `overlays` of that decision point has them
 * @param digest - that decision point's
 *
 * @example
 * composeChecked(pdp.base, pdp.overlays, pdp.identity.digest) // => what pdp is
 */
export function composeChecked(policy: Policy, overlays: readonly Overlay[], digest: string): Pdp {
  if (overlays.length === 0) return compileChecked(policy, digest);
  const laid: Laid[] = [];
  let below: Tabled = { policy, table: tableOf(policy) };
  for (const overlay of overlays) {
    const applied = apply(below.policy, overlay).policy;
    const above = { policy: applied, table: tableOf(applied) };
    laid.push({ overlay, below, above });
    below = above;
  }
  return pdpOf(policy, laid, digest);
}

/** The decision point of the policy that comes out at last. */
function pdpOf(base: Policy, laid: readonly Laid[], digest: string): Pdp {
  const above = laid.at(-1)?.above ?? { policy: base, table: tableOf(base) };
  const overlays = laid.map(({ overlay: { id, version } }) => Object.freeze({ id, version }));
  const identity = Object.freeze({ id: base.id, version: base.version, digest, overlays: Object.freeze(overlays) });
  return createPdp({ ...above, identity, layers: layersOf(base, laid, above) });
}

/** Lays one overlay, with which nothing is wrong by itself, over what is there. */
function lay({ overlay, place }: Placed, below: Tabled, lang: Language): Result<Laid, OverlayFault> {
  const { policy, originOf } = apply(below.policy, overlay);
  const here = (fault: Fault): OverlayFault => ({ overlay: place, ...fault });
  // what lies below may have lost the only channels that it was about
  const mayIdle = (pointer: string) => originOf(pointer) === undefined;
  const table = workOut(policy, { lang, mayIdle });
  if (!table.ok) return mapFaults(table, (fault) => here({ ...fault, pointer: originOf(fault.pointer) ?? "" }));
  const laid = { overlay, below, above: { policy, table: table.value } };
  const wrong = [...checkMilder(laid, lang), ...lawsBroken(laid.above, lang)];
  return wrong.length === 0 ? ok(laid) : failed(wrong.map(here));
}

function lawsBroken(above: Tabled, lang: Language): readonly Fault[] {
  const { overlay: say, laws } = authorMessages[lang];
  return checkLaws(above).flatMap((report) => {
    const breach = smallestBreach(report, above.policy);
    if (breach === undefined) return [];
    const { outcome } = above.policy.texts[lang].terms;
    const message = say.lawBroken(laws[report.law], breach.request, outcome[breach.outcome]);
    return [{ code: "law-broken", pointer: "", message }];
  });
}
