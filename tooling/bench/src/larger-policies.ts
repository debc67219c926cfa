import { gscPolicy, type Policy, type Texts } from "@channelwise/policy-core";

/** The channel that is copied under other names. */
const COPIED = "signal";

/** What is said of added rules is of no matter: they get the words of this one. */
const WORDED = "level-unstated";

const inBoth = (change: (texts: Texts) => Texts): Policy["texts"] => ({
  en: change(gscPolicy.texts.en),
  fr: change(gscPolicy.texts.fr),
});

const forEach = <T>(ids: readonly string[], wordsOf: (id: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(ids.map((id) => [id, wordsOf(id)]));

/** The note's policy with so many channels in all: those beyond its own are one of them under other names. */
export function withChannels(count: number): Policy {
  const copied = gscPolicy.channels.filter(({ id }) => id === COPIED);
  const ids = Array.from({ length: count - gscPolicy.channels.length }, (_, place) => `app-${place}`);
  const texts = inBoth((own) => {
    const words = own.channels[COPIED];
    return words === undefined
      ? own
      : { ...own, channels: { ...own.channels, ...forEach(ids, (name) => ({ ...words, name })) } };
  });
  const added = ids.flatMap((id) => copied.map((channel) => ({ ...channel, id, names: { en: [], fr: [] } })));
  return { ...gscPolicy, channels: [...gscPolicy.channels, ...added], texts };
}

/** The note's policy with so many rules in all: those beyond its own are each about one level of one channel. */
export function withRules(count: number): Policy {
  const places = gscPolicy.channels.flatMap((channel) => gscPolicy.levels.map((level) => ({ channel, level })));
  const added = Array.from({ length: Math.max(0, count - gscPolicy.rules.length) }, (_, place) =>
    places.slice(place % places.length, (place % places.length) + 1).map(({ channel, level }) => ({
      id: `added-${place}`,
      when: { channel: [channel.id], level: [level.id] },
      outcome: "conditional" as const,
      conditions: ["keep-short-lived"],
      cites: ["§2"],
      ask: [],
      basis: "assumption" as const,
    })),
  ).flat();
  const texts = inBoth((own) => {
    const words = own.rules[WORDED];
    const ids = added.map(({ id }) => id);
    return words === undefined ? own : { ...own, rules: { ...own.rules, ...forEach(ids, () => words) } };
  });
  return { ...gscPolicy, rules: [...gscPolicy.rules, ...added], texts };
}
