import { isWithinAdvice, type Decision } from "@channelwise/policy-core";
import { askedText, notSaidText } from "../../render/asked.js";
import { decisionTitle } from "../../render/decision.js";
import { paragraph, quiet, section, title, type Document, type Item } from "../../render/document.js";
import { footerText } from "../../render/footer.js";
import { alternativeItems, improvementItems, questionItems } from "../../render/otherwise.js";
import { recipientSummary } from "../../render/recipients.js";
import { leadsTo } from "../../render/references.js";
import { cautionItem, citesText, conditionItem, reasonItem, warningItem } from "../../render/remarks.js";
import { capital, channelName } from "../../render/words.js";
import type { TuiWords } from "../world.js";

/** What stands first in an answer: its outcome and what warns of it; and the rest of it. */
export interface Verdict {
  readonly head: Document;
  readonly rest: Document;
}

/** What stands directly under the outcome, whatever it is. */
function warningList(decision: Decision, words: TuiWords): Document {
  const items = decision.warnings.map((one) => warningItem(one, decision, words));
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

/** Those of the case, and one line for those that go with the channel whatever is sent: it opens them. */
function cautionItems({ cautions, channel }: Decision, words: TuiWords): readonly Item[] {
  const general = cautions.filter((one) => one.general);
  const cites = [...new Set(general.flatMap((one) => one.cites))];
  const folded: Item = {
    content: words.tui.verdict.general(general.length),
    notes: [citesText(cites)],
    ...leadsTo("cautions", channel),
  };
  return [
    ...cautions.filter((one) => !one.general).map((one) => cautionItem(one, words)),
    ...(general.length === 0 ? [] : [folded]),
  ];
}

/** The reasons that decide, then the others under a name of their own. */
function reasonSections({ reasons }: Decision, words: TuiWords): Document {
  const items = (isDeciding: boolean) =>
    reasons.filter(({ decides }) => decides === isDeciding).map((one) => reasonItem(one, words));
  return [...section(words.answer.reasons, items(true)), ...section(words.tui.verdict.otherReasons, items(false))];
}

/** What may be done about it: other channels, changes that can be made where they stand, and what is to be said yet. */
function otherwise(decision: Decision, words: TuiWords): Document {
  const { answer } = words;
  const isWithin = isWithinAdvice(decision.outcome);
  // nothing is known of other channels before the level is
  const isNoneBetter =
    !isWithin &&
    decision.outcome !== "prohibited" &&
    decision.level !== "unstated" &&
    decision.alternatives.length === 0;
  return [
    ...section(
      answer.alternatives,
      isNoneBetter ? [{ content: answer.noAlternative }] : alternativeItems(decision, words),
    ),
    ...section(isWithin ? answer.saferStill : answer.improvements, improvementItems(decision, words)),
    ...section(answer.stillToAsk, questionItems(decision, words, true)),
  ];
}

/** The answer on one channel, with all that there is to say of it. */
export function verdictOf(decision: Decision, words: TuiWords): Verdict {
  const { answer } = words;
  const notSaid = notSaidText(decision, words);
  return {
    head: [
      decisionTitle(decision, words),
      ...warningList(decision, words),
      quiet(askedText(decision, words)),
      paragraph(decision.summary),
    ],
    rest: [
      ...otherwise(decision, words),
      ...section(
        answer.conditions,
        decision.conditions.map((one) => conditionItem(one, words)),
      ),
      ...reasonSections(decision, words),
      ...section(
        answer.escalate,
        decision.escalate.map(({ text }) => ({ content: capital(text) })),
      ),
      ...section(answer.cautions, cautionItems(decision, words)),
      ...recipientSummary(decision.recipients, words),
      ...(notSaid === undefined ? [] : [quiet(notSaid)]),
      quiet(footerText(decision, words)),
    ],
  };
}

/** The cautions that go with a channel, whatever is sent over it. */
export const generalCautions = ({ cautions, channel }: Decision, words: TuiWords): Document => [
  title({ text: capital(channelName(channel, words)), style: "strong" }),
  quiet(words.tui.verdict.generalAbout),
  { kind: "list", items: cautions.filter((one) => one.general).map((one) => cautionItem(one, words)) },
];
