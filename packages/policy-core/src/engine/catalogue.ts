import type { Overlay } from "../model/overlay.js";
import type { Caution, Channel, Policy, Rule, When } from "../model/policy.js";
import type { Source } from "../model/source.js";
import type { Texts } from "../model/texts.js";
import type { Basis, ChannelKind, Language, LevelClass, LevelId, Outcome } from "../model/vocabulary.js";
import { citesOf } from "./answer.js";
import { adderOf } from "./layers.js";
import { classOf } from "./features.js";
import { citeOf } from "./profile.js";
import { capital, fill } from "./wording.js";

export interface FactView {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly source: Source;
  /** When the source said it; null where undated, as the note. */
  readonly asOf: string | null;
  /** True when the note was written, perhaps no longer. */
  readonly dated: boolean;
}

export interface ChannelView {
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly about: string;
  /** What people call it, besides its id and its name. */
  readonly names: readonly string[];
  readonly facts: readonly FactView[];
  /** The id of the overlay that adds it, where one does. */
  readonly overlay?: string | undefined;
}

export interface LevelView {
  readonly id: LevelId;
  readonly name: string;
  readonly class: LevelClass;
  readonly rank: number | null;
  readonly about: string;
  /** What documents and people call it, besides its id and its name. */
  readonly names: readonly string[];
  readonly source: Source;
}

/** A source that rules cite, beside the note. */
export interface SourceView {
  readonly id: string;
  readonly title: string;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}

/** Something by its id, in words. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
}

export interface RuleView {
  readonly id: string;
  readonly outcome: Outcome;
  readonly basis: Basis;
  readonly cites: readonly string[];
  readonly text: string;
  readonly conditions: readonly NamedText[];
  /** Whom to ask where it decides. */
  readonly ask: readonly NamedText[];
  readonly when: When;
  /** Ids of the readings of the note that the rule rests on. */
  readonly interpretations: readonly string[];
  /** The id of the overlay that adds it, where one does. */
  readonly overlay?: string | undefined;
}

export interface InterpretationView {
  readonly id: string;
  readonly cites: readonly string[];
  /** The rules that lean on it, and whether it settles their outcome or only what a word means. */
  readonly rules: Policy["interpretations"][number]["rules"];
  readonly question: string;
  readonly answer: string;
  readonly why: string;
  readonly wouldChange: string;
}

export interface ParagraphView {
  readonly id: string;
  readonly text: string;
  readonly rules: readonly NamedText[];
  readonly cautions: readonly NamedText[];
  readonly facts: readonly { readonly channel: string; readonly fact: string }[];
  readonly interpretations: readonly InterpretationView[];
  /** Why it has no rule, caution or fact. */
  readonly withoutRule?: string;
}

/** What a policy holds, in one language. */
export interface Catalogue {
  readonly channels: readonly ChannelView[];
  readonly levels: readonly LevelView[];
  readonly rules: readonly RuleView[];
  readonly note: readonly ParagraphView[];
  readonly sources: readonly SourceView[];
}

export function createCatalogue(policy: Policy, overlays: readonly Overlay[], lang: Language): Catalogue {
  const texts = policy.texts[lang];
  const addedBy = (list: "channels" | "rules", id: string) => {
    const overlay = adderOf(overlays, list, id);
    return overlay === undefined ? {} : { overlay };
  };
  return {
    channels: policy.channels.map((channel) => ({
      ...channelView(channel, texts, lang),
      ...addedBy("channels", channel.id),
    })),
    levels: policy.levels.map(({ id, rank, source, names }) => ({
      id,
      name: texts.terms.level[id],
      class: classOf(policy, id),
      rank,
      about: texts.levels[id],
      names: names[lang],
      source,
    })),
    rules: policy.rules.map((rule) => ({ ...ruleView(rule, policy, texts), ...addedBy("rules", rule.id) })),
    note: policy.paragraphs.map((id) => paragraphView(id, policy, texts)),
    sources: policy.sources.map(({ title, ...source }) => ({ ...source, title: title[lang] })),
  };
}

function channelView({ id, kind, facts, names }: Channel, texts: Texts, lang: Language): ChannelView {
  const said = texts.channels[id];
  return {
    id,
    name: said?.name ?? id,
    kind,
    about: said?.about ?? "",
    names: names[lang],
    facts: facts.map(({ id: fact, ...rest }) => ({
      id: fact,
      name: texts.terms.fact[fact] ?? fact,
      text: said?.facts[fact] ?? "",
      ...rest,
    })),
  };
}

/** All that the clause cites on any channel. */
const citesAnywhere = (clause: Rule | Caution, { channels }: Policy) => [
  ...new Set(channels.flatMap((channel) => citesOf(clause, channel))),
];

function ruleView(rule: Rule, policy: Policy, texts: Texts): RuleView {
  return {
    id: rule.id,
    outcome: rule.outcome,
    basis: rule.basis,
    cites: citesAnywhere(rule, policy),
    text: fill(texts.rules[rule.id], texts),
    conditions: rule.conditions.map((id) => ({ id, text: fill(texts.conditions[id], texts) })),
    ask: rule.ask.map((id) => ({ id, text: capital(texts.terms.escalation[id]) })),
    when: rule.when,
    interpretations: policy.interpretations
      .filter(({ rules }) => rules.some(({ id }) => id === rule.id))
      .map(({ id }) => id),
  };
}

function paragraphView(paragraph: string, policy: Policy, texts: Texts): ParagraphView {
  const stand = (clauses: readonly (Rule | Caution)[], words: Readonly<Record<string, string>>) =>
    clauses
      .filter((clause) => citesAnywhere(clause, policy).includes(paragraph))
      .map(({ id }) => ({ id, text: fill(words[id], texts) }));
  const why = texts.withoutRule[paragraph];
  return {
    id: paragraph,
    text: texts.paragraphs[paragraph] ?? "",
    rules: stand(policy.rules, texts.rules),
    cautions: stand(policy.cautions, texts.cautions),
    facts: policy.channels.flatMap(({ id: channel, facts }) =>
      facts.filter((fact) => citeOf(fact) === paragraph).map(({ id: fact }) => ({ channel, fact })),
    ),
    interpretations: policy.interpretations
      .filter(({ cites }) => cites.includes(paragraph))
      .flatMap(({ id, cites, rules }) => {
        const said = texts.interpretations[id];
        return said === undefined ? [] : [{ id, cites, rules, ...said }];
      }),
    ...(why !== undefined && { withoutRule: why }),
  };
}
