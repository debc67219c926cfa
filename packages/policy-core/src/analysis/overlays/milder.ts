import type { Answer } from "../../engine/answer.js";
import { reachOf } from "../../engine/profile.js";
import type { Attributes } from "../../attributes.js";
import type { Table } from "../../engine/table.js";
import type { Overlay } from "../../model/overlay.js";
import type { Policy, Rule } from "../../model/policy.js";
import type { Relation } from "../../model/vocabulary.js";
import { gainedBetween, lostBetween } from "./lost.js";

/** A policy, and what it answers in every cell. */
export interface Tabled {
  readonly policy: Policy;
  readonly table: Table;
}

/** An overlay, and the policy before and after it was laid over it. */
export interface Laid {
  readonly overlay: Overlay;
  readonly below: Tabled;
  readonly above: Tabled;
}

/** A way in which an overlay makes an answer milder. */
export interface Milder {
  /** The part of the overlay that does. */
  readonly by: "rules" | "domains" | "groupReviewDays";
  /** By naming one of these, the overlay may say that it means to. */
  readonly rules: readonly Rule[];
  readonly before: Answer;
  readonly after: Answer;
}

/** The domains that an overlay lists or switches on: those who have them were external without it. */
export function domainsListedBy({ below, above }: Laid): readonly Policy["domains"][number][] {
  const was = new Set(below.policy.domains.filter(({ enabled }) => enabled).map(({ domain }) => domain));
  return above.policy.domains.filter(({ domain, enabled }) => enabled && !was.has(domain));
}

/** What those are to the GSC whose domains an overlay lists. */
export function relationsListedBy(laid: Laid): ReadonlySet<Relation> {
  const bodies = domainsListedBy(laid).map(({ body }) => body);
  return new Set(laid.above.policy.bodies.filter(({ id }) => bodies.includes(id)).map(({ relation }) => relation));
}

/**
 * Tells how an overlay makes the answer in a cell milder. Where it changes whose domains count as whose, or how long a
 * review holds, requests move from one cell to another: then it is the answers there that are compared.
 *
 * @returns given a cell's attributes, and whether a recipient's domain is listed by the overlay
 */
export function createMilderFinder({
  overlay,
  below,
  above,
}: Laid): (attributes: Attributes, isListedByIt: boolean) => readonly Milder[] {
  const reaches = new Map(above.policy.channels.map((channel) => [channel.id, reachOf(channel)]));
  const wasThere = new Set(below.policy.channels.map(({ id }) => id));
  const days = overlay.parameters?.groupReviewDays ?? 0;
  const isReviewedLonger = days > below.policy.parameters.groupReviewDays;
  const answerIn = ({ table }: Tabled, attributes: Attributes) => table.answerAt(table.space.cellOf(attributes));

  const moved = (by: Milder["by"], from: Attributes, after: Answer): readonly Milder[] => {
    const before = answerIn(above, from);
    const lost = lostBetween(before, after);
    const gained = gainedBetween(before, after);
    return lost.length === 0 ? [] : [{ by, rules: gained.length > 0 ? gained : lost, before, after }];
  };

  /** Of whoever has a domain. */
  const isReached = (channel: string, audience: Relation) =>
    audience === "internal" || reaches.get(channel) !== "colleagues";

  return (attributes, isListedByIt) => {
    const { channel, audience, reachable } = attributes;
    const after = answerIn(above, attributes);
    const before = wasThere.has(channel) ? answerIn(below, attributes) : after;
    const mayBe = isListedByIt && (reachable === "yes") === isReached(channel, audience);
    const outside = { audience: "external", reachable: isReached(channel, "external") ? "yes" : "no" } as const;
    return [
      ...lostBetween(before, after).map((rule): Milder => ({ by: "rules", rules: [rule], before, after })),
      ...(isReviewedLonger && attributes.group === "reviewed"
        ? moved("groupReviewDays", { ...attributes, group: "overdue" }, after)
        : []),
      ...(mayBe ? moved("domains", { ...attributes, ...outside }, after) : []),
    ];
  };
}
