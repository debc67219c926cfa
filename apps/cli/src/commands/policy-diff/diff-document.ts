import {
  ENTRY_PARTS,
  type ChangeGroup,
  type ChannelOutcomes,
  type EntryChange,
  type RequestMove,
  type PolicyDiff,
} from "@channelwise/policy-core";
import { paragraph, quiet, section, title, type Document, type Item } from "../../render/document.js";
import type { Words } from "../../render/words.js";
import type { Sentences } from "./sentences.js";
import type { DiffTexts } from "./texts/texts.js";

interface Group {
  readonly group: ChangeGroup;
  readonly move?: RequestMove;
}

/** All that became milder, or stricter: where the policy says otherwise first, then what counts for something else. */
const groupsOf = ({ changes, moves }: PolicyDiff, direction: "milder" | "stricter"): readonly Group[] => [
  ...changes[direction].map((group) => ({ group })),
  ...moves.flatMap((move) => move[direction].map((group) => ({ group, move }))),
];

const requestsIn = (groups: readonly ChangeGroup[]): number => groups.reduce((sum, { requests }) => sum + requests, 0);

const policyLine = ({ id, version, overlays = [], digest }: PolicyDiff["before"]): string =>
  [`${id} ${version}`, ...overlays.map((overlay) => `${overlay.id} ${overlay.version}`), digest].join(" · ");

/** Facts and texts of a channel that only one of them has go without saying. */
function isOfChannel({ part, id }: EntryChange, channels: readonly string[]): boolean {
  if (part === "channels") return channels.includes(id);
  if (part === "facts") return channels.some((channel) => id.startsWith(`${channel}/`));
  return part === "texts" && channels.some((channel) => /^\/[a-z]+\/channels\/([^/]+)/u.exec(id)?.[1] === channel);
}

/** What is otherwise, for people: first what becomes of answers, then the entries that say so. */
export function diffDocument(
  diff: PolicyDiff,
  { ofGroup, channel }: Sentences,
  { colon, policy: { terms } }: Words,
  texts: DiffTexts,
): Document {
  const { requests, channels, moves, entries } = diff;
  const apart = [...channels.added, ...channels.removed].map((one) => one.channel);
  const told = entries.filter((entry) => !isOfChannel(entry, apart));
  const moved = [moves.flatMap(({ milder }) => milder), moves.flatMap(({ stricter }) => stricter)] as const;

  const groupItem = ({ group, move }: Group): Item => ({
    mark: group.after,
    content: ofGroup(group, move),
    notes: group.example === undefined ? [] : [texts.example(JSON.stringify(group.example))],
  });
  const channelItem = (one: ChannelOutcomes): Item => ({
    content: channel(one.channel),
    notes: [texts.gets(one.outcomes, terms.outcome)],
  });
  const shown = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value));
  const entryItem = ({ part, id, change, fields, before, after }: EntryChange): Item => ({
    content: `${id}${colon}${texts.change[change]}`,
    notes:
      fields.length > 0
        ? fields.map((one) => `${one.field}${colon}${texts.valueChange(shown(one.before), shown(one.after))}`)
        : change === "changed"
          ? [texts.valueChange(shown(before), shown(after))]
          : typeof after === "string" && part === "texts"
            ? [after]
            : [],
  });

  const isNothing =
    requests.milder + requests.stricter + requests.reasons + moves.length + apart.length + entries.length === 0;
  return [
    title({ text: texts.title, style: "strong" }),
    quiet(`${texts.before}${policyLine(diff.before)}`),
    quiet(`${texts.after}${policyLine(diff.after)}`),
    ...(isNothing
      ? [paragraph(texts.nothing)]
      : [
          paragraph(texts.counted(requests.compared, requests.milder, requests.stricter)),
          ...(moves.length > 0 ? [paragraph(texts.moved(requestsIn(moved[0]), requestsIn(moved[1])))] : []),
          ...(requests.reasons > 0 ? [paragraph(texts.reasons(requests.reasons))] : []),
        ]),
    ...section(texts.milder, groupsOf(diff, "milder").map(groupItem)),
    ...section(texts.stricter, groupsOf(diff, "stricter").map(groupItem)),
    ...section(texts.channelsAdded, channels.added.map(channelItem)),
    ...section(texts.channelsRemoved, channels.removed.map(channelItem)),
    ...ENTRY_PARTS.flatMap((part) =>
      section(texts.parts[part], told.filter((one) => one.part === part).map(entryItem)),
    ),
  ];
}
