import type { Decision, Echo, Improvement } from "../model/decision.js";
import type { Request } from "../model/request.js";
import type { Language, Outcome } from "../model/vocabulary.js";
import { bitOfLister, kindsIn, staying, type Composition } from "../recipients/index.js";
import { alternativesTo, channelsInOrder } from "./alternatives.js";
import type { Answer } from "./answer.js";
import { listersIn } from "./layers.js";
import { doubtfulIn, improvementsOf } from "./improvements.js";
import type { ReadRecipients } from "./classification.js";
import { echoOf } from "./echo.js";
import { classOf } from "./features.js";
import type { Worked } from "./worked.js";
import { createCellFinder, type CellFinder, type ChannelPlace } from "./request-cell.js";
import { wordingOf, type Wording } from "./wording.js";

/** What decisions have in common when their cell and the kinds of their recipients are the same. */
export interface Pattern {
  readonly place: ChannelPlace;
  /** How a decision begins: the outcome, and the attributes. */
  readonly head: Pick<Decision, "outcome"> & Echo;
  /** The rest of it but for what is the request's own: the day, the recipients, and which of them to drop. */
  readonly common: Omit<Decision, "outcome" | keyof Echo | "asOf" | "recipients">;
  /** Whether dropping recipients would make it milder: then that is the first of the improvements. */
  readonly drops: boolean;
}

export interface Decisions {
  readonly cells: CellFinder;
  readonly outcomeOn: (place: ChannelPlace, request: Request, composition: Composition) => Outcome;
  readonly patternOf: (place: ChannelPlace, request: Request, composition: Composition, lang: Language) => Pattern;
  readonly decisionOn: (place: ChannelPlace, request: Request, read: ReadRecipients, lang: Language) => Decision;
}

/** Puts decisions together out of the table's answers; each pattern is made when it is first needed. */
export function createDecisions({ policy, identity, table, layers }: Worked): Decisions {
  const listers = listersIn(layers);
  const cells = createCellFinder(policy, table.space);
  const places = channelsInOrder(policy).flatMap(({ id }) => cells.placeOf(id) ?? []);
  const wordings: Record<Language, WeakMap<Answer, Wording>> = { en: new WeakMap(), fr: new WeakMap() };
  const patterns: Record<Language, Map<number, Pattern>> = { en: new Map(), fr: new Map() };

  const wordingIn = (lang: Language, answer: Answer): Wording => {
    const wording = wordings[lang].get(answer) ?? wordingOf(answer, policy.texts[lang]);
    wordings[lang].set(answer, wording);
    return wording;
  };

  const makePattern = (place: ChannelPlace, request: Request, composition: Composition, lang: Language): Pattern => {
    const { reach } = place;
    const cell = cells.cellOf(place, request, composition);
    const attributes = table.space.attributesOf(cell);
    const answer = table.answerAt(cell);
    const byListers = listers.filter((id) => (composition & bitOfLister(id, listers)) !== 0);
    const wording = layers.attributed(wordingIn(lang, answer), cell, byListers, lang);
    const outcomeAt = (other: number) => table.answerAt(other).outcome;
    const improvements = improvementsOf({
      attributes,
      levelClass: classOf(policy, attributes.level),
      outcome: answer.outcome,
      outcomeWith: (attribute, value) => outcomeAt(table.space.withValue(cell, attribute, value)),
      outcomeWithoutDoubtful: () => {
        const rest = staying(reach, composition);
        return rest === 0 || rest === kindsIn(composition) ? undefined : outcomeAt(cells.cellOf(place, request, rest));
      },
    });
    return {
      place,
      drops: improvements[0]?.change === "remove-recipients",
      head: { outcome: answer.outcome, ...echoOf(attributes) },
      common: {
        ...wording,
        alternatives: alternativesTo(answer.outcome, places, (other) =>
          outcomeAt(cells.cellOf(other, request, composition)),
        ),
        improvements,
        escalate: answer.escalate,
        policy: identity,
      },
    };
  };

  const patternOf: Decisions["patternOf"] = (place, request, composition, lang) => {
    const key = composition * table.space.size + cells.cellOf(place, request, composition);
    const known = patterns[lang].get(key);
    if (known !== undefined) return known;
    const pattern = makePattern(place, request, composition, lang);
    patterns[lang].set(key, pattern);
    return pattern;
  };

  return {
    cells,
    patternOf,
    outcomeOn: (place, request, composition) => table.answerAt(cells.cellOf(place, request, composition)).outcome,
    decisionOn: (place, request, { recipients, composition }, lang) =>
      decisionBy(patternOf(place, request, composition, lang), request.asOf, recipients),
  };
}

/** Names those who would be dropped. */
function improvementsFor({ common, drops, place }: Pattern, recipients: Decision["recipients"]) {
  if (!drops) return common.improvements;
  const named = common.improvements.map((improvement): Improvement => {
    const { change, outcome } = improvement;
    if (change !== "remove-recipients") return improvement;
    return Object.freeze({ change, indexes: doubtfulIn(recipients, place.reach), outcome });
  });
  return Object.freeze(named);
}

/** The whole decision, its keys in their order. */
export function decisionBy(pattern: Pattern, asOf: string, recipients: Decision["recipients"]): Decision {
  const { head, common } = pattern;
  return Object.freeze({
    ...head,
    asOf,
    summary: common.summary,
    reasons: common.reasons,
    conditions: common.conditions,
    cautions: common.cautions,
    recipients,
    alternatives: common.alternatives,
    improvements: improvementsFor(pattern, recipients),
    escalate: common.escalate,
    policy: common.policy,
  });
}
