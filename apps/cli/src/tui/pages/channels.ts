import type { ChannelView, FactView } from "@channelwise/policy-core";
import { channelDocument } from "../../render/catalogue.js";
import { besides, quiet, section, title, type Document, type Inline, type Item } from "../../render/document.js";
import { addedBy } from "../../render/layers.js";
import { leadsTo } from "../../render/references.js";
import { factNote } from "../../render/sources.js";
import { capital } from "../../render/words.js";
import { withKeys } from "../keys/with-keys.js";
import type { TuiWords, World } from "../world.js";

/** A fact that so many channels state is one that a reader looks for in every profile. */
const USUAL = 3;

/** The facts that profiles usually state, and this one does not or says that they are not known. */
function unknownIn(channel: ChannelView, all: readonly ChannelView[]): readonly string[] {
  const names = new Map(all.flatMap(({ facts }) => facts.map(({ id, name }) => [id, name] as const)));
  const isStated = (id: string) => channel.facts.some((fact) => fact.id === id && fact.value !== "unknown");
  const times = (id: string) => all.filter(({ facts }) => facts.some((fact) => fact.id === id)).length;
  return [...names].flatMap(([id, name]) => (times(id) >= USUAL && !isStated(id) ? [capital(name)] : []));
}

const unknownSection = (channel: ChannelView, all: readonly ChannelView[], words: TuiWords): Document =>
  section(
    words.tui.channels.unknown,
    unknownIn(channel, all).map((content) => ({ mark: "warning", content })),
  );

export function channelsDocument(
  channels: readonly ChannelView[],
  marked: string | undefined,
  world: World,
  words: TuiWords,
): Document {
  return [
    title({ text: words.tui.views.channels, style: "strong" }),
    quiet(withKeys(words.tui.channels.about, world, words.tui.keyNames)),
    {
      kind: "list",
      items: channels.map((channel): Item => {
        const { id, name, kind } = channel;
        const isMarked = id === marked ? words.tui.channels.marked : undefined;
        return {
          content: [
            { text: capital(name), style: "strong" },
            ` · ${besides(words.policy.terms.kind[kind], addedBy(channel, words), isMarked)}`,
          ],
          ...leadsTo("channel", id),
        };
      }),
    },
  ];
}

/** The profile of a channel, and what it does not say. */
export const profileDocument = (channel: ChannelView, all: readonly ChannelView[], words: TuiWords): Document => [
  ...channelDocument(channel, words),
  ...unknownSection(channel, all, words),
];

function factItem({ id, name }: ChannelView, fact: FactView | undefined, words: TuiWords): Item {
  const known = fact?.value === "unknown" ? undefined : fact;
  return {
    ...(known === undefined && { mark: "warning" as const }),
    content: [{ text: capital(name), style: "strong" }, `${words.colon}${fact?.text ?? words.tui.channels.notStated}`],
    notes: fact === undefined ? [] : [factNote(fact, words)],
    ...leadsTo("channel", id),
  };
}

function factCell(fact: FactView | undefined, words: TuiWords): Inline {
  if (fact === undefined) return [{ text: words.tui.channels.notStated, style: "quiet" }];
  return [fact.text, { text: ` ${factNote(fact, words)}`, style: "quiet" }];
}

/** From here on, in columns, a table of two profiles can be read. */
const WIDE = 90;

/** Two profiles, fact by fact: in columns where there is room, else one under the other. */
export function besideDocument(one: ChannelView, other: ChannelView, width: number, words: TuiWords): Document {
  const facts = new Map([...one.facts, ...other.facts].map(({ id, name }) => [id, name] as const));
  const factOf = ({ facts: stated }: ChannelView, id: string) => stated.find((fact) => fact.id === id);
  const heading = title({ text: `${capital(one.name)} · ${capital(other.name)}`, style: "strong" });
  if (width >= WIDE)
    return [
      heading,
      {
        kind: "table",
        head: [words.catalogue.facts, capital(one.name), capital(other.name)],
        rows: [...facts].map(([id, name]) => [
          [{ text: capital(name), style: "strong" }],
          factCell(factOf(one, id), words),
          factCell(factOf(other, id), words),
        ]),
      },
    ];
  return [
    heading,
    ...[...facts].flatMap(([id, name]) =>
      section(capital(name), [factItem(one, factOf(one, id), words), factItem(other, factOf(other, id), words)]),
    ),
  ];
}
