import {
  ATTRIBUTES,
  GROUP_STATES,
  isChoice,
  isYesNoField,
  LEVELS,
  type ChangeGroup,
  type RequestMove,
  type Pdp,
} from "@channelwise/policy-core";
import { channelName, type Words } from "../../render/words.js";
import type { DiffTexts } from "./texts/texts.js";

/** What there is to say of groups of requests. */
export interface Sentences {
  /** Which requests, and what becomes of their answers. */
  readonly ofGroup: (group: ChangeGroup, move?: RequestMove) => string;
  /** The name of a channel, whichever of the policies has it. */
  readonly channel: (id: string) => string;
}

/** An attribute whose values are all there is not spoken of. */
const isWhole = (values: readonly string[], all: number): boolean => values.length === all;

/** Those of its channels that are in both. */
const sharedChannels = (before: Pdp, after: Pdp) =>
  after.policy.channels.filter(({ id }) => before.policy.channels.some((channel) => channel.id === id));

/** As few of them that the rest of a sentence is still read. */
const MOST_DOMAINS = 3;

/** Sentences about groups of requests, whose answers one policy gives otherwise than the other. */
export function createSentences(before: Pdp, after: Pdp, words: Words, texts: DiffTexts): Sentences {
  const shared = sharedChannels(before, after);
  const beforeTexts = before.policy.texts[texts.lang];
  const { terms, conditions } = words.policy;

  const channel = (id: string) =>
    words.policy.channels[id] === undefined ? (beforeTexts.channels[id]?.name ?? id) : channelName(id, words);

  function channelsOf(values: readonly string[]): string | undefined {
    if (isWhole(values, shared.length)) return undefined;
    const kinds = new Set(shared.filter(({ id }) => values.includes(id)).map(({ kind }) => kind));
    const ofKinds = shared.filter(({ kind }) => kinds.has(kind));
    const isAllOfKind = kinds.size === 1 && ofKinds.length > 1 && isWhole(values, ofKinds.length);
    const others = ofKinds.filter(({ id }) => !values.includes(id));
    const [kind] = kinds;
    if (kind !== undefined && isAllOfKind) return texts.every[kind];
    if (kind !== undefined && kinds.size === 1 && others.length <= 2 && values.length > 4)
      return texts.everyBut(texts.every[kind], texts.and(others.map(({ id }) => channel(id))));
    return texts.or(values.map(channel));
  }

  /** Classified information is one thing here: every policy says the same of all of it. */
  function levelsOf(values: readonly string[]): string | undefined {
    if (isWhole(values, LEVELS.length)) return undefined;
    const classified = after.policy.levels.flatMap((level) => (level.class === "classified" ? [level.id] : []));
    const hasAll = classified.length > 1 && classified.every((id) => values.includes(id));
    const named = LEVELS.filter((id) => values.includes(id) && !(hasAll && classified.includes(id)));
    return texts.or([...named.map((id) => terms.level[id]), ...(hasAll ? [terms.levelClass.classified] : [])]);
  }

  const some = <T extends string>(
    values: readonly string[],
    names: Readonly<Record<T, string>>,
  ): string | undefined => {
    const said = Object.entries<string>(names).flatMap(([value, name]) => (values.includes(value) ? [name] : []));
    return isWhole(values, Object.keys(names).length) ? undefined : texts.or(said);
  };

  function groupsOf(values: readonly string[]): string | undefined {
    const [other, ...more] = GROUP_STATES.filter((state) => !values.includes(state));
    if (other === undefined) return undefined;
    return more.length === 0 && other !== "none" ? texts.unless(texts.group[other]) : some(values, texts.group);
  }

  function ofMove(move: RequestMove): string {
    if (move.by === "groupReviewDays")
      return texts.reviewed(Math.min(move.before, move.after) + 1, Math.max(move.before, move.after));
    if (move.by === "domains") {
      const shown = move.domains.slice(0, MOST_DOMAINS);
      const more = move.domains.length - shown.length;
      return texts.domainsMoved(shown, more, terms.relation[move.before], terms.relation[move.after]);
    }
    const { kind, relation } = move.recipient;
    const whom = kind === "telephone" ? texts.telephone : texts.to[relation];
    return texts.reachMoved(whom, move.after === "anyone" || move.before === "colleagues");
  }

  function whereOf({ where }: ChangeGroup, move: RequestMove | undefined): string {
    const isTo = move?.by === "domains" || move?.by === "reaches";
    const said = ATTRIBUTES.flatMap((name) => {
      if (name === "level") return [levelsOf(where.level)];
      if (isChoice(name)) return [some<string>(where[name], terms[name])];
      return isYesNoField(name) ? [some(where[name], words.attributes[name].requests)] : [];
    });
    const parts = [
      channelsOf(where.channel),
      ...said,
      move?.by === "groupReviewDays" ? undefined : groupsOf(where.group),
      isTo ? undefined : some(where.audience, texts.to),
      isTo ? undefined : some(where.reachable, texts.reachable),
      move === undefined ? undefined : ofMove(move),
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? texts.forAll : texts.for(parts.join(", "));
  }

  const conditionsOf = (ids: readonly string[]) =>
    ids.map((id) => texts.quoted(conditions[id] ?? beforeTexts.conditions[id] ?? id));

  function changeOf({ before: was, after: is, lost, gained }: ChangeGroup): string {
    const outcome = terms.outcome[is];
    return was === is
      ? texts.conditionsChange(texts.quoted(outcome), conditionsOf(lost), conditionsOf(gained))
      : texts.becomes(texts.quoted(terms.outcome[was]), texts.quoted(outcome));
  }

  return {
    channel,
    ofGroup: (group, move) =>
      `${whereOf(group, move)}${words.colon}${changeOf(group)}, ${texts.requests(group.requests)}.`,
  };
}
