import { authorMessages } from "../../model/messages/authors/messages.js";
import type { Overlay } from "../../model/overlay.js";
import type { Policy } from "../../model/policy.js";
import { pointerTo, type Fault } from "../../model/result.js";
import type { Language } from "../../model/vocabulary.js";

/** The lists from which an overlay takes entries away. */
const LISTS = ["channels", "rules", "cautions"] as const;

/**
 * What an overlay adds under an id that something else had, which it or an overlay below switches off: the one would be
 * taken for the other, and nobody could say of either what became of it.
 *
 * @param earlier - the policy at first, then with each overlay below
 * @returns faults `duplicate-id`; what is still there is for `checkPolicy` to find
 */
export function replacedIn(overlay: Overlay, earlier: readonly Policy[], lang: Language): readonly Fault[] {
  const say = authorMessages[lang].overlay;
  const below = earlier.at(-1);
  return LISTS.flatMap((list) => {
    const { add = [], switchOff = [] } = overlay[list] ?? {};
    const has = (policy: Policy | undefined, id: string) => policy?.[list].some((entry) => entry.id === id) === true;
    return add.flatMap(({ id }, index): readonly Fault[] => {
      const isThere = has(below, id) && !switchOff.includes(id);
      if (isThere || !earlier.some((policy) => has(policy, id))) return [];
      return [{ code: "duplicate-id", pointer: pointerTo([list, "add", index, "id"]), message: say.replaced(id) }];
    });
  });
}
