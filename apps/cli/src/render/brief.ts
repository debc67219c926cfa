import { isWithinAdvice, type Decision } from "@channelwise/policy-core";
import { askedLines, decisionTitle } from "./decision.js";
import { labelled, paragraph, quiet, type Document, type Item } from "./document.js";
import { footerText } from "./footer.js";
import { alternativesLine, improvementItems, questionItems } from "./otherwise.js";
import { standingOut } from "./recipients.js";
import { cautionItem, citesText, conditionItem, escalateText, reasonItem, warningItem } from "./remarks.js";
import { renderParts } from "./text.js";
import type { Words } from "./words.js";

/** How much is told of what can be many; the rest is counted. */
interface Detail {
  readonly cautions: number;
  readonly improvements: number;
  readonly questions: number;
  /** Whether reasons are told by their words, or by what they cite alone. */
  readonly reasons: boolean;
}

/** From much to little: the first that fits is taken. */
const DETAILS: readonly Detail[] = [
  { cautions: 9, improvements: 9, questions: 9, reasons: true },
  { cautions: 2, improvements: 3, questions: 9, reasons: true },
  { cautions: 1, improvements: 2, questions: 3, reasons: true },
  { cautions: 1, improvements: 1, questions: 2, reasons: true },
  { cautions: 0, improvements: 1, questions: 2, reasons: true },
  { cautions: 0, improvements: 1, questions: 1, reasons: true },
  { cautions: 0, improvements: 1, questions: 1, reasons: false },
  { cautions: 0, improvements: 1, questions: 0, reasons: false },
];

/** So many lines that are not blank fit a screen beside the command itself and what was there before. */
const MAX_LINES = 16;
const COLUMNS = 80;

/** The first so many, and how many more there are. */
const cut = (items: readonly Item[], count: number, words: Words): readonly Item[] =>
  items.length <= count ? items : [...items.slice(0, count), { content: words.answer.more(items.length - count) }];

/** Improvements: what would bring it within the advice, and within it what would be safer still. */
const improvementsLabel = ({ outcome }: Decision, { answer }: Words): string =>
  isWithinAdvice(outcome) ? answer.saferStill : answer.improvements;

function questions(decision: Decision, count: number, words: Words): readonly Item[] {
  const items = questionItems(decision, words, false);
  const rest = decision.openQuestions.slice(count).map(({ attribute }) => words.answer.questions[attribute]);
  return rest.length === 0 ? items : [...items.slice(0, count), { content: rest.join(" ") }];
}

function reasons({ reasons: all }: Decision, isTold: boolean, words: Words): readonly Item[] {
  const deciding = all.filter(({ decides }) => decides);
  if (isTold) {
    return deciding.map((one) => reasonItem(one, words, { rule: "" }));
  }
  const { basis: bases } = words.policy.terms;
  return [{ content: deciding.map(({ cites, basis }) => `${citesText(cites)} (${bases[basis]})`).join(" · ") }];
}

/** The cautions of the case, and in one line those that always hold. */
function cautions({ cautions: all }: Decision, count: number, words: Words): readonly Item[] {
  const ofCase = all.filter(({ general }) => !general);
  const rest = [...ofCase.slice(count), ...all.filter(({ general }) => general)];
  const cites = [...new Set(rest.flatMap((one) => one.cites))];
  return [
    ...ofCase.slice(0, count).map((one) => cautionItem(one, words)),
    ...(rest.length === 0 ? [] : [{ content: words.answer.generally(rest.length, citesText(cites)) }]),
  ];
}

function documentWith(detail: Detail, decision: Decision, words: Words): Document {
  const { outcome, alternatives, conditions, escalate, warnings } = decision;
  const { answer } = words;
  const isOpen = isWithinAdvice(outcome);
  const alternative = alternatives.length > 0 ? alternativesLine(decision, words) : answer.noAlternative;
  const isNoneBetter = alternatives.length === 0 && (isOpen || outcome === "prohibited");
  return [
    decisionTitle(decision, words),
    ...labelled(
      answer.warnings,
      warnings.map((one) => warningItem(one, decision, words)),
    ),
    ...askedLines(decision, words),
    paragraph(decision.summary),
    ...labelled(answer.alternatives, isNoneBetter ? [] : [{ content: alternative }]),
    ...labelled(
      improvementsLabel(decision, words),
      cut(improvementItems(decision, words), detail.improvements, words),
    ),
    ...labelled(answer.stillToAsk, questions(decision, detail.questions, words)),
    ...labelled(
      answer.conditions,
      conditions.map((one) => conditionItem(one, words)),
    ),
    ...labelled(answer.reasons, reasons(decision, detail.reasons, words)),
    ...labelled(answer.escalate, escalate.length === 0 ? [] : [{ content: escalateText(decision) }]),
    ...labelled(answer.cautions, cautions(decision, detail.cautions, words)),
    ...labelled(answer.recipients, standingOut(decision, words)),
    quiet(footerText(decision, words, false)),
  ];
}

/** How many lines of a usual terminal a document takes, without blank ones. */
const height = (document: Document): number =>
  renderParts(document, { width: COLUMNS, colour: false, unicode: true }).flatMap(({ lines }) =>
    lines.filter((line) => line.trim() !== ""),
  ).length;

const fits = (document: Document): boolean => height(document) <= MAX_LINES;

/** The answer on one channel, as much of it as fits a screen. */
export function briefDecision(decision: Decision, words: Words): Document {
  let document: Document = [];
  for (const detail of DETAILS) {
    document = documentWith(detail, decision, words);
    if (fits(document)) break;
  }
  return document;
}
