import { compileChecked, gscPolicy, type Pdp, type Policy } from "@channelwise/policy-core";

type Rule = Policy["rules"][number];

/** Rules by everything that a rule may look at, by one value and by several. */
const WHENS: readonly Rule["when"][] = [
  {},
  { channel: ["wire"] },
  { channel: ["email", "signal"], reachable: ["no", "yes"] },
  { kind: ["corporate-chat", "corporate-email"], nature: ["ephemeral"] },
  { level: ["limite", "secret-ue"], audience: ["institution", "external"] },
  { levelClass: ["open", "unstated"], reachable: ["no"] },
  { group: ["none", "overdue"], e2ee: ["optional", "unknown"] },
  { personalData: ["none", "more"], files: ["yes"] },
  { location: ["unknown"], nature: ["ephemeral", "lasting"] },
  { funding: ["donations"], group: ["reviewed"] },
  { reaches: ["colleagues"], audience: ["internal"] },
  { location: ["adequate", "third-country"], e2ee: ["always"], level: ["public"] },
  { kind: ["other-means"], audience: ["lookalike"] },
];

const OUTCOMES: readonly Rule["outcome"][] = ["suitable", "conditional", "not-covered", "not-advised", "unreachable"];

const rules = WHENS.map((when, place): Rule => ({
  id: `more-${place}`,
  when,
  outcome: OUTCOMES[place % OUTCOMES.length] ?? "suitable",
  conditions: place % 2 === 0 ? [] : ["keep-short-lived", "review-members"],
  cites: place % 3 === 0 ? [] : ["§12(1)"],
  ...(place % 3 !== 1 && { citesFacts: place % 2 === 0 ? "reaches" : "location" }),
  basis: "assumption",
  ask: place % 2 === 0 ? ["originator"] : [],
}));

/** The note's policy with such rules. It says nothing of them to people. */
export function everyAttributePdp(): Pdp {
  const policy = { ...gscPolicy, rules: [...gscPolicy.rules, ...rules] };
  // not checked: what has no words for people does not compile
  return compileChecked(policy, `sha256:${"0".repeat(64)}`);
}
