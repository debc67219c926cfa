import type { Overlay } from "../../model/overlay.js";
import type { Policy, Summary, When } from "../../model/policy.js";
import { pointerTo } from "../../model/result.js";
import { LANGUAGES, type Language } from "../../model/vocabulary.js";
import { namesAdded, withoutNames } from "./names.js";

/** A policy with an overlay laid over it, not looked at yet. */
export interface Applied {
  readonly policy: Policy;
  /** Where in the overlay something of that policy is said; nothing where the overlay does not say it. */
  readonly originOf: (pointer: string) => string | undefined;
}

type Named = { readonly id: string };

/** Those whose entries have words of their own. */
const TEXT_LISTS = ["channels", "bodies", "rules", "conditions", "cautions"] as const;
const LISTS = ["channels", "bodies", "domains", "rules", "conditions", "cautions"] as const;

const without = <T extends Named>(entries: readonly T[], off: readonly string[] = []): readonly T[] =>
  entries.filter(({ id }) => !off.includes(id));

const pick = <V>(words: Readonly<Record<string, V>>, ids: readonly string[]): Readonly<Record<string, V>> =>
  Object.fromEntries(Object.entries(words).filter(([id]) => ids.includes(id)));

/** What no longer holds on any channel goes. */
function onChannels<T extends { readonly when: When }>(
  clauses: readonly T[],
  off: readonly string[] = [],
): readonly T[] {
  return clauses.flatMap((clause) => {
    if (clause.when.channel === undefined) return [clause];
    const channel = clause.when.channel.filter((id) => !off.includes(id));
    return channel.length === 0 ? [] : [{ ...clause, when: { ...clause.when, channel } }];
  });
}

/** Lays an overlay over a policy: it adds to its lists, switches entries of them, and sets words and parameters. */
export function apply(below: Policy, overlay: Overlay): Applied {
  const { groupReviewDays = below.parameters.groupReviewDays } = overlay.parameters ?? {};
  const offChannels = overlay.channels?.switchOff;
  const kept = {
    channels: withoutNames(without(below.channels, offChannels), namesAdded(overlay)),
    bodies: below.bodies,
    domains: below.domains.map((entry) => ({ ...entry, enabled: isOn(entry, overlay) })),
    rules: onChannels(without(below.rules, overlay.rules?.switchOff), offChannels),
    conditions: below.conditions,
    cautions: onChannels(without(below.cautions, overlay.cautions?.switchOff), offChannels),
  };
  const rules = [...kept.rules, ...(overlay.rules?.add ?? [])];
  const ruleIds = rules.map(({ id }) => id);
  const policy: Policy = {
    ...below,
    parameters: { groupReviewDays },
    channels: [...kept.channels, ...(overlay.channels?.add ?? [])],
    bodies: [...kept.bodies, ...(overlay.bodies?.add ?? [])],
    domains: [...kept.domains, ...(overlay.domains?.add ?? [])],
    rules,
    conditions: [...kept.conditions, ...(overlay.conditions?.add ?? [])],
    cautions: [...kept.cautions, ...(overlay.cautions?.add ?? [])],
    sources: [...below.sources, ...(overlay.sources ?? [])],
    summaries: below.summaries.flatMap((entry) => decidedBy(entry, ruleIds)),
    interpretations: below.interpretations.map((entry) => ({
      ...entry,
      rules: entry.rules.filter(({ id }) => ruleIds.includes(id)),
    })),
    texts: below.texts,
  };
  return {
    policy: { ...policy, texts: { en: textsOf(policy, overlay, "en"), fr: textsOf(policy, overlay, "fr") } },
    originOf: (pointer) => {
      const [, list = "", index = "", ...rest] = pointer.split("/");
      const known = LISTS.find((name) => name === list);
      if (known === "rules" && index === "") return overlay.rules?.switchOff && "/rules/switchOff";
      if (known !== undefined && index === "") return `/${known}/add`;
      if (known !== undefined) {
        const added = Number(index) - kept[known].length;
        return added < 0 ? undefined : ["", known, "add", String(added), ...rest].join("/");
      }
      if (list === "sources") return originOfSource(overlay, Number(index) - below.sources.length, rest);
      if (list === "texts") return originOfText(overlay, [index, ...rest]);
      if (list === "parameters") return overlay.parameters && index in overlay.parameters ? pointer : undefined;
      return undefined;
    },
  };
}

/** A summary of rules that are gone is nobody's. */
function decidedBy(summary: Summary, rules: readonly string[]): readonly Summary[] {
  if (summary.decides === undefined) return [summary];
  const decides = summary.decides.filter((id) => rules.includes(id));
  return decides.length === 0 ? [] : [{ ...summary, decides }];
}

const originOfSource = ({ sources = [] }: Overlay, place: number, rest: readonly string[]): string | undefined =>
  sources[place] === undefined ? undefined : pointerTo(["sources", place, ...rest]);

function isOn({ domain, body, enabled }: Policy["domains"][number], { bodies, domains }: Overlay): boolean {
  if (domains?.switchOff?.includes(domain) === true || bodies?.switchOff?.includes(body) === true) return false;
  return enabled || domains?.switchOn?.includes(domain) === true;
}

/** Words of what is there, those of the overlay before those of below. */
function textsOf(policy: Policy, overlay: Overlay, language: Language): Policy["texts"]["en"] {
  const below = policy.texts[language];
  const own = overlay.texts?.[language];
  const idsOf = (entries: readonly Named[]) => entries.map(({ id }) => id);
  const facts = policy.channels.flatMap((channel) => idsOf(channel.facts));
  return {
    ...below,
    terms: { ...below.terms, fact: { ...pick(below.terms.fact, facts), ...own?.facts } },
    channels: { ...pick(below.channels, idsOf(policy.channels)), ...own?.channels },
    bodies: { ...below.bodies, ...own?.bodies },
    rules: { ...pick(below.rules, idsOf(policy.rules)), ...own?.rules },
    conditions: { ...below.conditions, ...own?.conditions },
    cautions: { ...pick(below.cautions, idsOf(policy.cautions)), ...own?.cautions },
    summaries: pick(below.summaries, idsOf(policy.summaries)),
  };
}

/** Words that are missing are missed where the rest of the overlay's words of that kind stand. */
function originOfText({ texts, ...changes }: Overlay, path: readonly string[]): string | undefined {
  const [language = "", ...within] = path;
  const [list, id = ""] = within[0] === "terms" ? ["facts", within[2]] : within;
  const said = LANGUAGES.find((known) => known === language);
  const saidThere = said === undefined ? {} : (texts?.[said] ?? {});
  const words = Object.entries(saidThere).find(([name]) => name === list)?.[1];
  const added = TEXT_LISTS.find((name) => name === list);
  const idsAdded = added === undefined ? [] : idsAddedTo(changes[added]?.add);
  const isOurs = list === "facts" || idsAdded.includes(id) || (words !== undefined && Object.hasOwn(words, id));
  return isOurs ? pointerTo(["texts", language, ...(list === "facts" ? [list, id] : within)]) : undefined;
}

const idsAddedTo = (added: readonly Named[] = []): readonly string[] => added.map(({ id }) => id);
