import { isWithinAdvice, type Decision } from "@channelwise/policy-core";
import { askedText, notSaidText } from "./asked.js";
import { askedLines, decisionTitle } from "./decision.js";
import { besides, labelled, paragraph, quiet, type Document, type Item } from "./document.js";
import { footerText } from "./footer.js";
import { alternativesLine, improvementItems, questionItems } from "./otherwise.js";
import { standingOut } from "./recipients.js";
import { cautionItem, citesText, conditionItem, escalateText, reasonItem, warningItem } from "./remarks.js";
import { renderParts } from "./text.js";
import type { Words } from "./words.js";

/** How much is told of what can be many; the rest is counted. Conditions are never left out. */
interface Detail {
  readonly cautions: number;
  readonly improvements: number;
  readonly questions: number;
  /** Reasons by their words, or by what each cites, or by what all cite together. */
  readonly reasons: "words" | "cites" | "together";
  /** Conditions one after the other on the same lines, and so what was asked. */
  readonly isDense: boolean;
  readonly hasSummary: boolean;
  /** What was not said; what could matter of it is asked for below. */
  readonly hasAssumed: boolean;
}

const ALL: Detail = {
  cautions: 9,
  improvements: 9,
  questions: 9,
  reasons: "words",
  isDense: false,
  hasSummary: true,
  hasAssumed: true,
};
const LEAST: Detail = { ...ALL, cautions: 0, improvements: 1, questions: 0, reasons: "cites" };

/** From much to little: the first that fits is taken. */
const DETAILS: readonly Detail[] = [
  ALL,
  { ...ALL, cautions: 2, improvements: 3, questions: 3 },
  { ...ALL, cautions: 1, improvements: 2, questions: 3 },
  { ...ALL, cautions: 1, improvements: 1, questions: 2 },
  { ...ALL, cautions: 0, improvements: 1, questions: 2 },
  { ...LEAST, questions: 2 },
  { ...LEAST, questions: 1 },
  LEAST,
  { ...LEAST, reasons: "together" },
  { ...LEAST, reasons: "together", isDense: true },
  { ...LEAST, reasons: "together", isDense: true, hasSummary: false },
  { ...LEAST, reasons: "together", isDense: true, hasSummary: false, cautions: -1 },
  { ...LEAST, reasons: "together", isDense: true, hasSummary: false, cautions: -1, hasAssumed: false },
];

/** Where there is more to say than fits: why it is so keeps its words, whatever lines they take. */
const DETAILS_WITH_MORE = DETAILS.filter(({ reasons: how }) => how === "words");

/** So many lines that are not blank fit a screen beside the command itself and what was there before. */
const MAX_LINES = 16;
const MAX_LINES_WITH_MORE = 22;
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

function reasons({ reasons: all }: Decision, how: Detail["reasons"], words: Words): readonly Item[] {
  const deciding = all.filter(({ decides }) => decides);
  if (how === "words") return deciding.map((one) => reasonItem(one, words, { rule: "" }));
  const by = (cites: readonly string[], bases: readonly string[]) => `${citesText(cites)} (${bases.join(", ")})`;
  const baseOf = ({ basis }: (typeof deciding)[number]) => words.policy.terms.basis[basis];
  if (how === "cites") return [{ content: deciding.map((one) => by(one.cites, [baseOf(one)])).join(" · ") }];
  return [{ content: by([...new Set(deciding.flatMap(({ cites }) => cites))], [...new Set(deciding.map(baseOf))]) }];
}

/** The conditions, each with its box; or with its number, one after the other. */
function conditionItems({ conditions }: Decision, isDense: boolean, words: Words): readonly Item[] {
  if (!isDense || conditions.length < 2) return conditions.map((one) => conditionItem(one, words));
  const numbered = conditions.map(({ text }, place) => `(${place + 1}) ${text}`);
  return [{ content: numbered.join(" ") }];
}

/** The cautions of the case, and in one line those that always hold; below 0 none of them. */
function cautions({ cautions: all }: Decision, count: number, words: Words): readonly Item[] {
  if (count < 0) return [];
  const ofCase = all.filter(({ general }) => !general);
  const rest = [...ofCase.slice(count), ...all.filter(({ general }) => general)];
  return [
    ...ofCase.slice(0, count).map((one) => cautionItem(one, words)),
    ...(rest.length === 0 ? [] : [{ content: words.answer.generally(rest.length) }]),
  ];
}

function asked(decision: Decision, { isDense, hasAssumed }: Detail, words: Words): Document {
  if (!isDense) return askedLines(decision, words);
  return [quiet(besides(askedText(decision, words), hasAssumed ? notSaidText(decision, words) : undefined))];
}

function documentWith(detail: Detail, decision: Decision, words: Words): Document {
  const { outcome, alternatives, escalate, warnings } = decision;
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
    ...asked(decision, detail, words),
    ...(detail.hasSummary ? [paragraph(decision.summary)] : []),
    ...labelled(answer.alternatives, isNoneBetter ? [] : [{ content: alternative }]),
    ...labelled(improvementsLabel(decision, words), cut(improvementItems(decision, words), detail.improvements, words)),
    ...labelled(answer.stillToAsk, questions(decision, detail.questions, words)),
    ...labelled(answer.conditions, conditionItems(decision, detail.isDense, words)),
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

/** Where something warns, or how sensitive it is has still to be settled, there is more to say. */
const hasMoreToSay = ({ warnings, level }: Decision): boolean => warnings.length > 0 || level === "unstated";

/** The answer on one channel, as much of it as fits a screen. */
export function briefDecision(decision: Decision, words: Words): Document {
  const hasMore = hasMoreToSay(decision);
  const details = hasMore ? DETAILS_WITH_MORE : DETAILS;
  let document: Document = [];
  for (const detail of details) {
    document = documentWith(detail, decision, words);
    if (height(document) <= (hasMore ? MAX_LINES_WITH_MORE : MAX_LINES)) break;
  }
  return document;
}
