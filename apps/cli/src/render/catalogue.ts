import type {
  ChannelView,
  FactView,
  InterpretationView,
  LevelView,
  NamedText,
  ParagraphView,
  RuleView,
} from "@channelwise/policy-core";
import {
  besides,
  outcomeSpan,
  paragraph,
  quiet,
  section,
  title,
  type Document,
  type Inline,
  type Item,
  type Span,
} from "./document.js";
import { addedBy } from "./layers.js";
import { leadsTo } from "./references.js";
import { citesText } from "./remarks.js";
import { factNote, sourceText } from "./sources.js";
import { capital, channelName, type Words } from "./words.js";

const idSpan = (id: string): Inline => [{ text: id, style: "name" }];
const named = (name: string, id: string) => title({ text: capital(name), style: "strong" }, ` (${id})`);

/** What people call it besides. */
const alsoCalled = ({ names }: { readonly names: readonly string[] }, { catalogue, colon }: Words): Document =>
  names.length === 0 ? [] : [quiet(`${catalogue.names}${colon}${names.join(", ")}`)];

/** A table of what the policy holds, with the overlay that adds an entry in a column of its own, where one does. */
function entryTable<View extends { readonly overlay?: string | undefined }>(
  views: readonly View[],
  head: readonly string[],
  row: (view: View) => readonly Inline[],
  { overlays }: Words,
): Document {
  const isAnyAdded = views.some(({ overlay }) => overlay !== undefined);
  return [
    {
      kind: "table",
      head: [...head, ...(isAnyAdded ? [overlays.overlay] : [])],
      rows: views.map((view) => [...row(view), ...(isAnyAdded ? [view.overlay ?? ""] : [])]),
    },
  ];
}

export function channelList(channels: readonly ChannelView[], words: Words): Document {
  const { catalogue, policy } = words;
  return entryTable(
    channels,
    [catalogue.id, catalogue.name, catalogue.kind, catalogue.names],
    ({ id, name, kind, names }) => [idSpan(id), capital(name), policy.terms.kind[kind], names.join(", ")],
    words,
  );
}

/** What a fact rests on: the note, which stands first; public record, and law; or an assumption of ours. */
const LAYERS = ["note", "record", "assumption"] as const;

function layerOf({ source: { kind } }: FactView): (typeof LAYERS)[number] {
  return kind === "note" || kind === "assumption" ? kind : "record";
}

const factItem = (fact: FactView, words: Words): Item => ({
  content: [{ text: capital(fact.name), style: "strong" }, `${words.colon}${fact.text}`],
  notes: [factNote(fact, words)],
  ...(fact.source.kind === "note" ? leadsTo("paragraph", fact.source.cite) : {}),
});

export function channelDocument(channel: ChannelView, words: Words): Document {
  const { id, name, kind, about, facts } = channel;
  return [
    named(name, id),
    quiet(besides(words.policy.terms.kind[kind], addedBy(channel, words))),
    ...alsoCalled(channel, words),
    paragraph(about),
    ...LAYERS.flatMap((layer) =>
      section(
        words.catalogue.layers[layer],
        facts.filter((fact) => layerOf(fact) === layer).map((fact) => factItem(fact, words)),
      ),
    ),
  ];
}

export function levelList(levels: readonly LevelView[], { catalogue, policy }: Words): Document {
  return [
    {
      kind: "table",
      head: [catalogue.id, catalogue.name, catalogue.class, catalogue.names],
      rows: levels.map((level) => [
        idSpan(level.id),
        level.name,
        policy.terms.levelClass[level.class],
        level.names.join(", "),
      ]),
    },
  ];
}

export function levelDocument(level: LevelView, words: Words): Document {
  return [
    named(level.name, level.id),
    ...alsoCalled(level, words),
    paragraph(level.about),
    quiet(besides(words.policy.terms.levelClass[level.class], sourceText(level.source, words))),
  ];
}

const outcomeCell = ({ outcome }: RuleView, { policy }: Words): readonly Span[] => [
  { text: policy.terms.outcome[outcome], outcome, glyph: true },
];

export function ruleList(rules: readonly RuleView[], words: Words): Document {
  const { id, outcome, cites, basis } = words.catalogue;
  return entryTable(
    rules,
    [id, outcome, cites, basis],
    (rule) => [idSpan(rule.id), outcomeCell(rule, words), citesText(rule.cites), words.policy.terms.basis[rule.basis]],
    words,
  );
}

