import type { Overlay } from "../../model/overlay.js";
import type { Policy } from "../../model/policy.js";
import { pointerTo } from "../../model/result.js";

/** Where something is said. */
export interface Place {
  /** Id of the overlay that says it; absent where the policy does. */
  readonly overlay?: string;
  readonly pointer: string;
}

/** Of these an overlay brings its own. */
type Added = "channels" | "domains" | "rules" | "cautions";
type List = Added | "summaries";

const idsIn = (entries: Pick<Policy, List> | undefined, list: List): readonly string[] =>
  list === "domains"
    ? (entries?.domains ?? []).map(({ domain }) => domain)
    : (entries?.[list] ?? []).map(({ id }) => id);

const addedBy = ({ channels, domains, rules, cautions }: Overlay): Pick<Policy, List> => ({
  summaries: [],
  channels: channels?.add ?? [],
  domains: domains?.add ?? [],
  rules: rules?.add ?? [],
  cautions: cautions?.add ?? [],
});

/**
 * Where an entry of a composed policy is said: in the overlay that adds it, or in the policy below.
 *
 * @param path - what leads from the entry to what is meant
 *
 * @example
 * placeOfEntry(pdp, "rules", "app-sensitive")                    // => { pointer: "/rules/4" }
 * placeOfEntry(pdp, "channels", "line", ["facts", 0]) // => { overlay: "another-app", pointer: "/channels/add/0/facts/0" }
 */
export function placeOfEntry(
  { base, overlays }: { readonly base: Policy; readonly overlays: readonly Overlay[] },
  list: List,
  id: string,
  path: readonly PropertyKey[] = [],
): Place {
  for (const overlay of overlays) {
    const index = idsIn(addedBy(overlay), list).indexOf(id);
    if (index !== -1) return { overlay: overlay.id, pointer: pointerTo([list, "add", index, ...path]) };
  }
  return { pointer: pointerTo([list, idsIn(base, list).indexOf(id), ...path]) };
}
