import { AXES } from "../../attribute-lists.js";
import { FEATURES, type AttributeSpec } from "../../attributes.js";
import type { Axis } from "../../engine/space.js";
import type { Policy } from "../../model/policy.js";
import { LAWS, type LawId } from "../../model/vocabulary.js";
import type { Tabled } from "../overlays/milder.js";
import type { Look } from "./report.js";
import { outcomeOfStrictness, type StrictnessTable } from "./strictness-table.js";

/** A change of one attribute after which no answer may be milder. */
interface Step {
  readonly law: LawId;
  readonly attribute: Axis;
  readonly from: string;
  readonly to: string;
}

/** What holds from each value to the next one holds from any to any later one, and of two attributes together. */
const STEPS: readonly Step[] = AXES.flatMap((attribute) => {
  const { laws }: Pick<AttributeSpec, "laws"> = FEATURES[attribute];
  return laws.flatMap(({ id, along }) => {
    const law = LAWS.find((known) => known === id);
    if (law === undefined) return [];
    return along.slice(1).map((to, index): Step => ({ law, attribute, from: along[index] ?? to, to }));
  });
});

/** From each level to each of the next rank; those beside the scale are none of these. */
function levelSteps({ levels }: Policy): readonly Step[] {
  const ranks = [...new Set(levels.flatMap(({ rank }) => rank ?? []))].toSorted((one, other) => one - other);
  return levels.flatMap(({ id: from, rank }) => {
    if (rank === null) return [];
    const next = ranks[ranks.indexOf(rank) + 1];
    return levels
      .filter((other) => other.rank === next)
      .map(({ id: to }): Step => ({ law: "higher-level-never-milder", attribute: "level", from, to }));
  });
}

/** What holds from one value of an attribute to another, all else equal: the laws 2, 4 and 5. */
export function lookAtSteps({ policy, table: { space } }: Tabled, strict: StrictnessTable, look: Look): void {
  for (const { law, attribute, from, to } of [...levelSteps(policy), ...STEPS]) {
    const values = space.axes.find((axis) => axis.attribute === attribute)?.values ?? [];
    const step = space.steps[attribute];
    const [here, there] = [values.indexOf(from) * step, values.indexOf(to) * step];
    for (let block = 0; block < space.size; block += values.length * step) {
      for (let rest = block; rest < block + step; rest += 1) {
        const [own, other] = [strict.of(rest + here), strict.of(rest + there)];
        look(law, other >= own, () => ({
          attributes: space.attributesOf(rest + here),
          outcome: outcomeOfStrictness(own),
          other: { attributes: { [attribute]: to }, outcome: outcomeOfStrictness(other) },
        }));
      }
    }
  }
  lookAtUnstated({ policy, table: { space } }, strict, look);
}

/** What is not stated may be any of what could be. */
function lookAtUnstated(
  { policy: { levels }, table: { space } }: { readonly policy: Policy; readonly table: Pick<Tabled["table"], "space"> },
  strict: StrictnessTable,
  look: Look,
): void {
  const step = space.steps.level;
  const values = space.axes.find(({ attribute }) => attribute === "level")?.values ?? [];
  const placesOf = (isStated: boolean) =>
    levels.filter(({ rank }) => (rank !== null) === isStated).map(({ id }) => values.indexOf(id));
  const [stated, unstated] = [placesOf(true), placesOf(false)];
  for (let block = 0; block < space.size; block += values.length * step) {
    for (let rest = block; rest < block + step; rest += 1) {
      let mildest = 0;
      let least = Number.POSITIVE_INFINITY;
      for (const place of stated) {
        const other = strict.of(rest + place * step);
        if (other >= least) continue;
        mildest = place;
        least = other;
      }
      for (const place of unstated) {
        const own = strict.of(rest + place * step);
        look("higher-level-never-milder", own >= least, () => ({
          attributes: space.attributesOf(rest + mildest * step),
          outcome: outcomeOfStrictness(least),
          other: { attributes: { level: "unstated" }, outcome: outcomeOfStrictness(own) },
        }));
      }
    }
  }
}
