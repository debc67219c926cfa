import { strictness } from "../engine/answer.js";
import { classOf } from "../engine/features.js";
import type { Pdp } from "../engine/pdp.js";
import { ATTRIBUTES } from "../attribute-lists.js";
import { FEATURES, type Attribute, type Attributes } from "../attributes.js";
import type { Policy } from "../model/policy.js";
import { LAWS, LEVELS, type LawId, type LevelClass, type LevelId, type Outcome } from "../model/vocabulary.js";

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

const CLASS_ORDER: readonly LevelClass[] = ["open", "sensitive", "classified"];

/** A change of one attribute after which no answer may be milder. */
interface Step {
  readonly law: LawId;
  readonly attribute: Attribute;
  readonly from: string;
  readonly to: string;
}

/** From each value to the next one. */
const along = (law: LawId, attribute: Attribute, values: readonly string[]): readonly Step[] =>
  values.slice(1).map((to, index) => ({ law, attribute, from: values[index] ?? to, to }));

/** What holds from each value to the next one holds from any to any later one, and of two attributes together. */
const STEPS: readonly Step[] = ATTRIBUTES.flatMap((attribute) => {
  const { law } = FEATURES[attribute];
  return law === undefined ? [] : along(law.id, attribute, law.along);
});

/** From each level to each of a higher class; those beside the scale are compared with none. */
function levelSteps(policy: Policy): readonly Step[] {
  const place = (level: LevelId) => CLASS_ORDER.indexOf(classOf(policy, level));
  return LEVELS.filter((from) => place(from) !== -1).flatMap((from) =>
    LEVELS.filter((to) => place(to) > place(from)).map((to): Step => ({
      law: "higher-class-never-milder",
      attribute: "level",
      from,
      to,
    })),
  );
}

/**
 * Checks the laws of policy.md §7 that can be seen in the table, in every cell. Laws about requests (the order of
 * recipients, alternatives) are held by the tests of the surfaces that take requests.
 *
 * @example
 * checkLaws(pdp).every(({ broken }) => broken.length === 0) // => true
 */
export function checkLaws({ policy, table: { space, answerAt } }: Pick<Pdp, "policy" | "table">): readonly LawReport[] {
  const reports = new Map(LAWS.map((law) => [law, { checked: 0, broken: [] as Counterexample[] }]));
  const look = (law: LawId, holds: boolean, counterexample: () => Counterexample) => {
    const report = reports.get(law);
    if (report === undefined) return;
    report.checked += 1;
    if (!holds) report.broken.push(counterexample());
  };
  const kinds = new Map(policy.channels.map(({ id, kind }) => [id, kind]));
  const levels = new Map(LEVELS.map((level) => [level, classOf(policy, level)]));
  const strict = new Uint8Array(space.size);

  for (let cell = 0; cell < space.size; cell += 1) {
    const { outcome, rules } = answerAt(cell);
    strict[cell] = strictness(outcome);
    const attributes = space.attributesOf(cell);
    const own = () => ({ attributes, outcome });
    look("every-cell-has-a-cited-reason", rules.length > 0 && rules.every(({ cites }) => cites.length > 0), own);
    if (levels.get(attributes.level) === "classified") {
      look("classified-is-prohibited", outcome === "prohibited", own);
    }
    if (kinds.get(attributes.channel) === "messaging-app") {
      look("messaging-app-never-suitable", outcome !== "suitable", own);
    }
  }

  for (const { law, attribute, from, to } of [...levelSteps(policy), ...STEPS]) {
    const values = space.axes.find((axis) => axis.attribute === attribute)?.values ?? [];
    const step = space.steps[attribute];
    const [here, there] = [values.indexOf(from) * step, values.indexOf(to) * step];
    for (let block = 0; block < space.size; block += values.length * step) {
      for (let rest = block; rest < block + step; rest += 1) {
        look(law, (strict[rest + there] ?? 0) >= (strict[rest + here] ?? 0), () => ({
          attributes: space.attributesOf(rest + here),
          outcome: answerAt(rest + here).outcome,
          other: { attributes: { [attribute]: to }, outcome: answerAt(rest + there).outcome },
        }));
      }
    }
  }
  return [...reports].map(([law, report]) => ({ law, ...report }));
}
