import { featuresOf } from "../../../engine/features.js";
import type { Pdp } from "../../../engine/pdp.js";
import type { Policy, Rule } from "../../../model/policy.js";
import { LEVELS } from "../../../model/vocabulary.js";
import { columnOf, factColumns, factsOf, SEAT_COLUMNS, type Row } from "./columns.js";

/** A table of what the policy says. */
export interface GivenTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const identityRows = ({ identity }: Pdp): readonly Row[] => [
  { part: "policy", id: identity.id, version: identity.version, digest: identity.digest },
  ...(identity.overlays ?? []).map(({ id, version }) => ({ part: "overlay", id, version, digest: "" })),
];

/** The facts of a level, as columns. */
const levelRows = (policy: Policy): readonly Row[] =>
  LEVELS.map((level) => ({ level, ...factColumns(policy, { level }, factsOf("level")) }));

const CHANNEL_FACTS = factsOf("channel");

/** The facts of a channel, as columns; its encryption by itself and in a group apart. */
const channelRows = (policy: Policy): readonly Row[] =>
  policy.channels.map(({ id: channel }) => ({
    channel,
    ...factColumns(policy, { channel }, CHANNEL_FACTS),
    e2ee_one_to_one: featuresOf(policy, { channel, group: "none" }).e2ee ?? "",
    e2ee_group: featuresOf(policy, { channel, group: "overdue" }).e2ee ?? "",
  }));

const domainRows = ({ bodies, domains }: Policy): readonly Row[] => {
  const relations = new Map(bodies.map(({ id, relation }) => [id, relation]));
  return domains
    .filter(({ enabled }) => enabled)
    .map(({ domain, body }) => ({ domain, body, relation: relations.get(body) ?? "external" }));
};

/** Places go on from rule to rule, so that the first place of an entry is that of the first rule that brings it. */
const brought = (
  rules: readonly Rule[],
  column: string,
  entriesOf: (rule: Rule) => readonly string[],
): readonly Row[] =>
  rules
    .flatMap((rule) => entriesOf(rule).map((entry) => ({ rule: rule.id, [column]: entry })))
    .map((row, place) => ({ place, ...row }));

/**
 * What the policy says, as tables.
 *
 * @param rules - strictest first, then in the policy's order
 */
export const givenTables = (pdp: Pdp, rules: readonly Rule[]): readonly GivenTable[] => {
  const { policy, table } = pdp;
  return [
    { name: "channelwise_policy", columns: ["part", "id", "version", "digest"], rows: identityRows(pdp) },
    {
      name: "channelwise_parameters",
      columns: ["parameter", "setting"],
      rows: Object.entries(policy.parameters).map(([parameter, setting]) => ({ parameter, setting: String(setting) })),
    },
    { name: "channelwise_levels", columns: ["level", ...factsOf("level").map(columnOf)], rows: levelRows(policy) },
    {
      name: "channelwise_channels",
      columns: ["channel", ...CHANNEL_FACTS.map(columnOf), "e2ee_one_to_one", "e2ee_group"],
      rows: channelRows(policy),
    },
    {
      name: "channelwise_seats",
      columns: SEAT_COLUMNS,
      rows: table.space.seats.map(({ channel, audience, reachable }) => ({ channel, audience, reachable })),
    },
    { name: "channelwise_domains", columns: ["domain", "body", "relation"], rows: domainRows(policy) },
    {
      name: "channelwise_rules",
      columns: ["place", "rule", "outcome"],
      rows: rules.map(({ id, outcome }, place) => ({ place, rule: id, outcome })),
    },
    {
      name: "channelwise_rule_conditions",
      columns: ["place", "rule", "condition"],
      rows: brought(rules, "condition", ({ conditions }) => conditions),
    },
    { name: "channelwise_rule_asks", columns: ["place", "rule", "ask"], rows: brought(rules, "ask", ({ ask }) => ask) },
  ];
};
