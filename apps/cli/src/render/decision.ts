import { isWithinAdvice, type Decision } from "@channelwise/policy-core";
import { dateInWords } from "../texts/date-in-words.js";
import { askedText, notSaidText } from "./asked.js";
import { citedSources } from "./cited-sources.js";
import { outcomeSpan, paragraph, quiet, section, title, type Document } from "./document.js";
import { footerText } from "./footer.js";
import { alternativeItems, improvementItems, questionItems } from "./otherwise.js";
import { recipientSummary, recipientTable } from "./recipients.js";
import { cautionItem, conditionItem, reasonItem, warningItem } from "./remarks.js";
import { capital, channelName, type Words } from "./words.js";

/** Outcome, channel, and the day for which it is so. */
export const decisionTitle = ({ outcome, channel, asOf }: Decision, words: Words): Document[number] =>
  title(
    outcomeSpan(outcome, capital(words.policy.terms.outcome[outcome])),
    ` · ${capital(channelName(channel, words))} · ${dateInWords(asOf, words.lang)}`,
  );

/** What was asked, and what was not said. */
export function askedLines(decision: Decision, words: Words): Document {
  const notSaid = notSaidText(decision, words);
  return [quiet(askedText(decision, words)), ...(notSaid === undefined ? [] : [quiet(notSaid)])];
}

/** What comes first: the outcome, what is to be looked at before all else, what was asked, and the answer in a sentence. */
const decisionHead = (decision: Decision, words: Words): Document => [
  decisionTitle(decision, words),
  ...section(
    words.answer.warnings,
    decision.warnings.map((one) => warningItem(one, decision, words)),
  ),
  ...askedLines(decision, words),
  paragraph(decision.summary),
];

/** The answer on one channel, with all that there is to say of it. */
export function decisionDocument(decision: Decision, words: Words, { full = false } = {}): Document {
  const { outcome, reasons, conditions, cautions, escalate, recipients } = decision;
  const { answer } = words;
  const noBetter = !isWithinAdvice(outcome) && outcome !== "prohibited" && decision.alternatives.length === 0;
  return [
    ...decisionHead(decision, words),
    ...section(answer.alternatives, noBetter ? [{ content: answer.noAlternative }] : alternativeItems(decision, words)),
    ...section(isWithinAdvice(outcome) ? answer.saferStill : answer.improvements, improvementItems(decision, words)),
    ...section(answer.stillToAsk, questionItems(decision, words, true)),
    ...section(
      answer.conditions,
      conditions.map((one) => conditionItem(one, words)),
    ),
    ...section(
      answer.reasons,
      reasons.map((one) => reasonItem(one, words)),
    ),
    ...section(
      answer.escalate,
      escalate.map(({ text }) => ({ content: text })),
    ),
    ...section(
      answer.cautions,
      cautions.map((one) => cautionItem(one, words)),
    ),
    ...recipientSummary(recipients, words),
    ...(full ? [...recipientTable(recipients, words), ...citedSources(decision, words)] : []),
    quiet(footerText(decision, words)),
  ];
}
