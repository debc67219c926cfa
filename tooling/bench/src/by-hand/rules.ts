import type { Facts } from "./facts.ts";

const isOutside = ({ audience }: Facts): boolean => audience === "external" || audience === "lookalike";

/**
 * The rules that match, as an if/else without data: strictest first, then in the policy's order; those that prohibit stand
 * alone.
 *
 * @see policy.md §6
 */
export function rulesByHand(facts: Facts): readonly string[] {
  if (facts.levelClass === "classified") return ["classified"];
  const rules: string[] = [];
  if (facts.reachable === "no" && facts.reaches === "colleagues") rules.push("chat-reaches-colleagues");
  if (facts.reachable === "no" && facts.reaches === "addresses") rules.push("mail-needs-an-address");
  notAdvisedRules(facts, rules);
  notCoveredRules(facts, rules);
  conditionalRules(facts, rules);
  suitableRules(facts, rules);
  return rules;
}

function notAdvisedRules({ kind, level, levelClass, nature, e2ee, group }: Facts, rules: string[]): void {
  if (kind === "messaging-app") {
    if (levelClass !== "sensitive" && nature === "lasting") rules.push("app-lasting");
    if (level === "sensitive") rules.push("app-sensitive");
    if (level === "limite") rules.push("app-limite");
    if (e2ee === "none") rules.push("app-no-e2ee");
    if (group === "unknown") rules.push("group-members-unknown");
  } else if (kind === "other-means") {
    if (level === "sensitive") rules.push("other-means-sensitive");
    if (level === "limite") rules.push("other-means-limite");
  }
}

function notCoveredRules(facts: Facts, rules: string[]): void {
  const { kind, level, levelClass } = facts;
  const hasMoreData = facts.personalData === "more" && level !== "public";
  if (levelClass === "unstated") rules.push("level-unstated");
  if (facts.audience === "lookalike" && levelClass !== "open") rules.push("recipient-lookalike-sensitive");
  if (kind === "messaging-app") {
    if (facts.e2ee === "unknown") rules.push("app-e2ee-unknown");
    if (hasMoreData) rules.push("app-personal-data-more");
  } else if (kind === "other-means") {
    rules.push("other-means");
    if (hasMoreData) rules.push("other-means-personal-data");
  } else if (levelClass === "sensitive") {
    if (facts.group === "unknown") rules.push("corporate-members-unknown");
    if (kind === "corporate-email" && isOutside(facts)) {
      rules.push(level === "sensitive" ? "mail-external-sensitive" : "mail-external-limite");
      if (hasMoreData) rules.push("mail-external-sensitive-personal-data");
    }
  }
}

function conditionalRules(facts: Facts, rules: string[]): void {
  const { kind, level, levelClass, group } = facts;
  if (facts.audience === "lookalike" && levelClass === "open") rules.push("recipient-lookalike");
  if (kind === "messaging-app") {
    if (levelClass === "open" && facts.nature === "ephemeral") rules.push("app-short-lived");
    if (facts.e2ee === "optional") rules.push("app-e2ee-optional");
    if (group === "overdue") rules.push("group-review-overdue");
    if (group === "reviewed") rules.push("group-reviewed");
    if (facts.personalData !== "none") rules.push("app-personal-data");
  } else if (kind === "corporate-chat") {
    if (facts.reachable === "yes" && level === "sensitive") rules.push("chat-internal-sensitive");
    if (facts.reachable === "yes" && level === "limite") rules.push("chat-internal-limite");
  } else if (kind === "corporate-email") conditionalMailRules(facts, rules);
}

function conditionalMailRules(facts: Facts, rules: string[]): void {
  const { level, audience } = facts;
  if (!isOutside(facts)) {
    if (level === "sensitive") rules.push(`mail-${audience}-sensitive`);
    if (level === "limite") rules.push("mail-inside-limite");
    return;
  }
  if (level === "non-sensitive") rules.push("mail-external-non-sensitive");
  if (facts.personalData === "more" && level !== "public") rules.push("mail-external-personal-data");
}

function suitableRules(facts: Facts, rules: string[]): void {
  const { kind, level, levelClass, audience } = facts;
  if (levelClass !== "open") return;
  if (kind === "corporate-chat" && facts.reachable === "yes") rules.push("chat-internal");
  if (kind !== "corporate-email") return;
  if (!isOutside(facts)) rules.push(`mail-${audience}`);
  else if (level === "public") rules.push("mail-external-public");
}
