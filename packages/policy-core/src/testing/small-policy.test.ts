import { expect, test } from "vitest";
import { FEATURE_NAMES } from "../attribute-lists.js";
import { RULE_FACTS } from "../model/rule-facts.js";
import {
  BASES,
  CHANNEL_KINDS,
  DOMAIN_STATUSES,
  ESCALATIONS,
  LEVEL_CLASSES,
  OUTCOMES,
  REACHES,
  RELATIONS,
} from "../model/vocabulary.js";
import { pdpOf } from "./pdp-of.js";
import { smallPolicy } from "./small-policy.js";

const { channels, domains, bodies, levels, rules, cautions, interpretations } = smallPolicy;
const whens = [...rules, ...cautions].map(({ when }) => when);
const facts = channels.flatMap((channel) => channel.facts);

test("the small policy compiles, so nothing is wrong with it and each of its rules matches somewhere", () => {
  expect(pdpOf(smallPolicy).policy).toBe(smallPolicy);
});

test("the small policy is frozen to the bottom", () => {
  expect(Object.isFrozen(smallPolicy.rules[3]?.when.levelClass)).toBe(true);
  expect(Object.isFrozen(smallPolicy.texts.fr.terms.outcome)).toBe(true);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["kind of channel", CHANNEL_KINDS, channels.map(({ kind }) => kind)],
  ["reach", REACHES, facts.filter(({ id }) => id === "reaches").map(({ value }) => value)],
  ["class of levels", LEVEL_CLASSES, levels.map((level) => level.class)],
  ["relation of a body", ["internal", "institution"], bodies.map(({ relation }) => relation)],
  ["status of a domain", DOMAIN_STATUSES, domains.map(({ status }) => status)],
  ["outcome", OUTCOMES, rules.map(({ outcome }) => outcome)],
  // a department's own rules are those of overlays
  ["basis", BASES.filter((basis) => basis !== "department"), rules.map(({ basis }) => basis)],
  ["person to ask", ESCALATIONS, rules.flatMap(({ ask }) => ask)],
  ["relation that a rule looks at", RELATIONS, whens.flatMap(({ audience = [] }) => audience)],
  ["encryption that a rule looks at", ["none", "unknown", "optional"], whens.flatMap(({ e2ee = [] }) => e2ee)],
  ["fact that a rule may look at", Object.keys(RULE_FACTS), facts.map(({ id }) => id)],
  ["kind of source", ["note", "public", "assumption"], facts.map(({ source }) => source.kind)],
  [
    "way to settle a rule",
    ["outcome", "word"],
    interpretations.flatMap((one) => one.rules.map((rule) => rule.settles)),
  ],
  [
    "attribute and fact but the channel and the reach themselves",
    FEATURE_NAMES.filter((name) => name !== "channel" && name !== "reaches"),
    whens.flatMap((when) => Object.keys(when)),
  ],
])("the small policy has one of each %s", (_, wanted, found) => {
  expect(wanted.filter((value) => !found.includes(value))).toEqual([]);
});

test("the small policy has domains on and off, cautions of both sorts, and facts that are cited", () => {
  expect(domains.map(({ enabled }) => enabled)).toEqual(expect.arrayContaining([true, false]));
  expect(cautions.map(({ general }) => general)).toEqual(expect.arrayContaining([true, false]));
  expect(facts.map(({ dated }) => dated)).toEqual(expect.arrayContaining([true, false]));
  expect([...rules, ...cautions].map(({ citesFacts }) => citesFacts)).toEqual(
    expect.arrayContaining([undefined, "reaches", "e2ee", "location"]),
  );
});
