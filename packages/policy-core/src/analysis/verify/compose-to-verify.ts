import { checkPolicy } from "../../engine/check-policy.js";
import type { CompileOptions } from "../../engine/compile.js";
import { digestOf } from "../../engine/digest.js";
import type { Pdp } from "../../engine/pdp.js";
import type { Overlay } from "../../model/overlay.js";
import type { Policy } from "../../model/policy.js";
import { ok, type Result } from "../../model/result.js";
import { compose, composeChecked } from "../overlays/compose.js";
import { inOrder } from "../overlays/order.js";
import type { OverlayFault } from "../overlays/overlay-fault.js";

/** What is refused only because of its answers. */
const OF_ANSWERS: readonly string[] = ["milder", "milder-classified", "loosens-nothing", "law-broken"];

/**
 * Composes as `compose` does, but takes what it refuses only because answers become milder or a law is broken: `verifyLaws`
 * tells then which law, and where. Nothing but that should be asked of it.
 *
 * @returns all other faults of `compose`
 */
export function composeToVerify(
  policy: Policy,
  overlays: readonly Overlay[],
  { lang = "en" }: Pick<CompileOptions, "lang"> = {},
): Result<Pdp, OverlayFault> {
  const composed = compose(policy, overlays, { lang });
  if (composed.ok || composed.errors.some(({ code }) => !OF_ANSWERS.includes(code))) return composed;
  const ordered = inOrder(policy, overlays, lang);
  if (!ordered.ok) return ordered;
  const laid = ordered.value.map(({ overlay }) => overlay);
  const taken = composeChecked(policy, laid, digestOf(policy, laid));
  // the overlays above the one that was refused have not been looked at
  return checkPolicy(taken.policy, lang).length > 0 ? composed : ok(taken);
}
