import { authorMessages } from "../../model/messages/authors/messages.js";
import type { Overlay } from "../../model/overlay.js";
import type { Policy } from "../../model/policy.js";
import { failed, ok, type Result } from "../../model/result.js";
import { unknownReference } from "../../model/unknown-reference.js";
import type { Language } from "../../model/vocabulary.js";
import type { OverlayFault } from "./overlay-fault.js";
import { isInRange } from "./version-range.js";

/** An overlay, and its place among those that were given. */
export interface Placed {
  readonly overlay: Overlay;
  readonly place: number;
}

type Named = Pick<Policy, "id" | "version">;

/**
 * Puts overlays into an order in which each comes after what it is laid over; where that leaves a choice, in the order
 * given.
 *
 * @returns faults `duplicate-id`, `unknown-reference`, `version-out-of-range` and `cycle`, all that there are
 */
export function inOrder(
  base: Named,
  overlays: readonly Overlay[],
  lang: Language,
): Result<readonly Placed[], OverlayFault> {
  const say = authorMessages[lang].overlay;
  const ids = [base.id, ...overlays.map(({ id }) => id)];
  const placed = overlays.map((overlay, place): Placed => ({ overlay, place }));
  const below = ({ extends: { id } }: Overlay): Named | undefined =>
    id === base.id ? base : overlays.find((other) => other.id === id);

  const faults = placed.flatMap(({ overlay, place }): readonly OverlayFault[] => {
    const { id, version: range } = overlay.extends;
    const found = below(overlay);
    const fault = (code: string, pointer: string, message: string) => ({ overlay: place, code, pointer, message });
    return [
      ...(ids.indexOf(overlay.id) === place + 1 ? [] : [fault("duplicate-id", "/id", say.sameId(overlay.id))]),
      ...(found === undefined
        ? [fault("unknown-reference", "/extends/id", unknownReference(id, ids, lang))]
        : isInRange(found.version, range)
          ? []
          : [fault("version-out-of-range", "/extends/version", say.version(id, found.version, range))]),
    ];
  });
  if (faults.length > 0) return failed(faults);

  const ordered: Placed[] = [];
  let waiting: readonly Placed[] = placed;
  const isReady = ({ overlay }: Placed) =>
    overlay.extends.id === base.id || ordered.some(({ overlay: { id } }) => id === overlay.extends.id);
  for (let next = waiting.find(isReady); next !== undefined; next = waiting.find(isReady)) {
    ordered.push(next);
    waiting = waiting.filter((other) => other !== next);
  }
  if (waiting.length === 0) return ok(ordered);
  const round = waiting.map(({ overlay: { id } }) => id);
  return failed(
    waiting.map(({ place }) => ({ overlay: place, code: "cycle", pointer: "/extends/id", message: say.cycle(round) })),
  );
}
