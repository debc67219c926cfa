import { classOf } from "../../../engine/features.js";
import { profileFact } from "../../../engine/profile.js";
import type { Channel, Policy } from "../../../model/policy.js";
import { RULE_FACTS } from "../../../model/rule-facts.js";
import {
  CHANNEL_KINDS,
  E2EE,
  GROUP_STATES,
  LEVELS,
  LEVEL_CLASSES,
  YES_NO,
  type GroupState,
} from "../../../model/vocabulary.js";
import { columnOf, type Row, type Table } from "./table.js";

/** The same values in the same order, each with those of which it is said. */
function grouped<T>(all: readonly T[], valueOf: (one: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, readonly T[]>();
  for (const one of all) groups.set(valueOf(one), [...(groups.get(valueOf(one)) ?? []), one]);
  return [...groups];
}

/** A row for each value that a channel has, whatever else is asked. */
const rowsByChannel = (
  { channels }: Policy,
  valueOf: (channel: Channel) => string,
  besides: Row["tests"] = {},
): readonly Row[] =>
  grouped(channels, valueOf).map(([value, these]) => ({
    tests: { channel: these.map(({ id }) => id), ...besides },
    outputs: [value],
  }));

const isGroup = (state: GroupState): boolean => state !== "none";

/** What follows from the attributes, which rules look at too: a table for each, by its name. */
export function factTables(policy: Policy): readonly Table[] {
  const channel = columnOf(
    "channel",
    policy.channels.map(({ id }) => id),
  );
  const group = columnOf("group", GROUP_STATES);
  const level = columnOf("level", LEVELS);
  const table = (name: string, values: readonly string[], inputs: Table["inputs"], rows: readonly Row[]): Table => ({
    name,
    hitPolicy: "UNIQUE",
    inputs,
    outputs: [columnOf(name, values)],
    rows,
  });
  const byChannel = (name: string, values: readonly string[], valueOf: (one: Channel) => string) =>
    table(name, values, [channel], rowsByChannel(policy, valueOf));

  return [
    byChannel("kind", CHANNEL_KINDS, ({ kind }) => kind),
    table(
      "levelClass",
      LEVEL_CLASSES,
      [level],
      grouped(LEVELS, (one) => classOf(policy, one)).map(([value, levels]) => ({
        tests: { level: levels },
        outputs: [value],
      })),
    ),
    table(
      "e2ee",
      E2EE,
      [channel, group],
      [
        ...rowsByChannel(policy, (one) => profileFact(one, "e2ee-one-to-one"), { group: ["none"] }),
        ...rowsByChannel(policy, (one) => profileFact(one, "e2ee-group"), { group: GROUP_STATES.filter(isGroup) }),
      ],
    ),
    byChannel("dataLeavesEea", RULE_FACTS["data-leaves-eea"], (one) => profileFact(one, "data-leaves-eea")),
    byChannel("funding", RULE_FACTS.funding, (one) => profileFact(one, "funding")),
    byChannel("datedFacts", YES_NO, ({ facts }) => (facts.some(({ dated }) => dated) ? "yes" : "no")),
  ];
}
