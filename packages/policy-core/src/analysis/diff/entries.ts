import type { Policy } from "../../model/policy.js";
import { pointerTo } from "../../model/result.js";
import { isSameJson } from "../same-json.js";

/** The parts of a policy that hold entries. */
export const ENTRY_PARTS = [
  "parameters",
  "levels",
  "channels",
  "facts",
  "channelOrder",
  "markings",
  "sources",
  "lookalikes",
  "bodies",
  "domains",
  "rules",
  "conditions",
  "cautions",
  "summaries",
  "paragraphs",
  "interpretations",
  "texts",
] as const;
export type EntryPart = (typeof ENTRY_PARTS)[number];

/** A field of an entry that is otherwise. */
export interface FieldChange {
  readonly field: string;
  /** Absent where it was not there. */
  readonly before?: unknown;
  /** Absent where it is not there. */
  readonly after?: unknown;
}

/** An entry of a policy that came, went, or is otherwise. */
export interface EntryChange {
  readonly part: EntryPart;
  /** Its id; of a fact the channel's id and its own, as `signal/owner`; of a text its JSON Pointer within the texts. */
  readonly id: string;
  readonly change: "added" | "removed" | "changed";
  /** What of it is otherwise; none where it is a value alone, and where it came or went. */
  readonly fields: readonly FieldChange[];
  /** Absent where it was not there. */
  readonly before?: unknown;
  /** Absent where it is not there. */
  readonly after?: unknown;
}

type Entries = ReadonlyMap<string, unknown>;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function changedFields(one: object, other: object): readonly FieldChange[] {
  const [was, is] = [new Map<string, unknown>(Object.entries(one)), new Map<string, unknown>(Object.entries(other))];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field), after: is.get(field) }))
    .filter(({ before, after }) => !isSameJson(before, after));
}

/** Each text by its place. */
const textsIn = (value: unknown, path: readonly string[]): readonly (readonly [string, unknown])[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
    : [[pointerTo(path), value]];

const byId = (entries: readonly { readonly id: string }[]): Entries =>
  new Map(entries.map((entry) => [entry.id, entry]));
const asTheyAre = (values: readonly string[]): Entries => new Map(values.map((value) => [value, value]));

/** @param shared - the channels that both policies have */
const entriesIn = (policy: Policy, shared: readonly string[]): Readonly<Record<EntryPart, Entries>> => ({
  parameters: new Map<string, unknown>([...Object.entries(policy.parameters), ["reviewed", policy.reviewed]]),
  levels: byId(policy.levels),
  channels: new Map(policy.channels.map(({ id, kind, names }) => [id, { id, kind, names }])),
  facts: new Map(policy.channels.flatMap(({ id, facts }) => facts.map((fact) => [`${id}/${fact.id}`, fact]))),
  // the order in which channels are offered
  channelOrder: new Map([["channelOrder", policy.channels.map(({ id }) => id).filter((id) => shared.includes(id))]]),
  markings: new Map<string, unknown>([
    ...policy.markings.foreign.map((name) => [name, name] as const),
    ...policy.markings.unclear.map((entry) => [entry.name, entry] as const),
  ]),
  sources: byId(policy.sources),
  lookalikes: new Map<string, unknown>([
    ...policy.lookalikes.words.map((word) => [word, word] as const),
    ...policy.lookalikes.exceptions.map((entry) => [entry.domain, entry] as const),
  ]),
  bodies: byId(policy.bodies),
  domains: new Map(policy.domains.map((entry) => [entry.domain, entry])),
  rules: byId(policy.rules),
  conditions: byId(policy.conditions),
  cautions: byId(policy.cautions),
  summaries: byId(policy.summaries),
  paragraphs: asTheyAre(policy.paragraphs),
  interpretations: byId(policy.interpretations),
  texts: new Map(textsIn(policy.texts, [])),
});

/**
 * Which entries of one policy the other has not, or has otherwise, part by part; within a part those that were there
 * first. In which order they stand counts for `channelOrder` alone.
 */
export function changedEntries(before: Policy, after: Policy): readonly EntryChange[] {
  const there = after.channels.map(({ id }) => id);
  const shared = before.channels.map(({ id }) => id).filter((id) => there.includes(id));
  const [was, is] = [entriesIn(before, shared), entriesIn(after, shared)];
  return ENTRY_PARTS.flatMap((part) =>
    [...new Set([...was[part].keys(), ...is[part].keys()])].flatMap((id): readonly EntryChange[] => {
      const [one, other] = [was[part].get(id), is[part].get(id)];
      if (isSameJson(one, other)) return [];
      if (one === undefined) return [{ part, id, change: "added", fields: [], after: other }];
      if (other === undefined) return [{ part, id, change: "removed", fields: [], before: one }];
      const isRecord = isObject(one) && isObject(other) && !Array.isArray(one);
      const fields = isRecord ? changedFields(one, other) : [];
      return [{ part, id, change: "changed", fields, before: one, after: other }];
    }),
  );
}
