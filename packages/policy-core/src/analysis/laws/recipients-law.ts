import type { Attributes } from "../../attributes.js";
import { reachOf } from "../../engine/profile.js";
import type { Channel } from "../../model/policy.js";
import { RECIPIENT_WHYS, RELATIONS, SAID_AUDIENCES, type SaidAudience } from "../../model/vocabulary.js";
import {
  areSeveral,
  audienceOf,
  bitOfRecipient,
  isReached,
  severalOf,
  type Composition,
} from "../../recipients/composition.js";
import type { Tabled } from "../overlays/milder.js";
import { subsetsOf } from "../subsets.js";
import type { Look } from "./report.js";
import { outcomeOfStrictness, type StrictnessTable } from "./strictness-table.js";

/** Everybody who may be named, one of each class. */
const CLASSES: readonly Composition[] = [
  ...new Set(
    RELATIONS.flatMap((relation) =>
      RECIPIENT_WHYS.map((why) =>
        bitOfRecipient({ kind: why === "telephone" ? "telephone" : "domain", relation, why }),
      ),
    ),
  ),
];

/** Every list of recipients that names somebody, as far as it matters who is in it. */
const LISTS: readonly Composition[] = subsetsOf(CLASSES)
  .map((classes) => classes.reduce((list, one) => list | one, 0))
  .filter((list) => list !== 0);

/** Who it is for, and what the group comes down to that nobody spoke of. */
type Addressed = Pick<Attributes, "audience" | "reachable" | "group">;

function addressedOn(channel: Channel, list: Composition, said: SaidAudience | undefined): Addressed {
  return {
    audience: audienceOf(list, said),
    reachable: isReached(reachOf(channel), list, said) ? "yes" : "no",
    group: channel.kind === "messaging-app" && areSeveral(list) ? "overdue" : "none",
  };
}

/** How lists may change by one recipient more, each way once. */
function growthsOn(channel: Channel): readonly (readonly [Addressed, Addressed])[] {
  const growths = new Map<string, readonly [Addressed, Addressed]>();
  for (const said of [undefined, ...SAID_AUDIENCES]) {
    for (const list of LISTS) {
      for (const one of CLASSES) {
        const more = (list & one) === 0 ? list | one : list | severalOf(one);
        const growth = [addressedOn(channel, list, said), addressedOn(channel, more, said)] as const;
        growths.set(JSON.stringify(growth), growth);
      }
    }
  }
  return [...growths.values()];
}

/** One recipient more makes nothing milder, whatever was said and whatever was not: the law 3. */
export function lookAtRecipients({ policy, table: { space } }: Tabled, strict: StrictnessTable, look: Look): void {
  const groups = space.axes.find(({ attribute }) => attribute === "group")?.values ?? [];
  const step = space.steps.group;
  const block = step * groups.length;
  for (const channel of policy.channels) {
    const firstOf = ({ audience, reachable }: Addressed): number | undefined => {
      const seat = space.seatOf({ channel: channel.id, audience, reachable });
      return seat === undefined ? undefined : seat * space.perSeat;
    };
    for (const [before, after] of growthsOn(channel)) {
      const [from, to] = [firstOf(before), firstOf(after)];
      if (from === undefined || to === undefined) continue;
      const isReadAnew = before.group !== after.group;
      const [groupBefore, groupAfter] = [groups.indexOf(before.group), groups.indexOf(after.group)];
      for (let rest = 0; rest < space.perSeat; rest += 1) {
        if (isReadAnew && Math.floor((rest % block) / step) !== groupBefore) continue;
        const there = to + rest + (groupAfter - groupBefore) * step;
        const [own, other] = [strict.of(from + rest), strict.of(isReadAnew ? there : to + rest)];
        look("more-recipients-never-milder", other >= own, () => ({
          attributes: space.attributesOf(from + rest),
          outcome: outcomeOfStrictness(own),
          other: {
            attributes: {
              audience: after.audience,
              reachable: after.reachable,
              ...(isReadAnew && { group: after.group }),
            },
            outcome: outcomeOfStrictness(other),
          },
        }));
      }
    }
  }
}
