import { isWithinAdvice, OUTCOMES, type Advice, type Decision } from "@channelwise/policy-core";
import { dateInWords } from "../texts/date-in-words.js";
import { askedLines } from "./decision.js";
import { outcomeSpan, quiet, section, title, type Document, type Item } from "./document.js";
import { footerText } from "./footer.js";
import { recipientSummary, standingOut } from "./recipients.js";
import { citesText, warningItem } from "./remarks.js";
import { capital, channelName, type Words } from "./words.js";

/** Channels that share their deciding reason stand together: most apps differ in nothing that the note looks at. */
function adviceItems(decisions: readonly Decision[], words: Words): readonly Item[] {
  const named = new Map<string, string[]>();
  for (const { channel, reasons } of decisions) {
    const why = reasons
      .slice(0, 1)
      .map(({ text, cites }) => `${text} ${citesText(cites)}`)
      .join("");
    named.set(why, [...(named.get(why) ?? []), channelName(channel, words)]);
  }
  return [...named].map(([why, names]) => ({
    content: [{ text: capital(names.join(", ")), style: "strong" }],
    notes: [why],
  }));
}

/** Whom to ask, where no channel is within the advice. */
function escalations(decisions: readonly Decision[]): readonly string[] {
  if (decisions.some(({ outcome }) => isWithinAdvice(outcome))) return [];
  return [...new Set(decisions.flatMap(({ escalate }) => escalate.map(({ text }) => text)))];
}

/** What comes first: what is to be looked at before all else, and what was asked. */
export function adviceHead({ decisions: [first] }: Advice, words: Words): Document {
  const { answer } = words;
  if (first === undefined) return [];
  return [
    title({ text: answer.advice, style: "strong" }, ` · ${dateInWords(first.asOf, words.lang)}`),
    ...section(
      answer.warnings,
      first.warnings.map((one) => warningItem(one, first, words)),
    ),
    ...askedLines(first, words),
  ];
}

/** The answers on all channels: those with the same outcome together, each with its deciding reason. */
export const adviceDocument = (advice: Advice, words: Words, options: { readonly full?: boolean } = {}): Document => [
  ...adviceHead(advice, words),
  ...adviceBody(advice, words, options),
];

/** What follows the head. */
export function adviceBody({ decisions }: Advice, words: Words, { full = false } = {}): Document {
  const [first] = decisions;
  if (first === undefined) return [];
  const { answer, policy } = words;
  return [
    ...OUTCOMES.flatMap((outcome) => {
      const group = decisions.filter((decision) => decision.outcome === outcome);
      const heading = outcomeSpan(outcome, capital(policy.terms.outcome[outcome]));
      return section(heading, adviceItems(group, words));
    }),
    ...section(
      answer.escalate,
      escalations(decisions).map((content) => ({ content })),
    ),
    ...(full ? recipientSummary(first.recipients, words) : section(answer.recipients, standingOut(first, words))),
    quiet(footerText(first, words, full)),
  ];
}
