import type { Advice, Decision, Outcome } from "@channelwise/policy-core";
import { outcomeSpan, section, type Document, type Item, type Span } from "../../render/document.js";
import { leadsTo, leadsToParagraph } from "../../render/references.js";
import { capital, channelName } from "../../render/words.js";
import type { TuiWords } from "../world.js";
import type { Answer } from "./answer.js";

/** What one list has and the other has not, by a key. */
const notIn = <T>(list: readonly T[], other: readonly T[], key: (one: T) => string): readonly T[] => {
  const known = new Set(other.map(key));
  return list.filter((one) => !known.has(key(one)));
};

const listed = (label: string, items: readonly Item[]): readonly Item[] =>
  items.map((item) => ({ ...item, content: [{ text: `${label} `, style: "quiet" }, ...[item.content].flat()] }));

/** What came, or what went, between two decisions. */
function difference(from: Decision, to: Decision, label: string): readonly Item[] {
  const reasons = notIn(to.reasons, from.reasons, ({ rule }) => rule);
  const remarks = [
    ...notIn(to.conditions, from.conditions, ({ id }) => id),
    ...notIn(to.cautions, from.cautions, ({ id }) => id),
  ];
  const warnings = notIn(to.warnings, from.warnings, ({ text }) => text);
  return listed(label, [
    ...warnings.map(({ text }): Item => ({ mark: "warning", content: text })),
    ...reasons.map(({ rule, text, outcome }): Item => ({ mark: outcome, content: text, ...leadsTo("rule", rule) })),
    ...remarks.map(({ text, cites }): Item => ({ content: text, ...leadsToParagraph(cites) })),
  ]);
}

/** From one outcome to another, both with their glyphs. */
const fromTo = (before: Outcome, now: Outcome, { policy }: TuiWords): readonly (string | Span)[] => [
  outcomeSpan(before, capital(policy.terms.outcome[before])),
  " → ",
  outcomeSpan(now, capital(policy.terms.outcome[now])),
];

function decisionChanges(before: Decision, now: Decision, words: TuiWords): readonly Item[] {
  const { changed } = words.tui;
  const details = [...difference(before, now, changed.came), ...difference(now, before, changed.went)];
  if (before.outcome !== now.outcome) return [{ content: fromTo(before.outcome, now.outcome, words) }, ...details];
  return details.length === 0 ? [] : [{ content: changed.sameOutcome }, ...details];
}

/** The channels whose outcome is another one, those with the same change together. */
function adviceChanges(before: Advice, now: Advice, words: TuiWords): readonly Item[] {
  const earlier = new Map(before.decisions.map(({ channel, outcome }) => [channel, outcome]));
  const groups = new Map<string, { readonly from: Outcome; readonly to: Outcome; readonly names: string[] }>();
  for (const { channel, outcome: to } of now.decisions) {
    const from = earlier.get(channel);
    if (from === undefined || from === to) continue;
    const group = groups.get(`${from} ${to}`) ?? { from, to, names: [] };
    group.names.push(channelName(channel, words));
    groups.set(`${from} ${to}`, group);
  }
  return [...groups.values()].map(({ from, to, names }) => ({
    content: [...fromTo(from, to, words), `${words.colon}${names.join(", ")}`],
  }));
}

/** What changed from one answer to another; `undefined` where they are not of one kind. */
function itemsOf(before: Answer, now: Answer, words: TuiWords): readonly Item[] | undefined {
  if (before.kind === "decision" && now.kind === "decision")
    return decisionChanges(before.decision, now.decision, words);
  if (before.kind === "advice" && now.kind === "advice") return adviceChanges(before.advice, now.advice, words);
  return undefined;
}

/** What a change of the question changed in its answer; nothing where the two cannot be compared. */
export function changesDocument(before: Answer, now: Answer, words: TuiWords): Document {
  const items = before === now ? undefined : itemsOf(before, now, words);
  if (items === undefined) return [];
  return section(words.tui.changed.heading, items.length === 0 ? [{ content: words.tui.changed.nothing }] : items);
}
