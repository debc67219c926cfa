import type { Escalation, Outcome, Question, Reason, Remark, Settings } from "./question.js";
import { kindOf } from "./channels.js";
import { conditionsOf } from "./rules.js";
import { classOf } from "./tables.js";

/** Each condition once, where its first reason stands; it rests on what all its reasons rest on. */
export function conditionsFor(reasons: readonly Reason[]): Remark[] {
  const found: { id: string; cites: string[] }[] = [];
  for (const reason of reasons) {
    for (const id of conditionsOf(reason.rule)) {
      let condition = found.find((other) => other.id === id);
      if (condition === undefined) {
        condition = { id, cites: [] };
        found.push(condition);
      }
      for (const cite of reason.cites) {
        if (!condition.cites.includes(cite)) condition.cites.push(cite);
      }
    }
  }
  return found;
}

/** policy.md §6, "Cautions", in the order in which it names them. */
export function cautionsFor(question: Question, settings: Settings): Remark[] {
  const { channel, level, audience, files } = question;
  const kind = kindOf(channel);
  const isApp = kind === "messaging-app";
  const isMail = kind === "corporate-email";
  const isSensitive = classOf(level, settings) === "sensitive";

  const cautions: Remark[] = [];
  const mind = (id: string, ...cites: string[]): void => {
    cautions.push({ id, cites });
  };

  if (isApp) mind("no-support", "§11");
  if (isApp) mind("trust-hard-to-establish", "§4");
  if (isApp) mind("state-actors", "§4");
  if (isApp) mind("metadata", "§5");
  if (isApp && channel !== "signal") mind("information-is-the-product", "§3");
  if (isApp && files === "yes") mind("files-leak-too", "§4");
  if (channel === "whatsapp") mind("third-country-access", "§6");
  if (channel === "avaya" && isSensitive) mind("encryption-not-stated", "§13");
  if (isMail && audience === "institution") mind("inside-not-stated", "§13");
  if (isMail && audience === "external") mind("outside-not-encrypted", "§14");
  mind("common-sense", "§12");
  if (isSensitive) mind("need-to-know", "§2");
  if (channel === "whatsapp") mind("dated", "§7", "§8");
  if (channel === "signal") mind("dated", "§9", "§10");
  return cautions;
}

/** policy.md §6, "Escalation": whoever has a say, and the IT correspondent when nobody else has. */
export function escalationFor(question: Question, outcome: Outcome, settings: Settings): Escalation[] {
  if (outcome === "suitable" || outcome === "conditional") return [];
  const to: Escalation[] = [];
  if (classOf(question.level, settings) === "classified") to.push("security-officer");
  // `app-data-leaves-eea` matches only with personal data, so that asking for these is enough
  if (question.personalData === "yes") to.push("data-protection-officer");
  if (to.length === 0) to.push("it-correspondent");
  return to;
}
