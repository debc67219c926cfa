import type { Decision, Warning } from "@channelwise/policy-core";
import { besides, type Item } from "./document.js";
import { saidBy } from "./layers.js";
import { positions } from "./positions.js";
import { leadsTo, leadsToParagraph } from "./references.js";
import type { Words } from "./words.js";

type Reason = Decision["reasons"][number];
type Remark = Pick<Decision["conditions"][number], "text" | "cites" | "overlay">;

/** What something rests on, for people. */
export const citesText = (cites: readonly string[]): string => cites.join(", ");

/** A condition or a caution, with what it rests on. */
const remark = (said: Remark, words: Words): Pick<Item, "content" | "leadsTo"> => ({
  content: [`${said.text} `, { text: besides(citesText(said.cites), saidBy(said, words)), style: "quiet" }],
  ...leadsToParagraph(said.cites),
});

export const conditionItem = (said: Remark, words: Words): Item => ({ mark: "box", ...remark(said, words) });

export const cautionItem = (said: Remark, words: Words): Item => remark(said, words);

/** A reason with what it rests on, and whose word it is. */
export const reasonItem = (said: Reason, words: Words, { rule = said.rule } = {}): Item => ({
  mark: said.outcome,
  content: said.text,
  notes: [besides(citesText(said.cites), words.policy.terms.basis[said.basis], rule, saidBy(said, words))],
  ...leadsTo("rule", said.rule),
});

/** What stands directly under the outcome, with whom it is about. */
export const warningItem = ({ indexes, text }: Warning, { recipients }: Decision, words: Words): Item => ({
  mark: "warning",
  content: [...positions(indexes, recipients, words), `${words.colon}${text}`],
});

/** Whom to ask, in one line. */
export const escalateText = ({ escalate }: Decision): string => besides(...escalate.map(({ text }) => text));
