import type { Facts } from "./facts.ts";

/**
 * The rules that match, as an if/else without data: strictest first, then by id.
 *
 * @see policy.md §6
 */
export function rulesByHand(facts: Facts): readonly string[] {
  const { level, levelClass, audience } = facts;
  const rules: string[] = [];
  if (levelClass === "classified") rules.push("classified");
  if (facts.reachable === "no") rules.push("unreachable");
  if (facts.kind === "messaging-app") appRules(facts, rules);
  else {
    const isExternalMail = facts.kind === "corporate-email" && audience === "external";
    if (levelClass === "unstated") rules.push("level-unstated");
    if (isExternalMail && levelClass === "sensitive") rules.push("mail-external-sensitive");
    if (isExternalMail && level === "non-sensitive") rules.push("mail-external-non-sensitive");
    if (isExternalMail && facts.personalData === "yes") rules.push("mail-external-personal-data");
    if (levelClass === "open" || levelClass === "sensitive") suitableRules(facts, rules);
  }
  return rules;
}

function appRules({ levelClass, nature, group, e2ee, ...facts }: Facts, rules: string[]): void {
  const hasPersonalData = facts.personalData === "yes";
  if (e2ee === "none") rules.push("app-no-e2ee");
  if (levelClass === "open" && nature === "substantive") rules.push("app-not-short-lived");
  if (levelClass === "sensitive") rules.push("app-sensitive");
  if (levelClass === "sensitive" && nature === "substantive") rules.push("app-sensitive-substance");
  if (group === "unknown") rules.push("group-members-unknown");
  if (hasPersonalData && facts.dataLeavesEea === "yes") rules.push("app-data-leaves-eea");
  if (e2ee === "unknown") rules.push("app-e2ee-unknown");
  if (levelClass === "unstated") rules.push("level-unstated");
  if (e2ee === "optional") rules.push("app-e2ee-optional");
  if (hasPersonalData) rules.push("app-personal-data");
  if (levelClass === "open" && nature === "ephemeral") rules.push("app-short-lived");
  if (group === "overdue") rules.push("group-review-overdue");
  if (group === "reviewed") rules.push("group-reviewed");
  if (facts.audience === "internal") rules.push("internal-mail-safer");
}

function suitableRules({ kind, level, audience, reachable }: Facts, rules: string[]): void {
  if (kind === "corporate-chat") {
    if (reachable === "yes") rules.push("chat-stays-inside");
  } else if (audience === "external") {
    if (level === "public") rules.push("mail-external-public");
  } else rules.push(audience === "internal" ? "mail-internal" : "mail-institution");
}
