import { strictness } from "../engine/answer.js";
import { classOf } from "../engine/matching.js";
import type { Pdp } from "../engine/pdp.js";
import type { Attributes } from "../engine/space.js";
import {
  GROUP_STATES,
  LEVELS,
  NATURES,
  RELATIONS,
  YES_NO,
  type LevelClass,
  type Outcome,
} from "../model/vocabulary.js";

/** Where a law is broken: two cells whose outcomes stand the wrong way round, or one whose own is wrong. */
export interface Counterexample {
  readonly attributes: Attributes;
  readonly outcome: Outcome;
  /** What the other cell has differently, and its outcome. */
  readonly other?: { readonly attributes: Partial<Attributes>; readonly outcome: Outcome };
}

export interface LawReport {
  readonly law: LawId;
  /** Cells, or pairs of cells, looked at. */
  readonly checked: number;
  readonly broken: readonly Counterexample[];
}

const LAWS = [
  "every-cell-has-a-cited-reason",
  "higher-class-never-milder",
  "more-recipients-never-milder",
  "worse-group-never-milder",
  "more-content-never-milder",
  "classified-is-prohibited",
  "messaging-app-never-suitable",
] as const;
export type LawId = (typeof LAWS)[number];

const CLASS_ORDER: readonly LevelClass[] = ["open", "sensitive", "classified"];

/** Every value that stands after this one in its list. */
const after = <T>(values: readonly T[], value: T): readonly T[] => values.slice(values.indexOf(value) + 1);
const from = <T>(values: readonly T[], value: T): readonly T[] => values.slice(values.indexOf(value));

/**
 * Checks the laws of policy.md §7 that can be seen in the table, in every cell. Laws about requests (the order of
 * recipients, alternatives) are held by the tests of the surfaces that take requests.
 *
 * @example
 * checkLaws(pdp).every(({ broken }) => broken.length === 0) // => true
 */
export function checkLaws({ policy, table: { space, answerAt } }: Pdp): readonly LawReport[] {
  const kinds = new Map(policy.channels.map(({ id, kind }) => [id, kind]));
  const reports = new Map(LAWS.map((law) => [law, { checked: 0, broken: [] as Counterexample[] }]));
  const look = (law: LawId, holds: boolean, counterexample: () => Counterexample) => {
    const report = reports.get(law);
    if (report === undefined) return;
    report.checked += 1;
    if (!holds) report.broken.push(counterexample());
  };

  for (let cell = 0; cell < space.size; cell += 1) {
    const attributes = space.attributesOf(cell);
    const { outcome, rules } = answerAt(cell);
    const own = () => ({ attributes, outcome });
    const neverMilder = (law: LawId, changes: readonly Partial<Attributes>[]) => {
      for (const change of changes) {
        const other = answerAt(space.cellOf({ ...attributes, ...change })).outcome;
        look(law, strictness(other) >= strictness(outcome), () => ({
          ...own(),
          other: { attributes: change, outcome: other },
        }));
      }
    };
    const levelClass = classOf(policy, attributes.level);

    look("every-cell-has-a-cited-reason", rules.length > 0 && rules.every(({ cites }) => cites.length > 0), own);
    if (CLASS_ORDER.includes(levelClass)) {
      const higher = after(CLASS_ORDER, levelClass);
      neverMilder(
        "higher-class-never-milder",
        LEVELS.filter((level) => higher.includes(classOf(policy, level))).map((level) => ({ level })),
      );
    }
    neverMilder(
      "more-recipients-never-milder",
      from(RELATIONS, attributes.audience).flatMap((audience) =>
        from(YES_NO.toReversed(), attributes.reachable).map((reachable) => ({ audience, reachable })),
      ),
    );
    neverMilder(
      "worse-group-never-milder",
      attributes.group === "none" ? [] : after(GROUP_STATES, attributes.group).map((group) => ({ group })),
    );
    neverMilder("more-content-never-milder", [
      ...after(YES_NO, attributes.personalData).map((personalData) => ({ personalData })),
      ...after(YES_NO, attributes.files).map((files) => ({ files })),
      ...after(NATURES, attributes.nature).map((nature) => ({ nature })),
    ]);
    if (levelClass === "classified") look("classified-is-prohibited", outcome === "prohibited", own);
    if (kinds.get(attributes.channel) === "messaging-app") {
      look("messaging-app-never-suitable", outcome !== "suitable", own);
    }
  }
  return [...reports].map(([law, report]) => ({ law, ...report }));
}
