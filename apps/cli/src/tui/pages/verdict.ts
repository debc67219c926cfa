import { type Decision } from "@channelwise/policy-core";
import {
  besides,
  outcomeSpan,
  paragraph,
  quiet,
  section,
  title,
  type Block,
  type Document,
  type Item,
  type Span,
} from "../../render/document.js";
import { saidBy } from "../../render/layers.js";
import { calledAs, recipientSummary } from "../../render/recipients.js";
import { leadsTo, leadsToParagraph } from "../../render/references.js";
import { capital, channelName } from "../../render/words.js";
import type { TuiWords } from "../world.js";
import { questionItems } from "./open-questions.js";
import { askedBlock, assumedBlock } from "./said.js";

type Inlines = readonly (string | Span)[];

/** So many recipients are named; the others are counted. */
const POSITIONS = 8;

/** Recipients by their places, each with its domain. */
function positions(indexes: readonly number[], { recipients }: Decision, words: TuiWords): Inlines {
  const named = indexes.slice(0, POSITIONS).flatMap((index, place) => {
    const recipient = recipients[index];
    return recipient === undefined ? [] : [`${place === 0 ? "" : ", "}${index + 1} (`, calledAs(recipient, words), ")"];
  });
  const rest = indexes.length - POSITIONS;
  return rest > 0 ? [...named, ` ${words.answer.more(rest)}`] : named;
}

/** What stands directly under the outcome, whatever it is. */
export const warningItems = (decision: Decision, words: TuiWords): readonly Item[] =>
  decision.warnings.map(({ indexes, text }) => ({
    mark: "warning",
    content: [...positions(indexes, decision, words), words.colon, text],
  }));

const alternativeItems = ({ alternatives }: Decision, words: TuiWords): readonly Item[] =>
  alternatives.map(({ channel, outcome }) => ({
    mark: outcome,
    content: [
      { text: capital(channelName(channel, words)), style: "strong" },
      ` · ${words.policy.terms.outcome[outcome]}`,
    ],
    ...leadsTo("answer", channel),
  }));

/** Each smallest set of changes, and what comes of it; it can be made where it stands. */
const improvementItems = (decision: Decision, words: TuiWords): readonly Item[] =>
  decision.improvements.map(({ changes, outcome }, place) => {
    const { terms } = words.policy;
    const told = changes.flatMap(({ change, indexes = [] }, index): Inlines => [
      ...(index === 0 ? [] : ["; "]),
      index === 0 ? terms.change[change] : lowered(terms.change[change]),
      ...(indexes.length === 0 ? [] : [words.colon, ...positions(indexes, decision, words)]),
    ]);
    return {
      mark: outcome,
      content: [...told, " → ", { text: terms.outcome[outcome], style: "strong", outcome }],
      ...leadsTo("improvement", String(place)),
    };
  });

const lowered = (text: string): string => text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

function reasonItem(said: Decision["reasons"][number], words: TuiWords): Item {
  const { outcome, text, cites, basis, rule } = said;
  return {
    mark: outcome,
    content: text,
    notes: [besides(cites.join(" "), words.policy.terms.basis[basis], rule, saidBy(said, words))],
    ...leadsTo("rule", rule),
  };
}

function remarkItem(said: Decision["conditions"][number], words: TuiWords, mark: "box" | "dot"): Item {
  const { text, cites } = said;
  return {
    mark,
    content: [`${text} `, { text: besides(cites.join(" "), saidBy(said, words)), style: "quiet" }],
    ...leadsToParagraph(cites),
  };
}

/** Those of the case, and one line for those that go with the channel whatever is sent: it opens them. */
function cautionItems({ cautions, channel }: Decision, words: TuiWords): readonly Item[] {
  const general = cautions.filter((one) => one.general);
  const cites = [...new Set(general.flatMap((one) => one.cites))].join(" ");
  return [
    ...cautions.filter((one) => !one.general).map((one) => remarkItem(one, words, "dot")),
    ...(general.length === 0
      ? []
      : [
          {
            content: [`${words.tui.verdict.general(general.length)} `, { text: cites, style: "quiet" as const }],
            ...leadsTo("cautions", channel),
          },
        ]),
  ];
}

/** Enough of the digest to tell two policies apart. */
const short = (digest: string): string => digest.slice(0, "sha256:".length + 12);

const footer = ({ asOf, policy: { id, version, digest } }: Decision, { answer }: TuiWords): Block =>
  quiet(besides(answer.policy(id, version), short(digest), answer.asOf(asOf)));

/** What stands first in an answer: its outcome and what warns of it; and the rest of it. */
export interface Verdict {
  readonly head: Document;
  readonly rest: Document;
}

/** The answer on one channel: what it comes to, what may be done about it, what is not said yet, and why. */
export function verdictOf(decision: Decision, words: TuiWords): Verdict {
  const { terms } = words.policy;
  const { verdict } = words.tui;
  const warnings = warningItems(decision, words);
  const others = decision.reasons.filter(({ decides }) => !decides);
  return {
    head: [
      title(
        outcomeSpan(decision.outcome, capital(terms.outcome[decision.outcome])),
        ` · ${capital(channelName(decision.channel, words))}`,
      ),
      ...(warnings.length === 0 ? [] : [{ kind: "list", items: warnings } as const]),
      askedBlock(decision, words),
      paragraph(decision.summary),
    ],
    rest: [
      ...section(verdict.better, alternativeItems(decision, words)),
      ...section(verdict.improvements, improvementItems(decision, words)),
      ...section(verdict.toAsk, questionItems(decision.openQuestions, words)),
      ...section(
        verdict.conditions,
        decision.conditions.map((one) => remarkItem(one, words, "box")),
      ),
      ...section(
        verdict.reasons,
        decision.reasons.filter(({ decides }) => decides).map((one) => reasonItem(one, words)),
      ),
      ...section(
        verdict.otherReasons,
        others.map((one) => reasonItem(one, words)),
      ),
      ...section(
        verdict.ask,
        decision.escalate.map(({ text }) => ({ content: capital(text) })),
      ),
      ...section(verdict.cautions, cautionItems(decision, words)),
      ...recipientSummary(decision.recipients, words),
      ...assumedBlock(decision, words),
      footer(decision, words),
    ],
  };
}

/** The cautions that go with a channel, whatever is sent over it. */
export const generalCautions = ({ cautions, channel }: Decision, words: TuiWords): Document => [
  title({ text: capital(channelName(channel, words)), style: "strong" }),
  quiet(words.tui.verdict.generalAbout),
  { kind: "list", items: cautions.filter((one) => one.general).map((one) => remarkItem(one, words, "dot")) },
];
