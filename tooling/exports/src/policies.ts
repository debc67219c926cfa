import { overlays } from "@channelwise/policy-cases";
import { compile, compose, gscPolicy, parseOverlay, type Pdp, type Result } from "@channelwise/policy-core";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join("\n"));
  return result.value;
}

/** The note's own policy. */
export const gscPdp = (): Pdp => valueOf(compile(gscPolicy));

/** With reviews of groups that hold a week. */
const otherParameters = (): Pdp => valueOf(compile({ ...gscPolicy, parameters: { groupReviewDays: 7 } }));

/** Every overlay that ships as an example laid over the note's policy. */
function composedPdp(): Pdp {
  const composed = compose(
    gscPolicy,
    overlays.map((overlay) => valueOf(parseOverlay(overlay))),
  );
  if (!composed.ok) throw new Error(composed.errors.map(({ message }) => message).join("\n"));
  return composed.value;
}

/** The policies whose exports are held to the core, and with how many messages made by chance. */
export const POLICIES: readonly (readonly [string, { readonly make: () => Pdp; readonly messages: number }])[] = [
  ["the note's policy", { make: gscPdp, messages: 100_000 }],
  ["other parameters", { make: otherParameters, messages: 10_000 }],
  ["with every example overlay", { make: composedPdp, messages: 10_000 }],
];
