import {
  ATTRIBUTES,
  isChoice,
  isWithinAdvice,
  isYesNoField,
  OUTCOMES,
  type Advice,
  type Decision,
} from "@channelwise/policy-core";
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
  type Mark,
  type Span,
} from "./document.js";
import { laidOver, saidBy } from "./layers.js";
import { calledAs, recipientSummary } from "./recipients.js";
import { leadsTo, leadsToParagraph } from "./references.js";
import { capital, channelName, type Words } from "./words.js";

/** The mildest few are enough to choose from. */
const ALTERNATIVES = 3;
const POSITIONS = 8;

/** What the answer is about, as it was understood: defaults are seen here. */
function asked(decision: Decision, { answer, attributes, policy }: Words): Block {
  const { group, audience, recipients } = decision;
  const { terms } = policy;
  const choices = ATTRIBUTES.filter(isChoice).map((name) => {
    const names: Readonly<Record<string, string>> = terms[name];
    const said = names[decision[name]] ?? decision[name];
    return name === "level" ? answer.level(said) : said;
  });
  return quiet(
    besides(
      ...choices,
      group === "none" ? undefined : terms.group[group],
      recipients.length === 0 ? answer.toNobody : answer.to(terms.relation[audience]),
      ...ATTRIBUTES.filter(isYesNoField).map((name) => (decision[name] ? attributes[name].label : undefined)),
    ),
  );
}

function remark(said: Decision["conditions"][number], words: Words, mark: Mark = "dot"): Item {
  const { text, cites } = said;
  return {
    mark,
    content: [`${text} `, { text: besides(cites.join(" "), saidBy(said, words)), style: "quiet" }],
    ...leadsToParagraph(cites),
  };
}

function reason(said: Decision["reasons"][number], words: Words): Item {
  const { outcome, text, cites, basis, rule } = said;
  return {
    mark: outcome,
    content: text,
    notes: [besides(cites.join(" "), words.policy.terms.basis[basis], rule, saidBy(said, words))],
    ...leadsTo("rule", rule),
  };
}

function conditions({ outcome, conditions: remarks }: Decision, words: Words): Document {
  const { answer } = words;
  const heading = isWithinAdvice(outcome) ? answer.conditions : answer.conditionsInVain;
  return section(
    heading,
    remarks.map((one) => remark(one, words, "box")),
  );
}

/** What the note advises against is no better channel, though its outcome be milder: it goes under a heading that says so. */
function alternatives({ outcome, alternatives: others }: Decision, words: Words): Document {
  if (others.length === 0)
    return outcome === "suitable" || outcome === "prohibited" ? [] : [paragraph(words.answer.noAlternative)];
  const better = others.filter((other) => isWithinAdvice(other.outcome));
  const shown = (better.length > 0 ? better : others).slice(0, ALTERNATIVES).map((other): Item => ({
    mark: other.outcome,
    content: [
      { text: capital(channelName(other.channel, words)), style: "strong" },
      ` · ${words.policy.terms.outcome[other.outcome]}`,
    ],
    ...leadsTo("answer", other.channel),
  }));
  const rest = others.length - shown.length;
  return section(
    better.length > 0 ? words.answer.alternatives : words.answer.milderAnswers,
    rest > 0 ? [...shown, { content: words.answer.moreChannels(rest) }] : shown,
  );
}

function positions(
  indexes: readonly number[],
  recipients: Decision["recipients"],
  words: Words,
): readonly (string | Span)[] {
  const named = indexes.slice(0, POSITIONS).flatMap((index, place) => {
    const recipient = recipients[index];
    if (recipient === undefined) return [];
    return [`${place === 0 ? "" : ", "}${index + 1} (`, calledAs(recipient, words), ")"];
  });
  const rest = indexes.length - POSITIONS;
  return rest > 0 ? [...named, ` ${words.answer.more(rest)}`] : named;
}

function improvements({ improvements: changes, recipients }: Decision, words: Words): Document {
  const { terms } = words.policy;
  return section(
    words.answer.improvements,
    changes.map(({ changes: set, outcome }): Item => ({
      mark: outcome,
      content: [
        ...set.flatMap(({ change, indexes = [] }, place) => [
          ...(place === 0 ? [] : ["; "]),
          terms.change[change],
          ...(indexes.length === 0 ? [] : [words.colon, ...positions(indexes, recipients, words)]),
        ]),
        " → ",
        { text: terms.outcome[outcome], style: "strong", outcome },
      ],
    })),
  );
}

/** Enough of the digest to tell two policies apart. */
const short = (digest: string): string => digest.slice(0, "sha256:".length + 12);

function footer({ asOf, policy }: Decision, words: Words): Block {
  const { answer } = words;
  const { id, version, digest, overlays } = policy;
  return quiet(besides(answer.policy(id, version), laidOver(overlays, words), short(digest), answer.asOf(asOf)));
}

/** The answer on one channel: the outcome first, then why, and what may be done about it. */
export function decisionDocument(decision: Decision, words: Words): Document {
  const { terms } = words.policy;
  return [
    title(
      outcomeSpan(decision.outcome, capital(terms.outcome[decision.outcome])),
      ` · ${capital(channelName(decision.channel, words))}`,
    ),
    asked(decision, words),
    paragraph(decision.summary),
    ...section(
      words.answer.reasons,
      decision.reasons.map((one) => reason(one, words)),
    ),
    ...conditions(decision, words),
    ...section(
      words.answer.cautions,
      decision.cautions.map((one) => remark(one, words)),
    ),
    ...alternatives(decision, words),
    ...improvements(decision, words),
    ...section(
      words.answer.escalate,
      decision.escalate.map(({ text }) => ({ content: capital(text) })),
    ),
    ...recipientSummary(decision.recipients, words),
    footer(decision, words),
  ];
}

/** Channels that share their deciding reason stand together: most apps differ in nothing that the note looks at. */
function adviceItems(decisions: readonly Decision[], words: Words): readonly Item[] {
  const named = new Map<string, string[]>();
  for (const { channel, reasons } of decisions) {
    const why = reasons
      .slice(0, 1)
      .map(({ text, cites }) => `${text} ${cites.join(" ")}`)
      .join("");
    named.set(why, [...(named.get(why) ?? []), channelName(channel, words)]);
  }
  return [...named].map(([why, names]) => ({
    content: [{ text: capital(names.join(", ")), style: "strong" }],
    notes: [why],
  }));
}

/** The answers on all channels: those with the same outcome together, each with its deciding reason. */
export function adviceDocument({ decisions }: Advice, words: Words): Document {
  const [first] = decisions;
  if (first === undefined) return [];
  const { terms } = words.policy;
  const isAnswered = decisions.some(({ outcome }) => isWithinAdvice(outcome));
  const escalate = isAnswered
    ? []
    : [...new Set(decisions.flatMap((decision) => decision.escalate.map(({ text }) => text)))];
  return [
    title({ text: words.answer.advice, style: "strong" }),
    asked(first, words),
    ...OUTCOMES.flatMap((outcome) => {
      const group = decisions.filter((decision) => decision.outcome === outcome);
      const heading = outcomeSpan(outcome, capital(terms.outcome[outcome]));
      return section(heading, adviceItems(group, words));
    }),
    ...section(
      words.answer.escalate,
      escalate.map((text) => ({ content: capital(text) })),
    ),
    ...recipientSummary(first.recipients, words),
    footer(first, words),
  ];
}
