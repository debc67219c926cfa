import type { Basis, Outcome, Question, Reason, Settings } from "./question.js";
import { encryptionOf, kindOf } from "./channels.js";
import { classOf } from "./tables.js";

/** The table of policy.md §6, row by row and in its order: the rules that match, not sorted yet. */
export function matchingRules(question: Question, settings: Settings): Reason[] {
  const { channel, level, audience, reachable, nature, group, personalData } = question;
  const levelClass = classOf(level, settings);
  const kind = kindOf(channel);
  const isApp = kind === "messaging-app";
  const isMail = kind === "corporate-email";
  const isChat = kind === "corporate-chat";

  const reasons: Reason[] = [];
  const because = (rule: string, outcome: Outcome, cites: readonly string[], basis: Basis): void => {
    reasons.push({ rule, outcome, basis, cites });
  };

  if (levelClass === "classified") because("classified", "prohibited", ["2013/488/EU"], "other-law");
  if (levelClass === "unstated") because("level-unstated", "not-covered", ["§12(1)", "§2"], "interpretation");
  if (reachable === "no") because("unreachable", "unreachable", [isChat ? "§13" : "public"], "public-fact");

  if (isApp && levelClass === "open" && nature === "ephemeral") {
    because("app-short-lived", "conditional", ["§12(1)"], "explicit");
  }
  if (isApp && levelClass === "sensitive") because("app-sensitive", "not-advised", ["§12(1)"], "explicit");
  if (isApp && levelClass === "sensitive" && nature === "substantive") {
    because("app-sensitive-substance", "not-advised", ["§12(1)"], "explicit");
  }
  if (isApp && levelClass === "open" && nature === "substantive") {
    because("app-not-short-lived", "not-advised", ["§12(1)", "§11"], "derived");
  }

  if (isApp) {
    const encryption = encryptionOf(channel, group !== "none");
    if (encryption === "none") because("app-no-e2ee", "not-advised", ["§4"], "explicit");
    if (encryption === "unknown") because("app-e2ee-unknown", "not-covered", ["§4"], "derived");
    if (encryption === "optional") because("app-e2ee-optional", "conditional", ["§4"], "interpretation");
  }

  if (isApp && group === "unknown") because("group-members-unknown", "not-advised", ["§12(2)"], "explicit");
  if (isApp && group === "overdue") because("group-review-overdue", "conditional", ["§12(2)"], "interpretation");
  if (isApp && group === "reviewed") because("group-reviewed", "conditional", ["§12(2)"], "explicit");

  if (isApp && personalData === "yes") because("app-personal-data", "conditional", ["§12(3)"], "explicit");
  if (channel === "whatsapp" && personalData === "yes") {
    because("app-data-leaves-eea", "not-covered", ["§6", "§5", "§2"], "interpretation");
  }
  if (isApp && audience === "internal") because("internal-mail-safer", "conditional", ["§13"], "explicit");

  const isOpenOrSensitive = levelClass === "open" || levelClass === "sensitive";
  if (isChat && reachable === "yes" && isOpenOrSensitive) because("chat-stays-inside", "suitable", ["§13"], "explicit");
  if (isMail && audience === "internal" && isOpenOrSensitive) because("mail-internal", "suitable", ["§13"], "explicit");
  if (isMail && audience === "institution" && isOpenOrSensitive) {
    because("mail-institution", "suitable", ["§13"], "explicit");
  }

  if (isMail && audience === "external" && level === "public") {
    because("mail-external-public", "suitable", ["§14"], "derived");
  }
  if (isMail && audience === "external" && level === "non-sensitive") {
    because("mail-external-non-sensitive", "conditional", ["§14"], "explicit");
  }
  if (isMail && audience === "external" && levelClass === "sensitive") {
    because("mail-external-sensitive", "not-covered", ["§14", "§12(1)"], "derived");
  }
  if (isMail && audience === "external" && personalData === "yes") {
    because("mail-external-personal-data", "conditional", ["§14", "§2"], "interpretation");
  }

  return reasons;
}

/** policy.md §6, "Conditions (ids), by rule". */
export function conditionsOf(rule: string): string[] {
  if (rule === "app-short-lived") return ["keep-short-lived", "keep-content-open"];
  if (rule === "app-e2ee-optional") return ["switch-on-e2ee"];
  if (rule === "group-review-overdue") return ["review-members"];
  if (rule === "group-reviewed") return ["keep-reviewing-members"];
  if (rule === "app-personal-data") return ["respect-privacy", "share-no-more-than-needed"];
  if (rule === "internal-mail-safer") return ["prefer-corporate-means"];
  if (rule === "mail-external-non-sensitive") return ["write-nothing-sensitive"];
  if (rule === "mail-external-personal-data") return ["share-no-more-than-needed"];
  return [];
}
