import QuickLRU from "quick-lru";
import { AXES } from "../attribute-lists.js";
import type { Decision, Echo, Improvement } from "../model/decision.js";
import type { ClassifiedRecipient } from "../model/recipient.js";
import type { Request } from "../model/request.js";
import {
  SAID_AUDIENCES,
  type Language,
  type LevelClass,
  type Outcome,
  type SaidAudience,
} from "../model/vocabulary.js";
import { bitOfLister } from "../recipients/index.js";
import { alternativesTo, corporateAlternatives, offeredAmong } from "./alternatives.js";
import type { Answer } from "./answer.js";
import type { ReadRecipients } from "./classification.js";
import { echoOf } from "./echo.js";
import { droppedIn, improvementsOf, type ChangeSet } from "./improvements.js";
import { listersIn } from "./layers.js";
import { openQuestionsOf } from "./open-questions.js";
import { assumedIn, createCellFinder, type CellFinder, type ChannelPlace, type Situation } from "./request-cell.js";
import { warningsOf } from "./warnings.js";
import { wordingOf, type Wording } from "./wording.js";
import type { Worked } from "./worked.js";

/** What decisions have in common when the same was said, on the same channel, for the same kinds of recipients. */
export interface Pattern {
  readonly lang: Language;
  /** How a decision begins: the outcome, and the attributes. */
  readonly head: Pick<Decision, "outcome"> & Echo;
  readonly assumed: Decision["assumed"];
  readonly wording: Wording;
  readonly alternatives: Decision["alternatives"];
  readonly improvements: readonly ChangeSet[];
  readonly openQuestions: Decision["openQuestions"];
  readonly policy: Decision["policy"];
}

/** What of a decision is the request's own. */
export interface Own {
  readonly asOf: string;
  readonly warnings: Decision["warnings"];
  readonly recipients: Decision["recipients"];
}

export interface Decisions {
  readonly cells: CellFinder;
  readonly outcomeIn: (place: ChannelPlace, situation: Situation) => Outcome;
  readonly patternOf: (place: ChannelPlace, situation: Situation, lang: Language) => Pattern;
  readonly ownOf: (request: Request, read: ReadRecipients, lang: Language) => Own;
}

/** A pattern takes some 5 kB: all that are kept take some 40 MB at most, in both languages together. */
const MAX_PATTERNS = 4096;

/** A number of a few bits for what was said: two requests with one key have the same pattern. */
function saidKey({ audience, group, said }: Situation): number {
  let key = audience === undefined ? 0 : SAID_AUDIENCES.indexOf(audience) + 1;
  for (const axis of AXES) key = key * 2 + Number(axis === "group" ? group !== undefined : said[axis] !== undefined);
  return key;
}

/** Numbers are whom the sender says they are. */
function stated(recipients: readonly ClassifiedRecipient[], said: SaidAudience | undefined) {
  if (said === undefined || !recipients.some(({ kind }) => kind === "telephone")) return recipients;
  return Object.freeze(
    recipients.map((recipient) =>
      recipient.kind === "telephone"
        ? Object.freeze({ ...recipient, relation: said, why: "stated" as const })
        : recipient,
    ),
  );
}