/** The words for an attribute's value: the policy's where it has them, else the command's own. */
function valueText(attribute: string, value: string, words: Words): string {
  const { kind, level, levelClass, relation, nature, group, personalData } = words.policy.terms;
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind,
    level,
    levelClass,
    audience: relation,
    nature,
    group,
    personalData,
  };
  if (attribute === "channel") return channelName(value, words);
  return known[attribute]?.[value] ?? words.catalogue.values[value] ?? value;
}

function whenItems(when: RuleView["when"], words: Words): readonly Item[] {
  const { attributes, always, or } = words.catalogue;
  const given: Readonly<Record<string, readonly string[] | undefined>> = when;
  const items = Object.entries(attributes).flatMap(([attribute, name]): readonly Item[] => {
    const values = given[attribute]?.map((value) => valueText(attribute, value, words));
    return values === undefined ? [] : [{ content: `${name}${words.colon}${values.join(or)}` }];
  });
  return items.length === 0 ? [{ content: always }] : items;
}

export function ruleDocument(rule: RuleView, words: Words): Document {
  const { catalogue, policy } = words;
  return [
    title(outcomeSpan(rule.outcome, capital(policy.terms.outcome[rule.outcome])), ` · ${rule.id}`),
    paragraph(rule.text),
    quiet(besides(citesText(rule.cites), policy.terms.basis[rule.basis], addedBy(rule, words))),
    ...section(catalogue.when, whenItems(rule.when, words)),
    ...section(
      catalogue.conditions,
      rule.conditions.map(({ text }): Item => ({ mark: "box", content: text })),
    ),
    ...section(
      catalogue.ask,
      rule.ask.map(({ text }) => ({ content: text })),
    ),
    ...section(
      catalogue.interpretations,
      rule.interpretations.map((id) => ({
        content: [
          { text: policy.interpretations[id]?.question ?? id, style: "strong" },
          ` ${policy.interpretations[id]?.answer ?? ""}`,
        ],
        ...leadsTo("interpretation", id),
      })),
    ),
  ];
}

const isPointOf = (id: string, whole: string): boolean => id.startsWith(`${whole}(`);

export function noteDocument(paragraphs: readonly ParagraphView[]): Document {
  return paragraphs.map(({ id, text }) => paragraph([{ text: id, style: "strong" }, ` ${text}`]));
}

/** A rule that rests on a reading, and what that settles of it. */
const ruleText = ({ id, settles }: InterpretationView["rules"][number], { catalogue }: Words): string =>
  `${id} (${catalogue.settles[settles]})`;

const reading = ({ id, question, answer, why, wouldChange, cites, rules }: InterpretationView, words: Words): Item => ({
  content: [{ text: question, style: "strong" }, ` ${answer}`],
  notes: [
    why,
    words.catalogue.wouldChange(wouldChange),
    besides(citesText(cites), rules.map((rule) => ruleText(rule, words)).join(", ")),
  ],
  ...leadsTo("interpretation", id),
});

/** One paragraph, its points, and all that rests on it. */
export function paragraphDocument(
  { id, text, rules, cautions, facts, interpretations, withoutRule }: ParagraphView,
  all: readonly ParagraphView[],
  words: Words,
): Document {
  const { catalogue, policy } = words;
  const listed = ({ id: clause, text: said }: NamedText): Item => ({
    content: [{ text: clause, style: "name" }],
    notes: [said],
  });
  const points = all.filter((one) => isPointOf(one.id, id));
  return [
    title({ text: id, style: "strong" }),
    quiet(catalogue.inOurWords),
    paragraph(text),
    ...(withoutRule === undefined ? [] : [quiet(withoutRule)]),
    ...section(
      catalogue.points,
      points.map((one) => ({
        content: [{ text: one.id, style: "strong" }, ` ${one.text}`],
        ...leadsTo("paragraph", one.id),
      })),
    ),
    ...section(
      catalogue.rules,
      rules.map((rule) => ({ ...listed(rule), ...leadsTo("rule", rule.id) })),
    ),
    ...section(catalogue.cautions, cautions.map(listed)),
    ...section(
      catalogue.facts,
      facts.map(({ channel, fact }) => ({
        content: [
          { text: capital(channelName(channel, words)), style: "strong" },
          `, ${policy.terms.fact[fact] ?? fact}${words.colon}${policy.channels[channel]?.facts[fact] ?? ""}`,
        ],
        ...leadsTo("channel", channel),
      })),
    ),
    ...section(
      catalogue.interpretations,
      interpretations.map((one) => reading(one, words)),
    ),
  ];
}