/** Puts decisions together out of the table's answers; what they have in common is made when it is first needed. */
export function createDecisions({ policy, identity, table, layers }: Worked): Decisions {
  const listers = listersIn(layers);
  const cells = createCellFinder(policy, table.space);
  const offered = offeredAmong(cells.places);
  const wordings: Record<Language, WeakMap<Answer, Wording>> = { en: new WeakMap(), fr: new WeakMap() };
  const patterns = new QuickLRU<string, Pattern>({ maxSize: MAX_PATTERNS });

  const wordingIn = (lang: Language, answer: Answer): Wording => {
    const wording = wordings[lang].get(answer) ?? wordingOf(answer, policy.texts[lang]);
    wordings[lang].set(answer, wording);
    return wording;
  };
  const classes = new Map<string, LevelClass>(policy.levels.map((level) => [level.id, level.class]));
  const levelClassOf = (level: string): LevelClass => classes.get(level) ?? "unstated";
  const outcomeIn: Decisions["outcomeIn"] = (place, situation) =>
    table.answerAt(cells.cellOf(place, situation)).outcome;

  const makePattern = (place: ChannelPlace, situation: Situation, cell: number, lang: Language): Pattern => {
    const { composition } = situation;
    const attributes = table.space.attributesOf(cell);
    const answer = table.answerAt(cell);
    const { outcome } = answer;
    const byListers = listers.filter((id) => (composition & bitOfLister(id, listers)) !== 0);
    const alternatives = alternativesTo(place, outcome, offered, (other) => outcomeIn(other, situation));
    const corporateIn = (then: Situation) =>
      corporateAlternatives(outcomeIn(place, then), offered, (other) => outcomeIn(other, then));
    const here = {
      situation,
      outcome,
      outcomeIn: (then: Situation) => outcomeIn(place, then),
      saying: cells.saying,
    };
    return {
      lang,
      head: { outcome, ...echoOf(attributes) },
      assumed: Object.freeze(assumedIn(situation)),
      wording: layers.attributed(wordingIn(lang, answer), cell, byListers, lang),
      alternatives,
      improvements: improvementsOf({
        ...here,
        place,
        attributes,
        hasCorporateAlternative: corporateIn(situation).length > 0,
      }),
      openQuestions: openQuestionsOf({ ...here, corporateIn, levelClassOf }),
      policy: identity,
    };
  };

  return {
    cells,
    outcomeIn,
    patternOf: (place, situation, lang) => {
      const cell = cells.cellOf(place, situation);
      const key = `${lang} ${situation.composition} ${saidKey(situation)} ${cell}`;
      const known = patterns.get(key);
      if (known !== undefined) return known;
      const pattern = makePattern(place, situation, cell, lang);
      patterns.set(key, pattern);
      return pattern;
    },
    ownOf: ({ asOf, audience }, { recipients }, lang) => ({
      asOf,
      warnings: warningsOf(recipients, audience, policy.texts[lang]),
      recipients: stated(recipients, audience),
    }),
  };
}

/** Names those who would be dropped. */
function improvementsFor(sets: readonly ChangeSet[], recipients: Decision["recipients"]): readonly Improvement[] {
  const named = sets.map(({ changes, dropped, outcome }): Improvement => {
    const shown = changes.map((change) =>
      Object.freeze(change === "remove-recipients" ? { change, indexes: droppedIn(recipients, dropped) } : { change }),
    );
    return Object.freeze({ changes: Object.freeze(shown), outcome });
  });
  return Object.freeze(named);
}

/** Decisions by a pattern, but for what is the request's own: all keys in their order. */
const templates = new WeakMap<Pattern, Decision>();

function templateOf(pattern: Pattern): Decision {
  const known = templates.get(pattern);
  if (known !== undefined) return known;
  const { head, assumed, wording, alternatives, openQuestions, policy } = pattern;
  const template: Decision = {
    ...head,
    asOf: "",
    assumed,
    summary: wording.summary,
    warnings: [],
    reasons: wording.reasons,
    conditions: wording.conditions,
    alternatives,
    improvements: [],
    openQuestions,
    escalate: wording.escalate,
    cautions: wording.cautions,
    recipients: [],
    policy,
  };
  templates.set(pattern, template);
  return template;
}

/** The whole decision, its keys in their order: a copy of what is common, with the request's own in its places. */
export const decisionBy = (pattern: Pattern, { asOf, warnings, recipients }: Own): Decision =>
  Object.freeze({
    ...templateOf(pattern),
    asOf,
    warnings,
    improvements: improvementsFor(pattern.improvements, recipients),
    recipients,
  });
