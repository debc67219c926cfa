import { CHANNELS, kindOf, type Channel } from "./channels.js";
import { oracle } from "./oracle.js";
import {
  asShipped,
  type Answer,
  type Audience,
  type Change,
  type Group,
  type Level,
  type Nature,
  type Outcome,
  type Question,
  type Settings,
  type YesNo,
} from "./question.js";
import { classOf, strictness } from "./tables.js";

/** All that policy.md §5 leaves of a recipient. A telephone number is external too, and mail does not reach it. */
export type Recipient = "internal" | "institution" | "external" | "telephone";

/** A request whose recipients have been classified. */
export interface Facts {
  readonly channel: Channel;
  readonly level: Level;
  readonly recipients: readonly Recipient[];
  readonly nature: Nature;
  readonly group: Group;
  readonly personalData: YesNo;
  readonly files: YesNo;
}

export interface Improvement {
  readonly change: Change;
  readonly indexes?: readonly number[];
  readonly outcome: Outcome;
}

export interface FullAnswer extends Answer {
  readonly audience: Audience;
  readonly reachable: boolean;
  readonly alternatives: readonly { readonly channel: Channel; readonly outcome: Outcome }[];
  readonly improvements: readonly Improvement[];
}

export function oracleAnswer(facts: Facts, settings: Settings = asShipped): FullAnswer {
  const question = questionOf(facts);
  return {
    ...oracle(question, settings),
    audience: question.audience,
    reachable: question.reachable === "yes",
    alternatives: alternativesFor(facts, settings),
    improvements: improvementsFor(facts, settings),
  };
}

/** policy.md §2, "how it is derived". */
function questionOf(facts: Facts): Question {
  const { channel, level, recipients, nature, group, personalData, files } = facts;
  const reachable = recipients.every((recipient) => reaches(channel, recipient)) ? "yes" : "no";
  return { channel, level, audience: audienceOf(recipients), reachable, nature, group, personalData, files };
}

/** The weakest relation; nobody named is as weak as it gets. */
function audienceOf(recipients: readonly Recipient[]): Audience {
  if (recipients.length === 0) return "external";
  if (recipients.includes("external") || recipients.includes("telephone")) return "external";
  if (recipients.includes("institution")) return "institution";
  return "internal";
}

function reaches(channel: Channel, recipient: Recipient): boolean {
  if (kindOf(channel) === "messaging-app") return true;
  if (kindOf(channel) === "corporate-email") return recipient !== "telephone";
  return recipient === "internal";
}

const outcomeOf = (facts: Facts, settings: Settings): Outcome => oracle(questionOf(facts), settings).outcome;

const isMilder = (one: Outcome, other: Outcome): boolean => strictness(one) < strictness(other);

/** policy.md §6, "Alternatives". */
function alternativesFor(facts: Facts, settings: Settings): { channel: Channel; outcome: Outcome }[] {
  if (classOf(facts.level, settings) === "classified") return [];
  const asked = outcomeOf(facts, settings);
  return CHANNELS.filter((channel) => channel !== facts.channel)
    .map((channel) => ({ channel, outcome: outcomeOf({ ...facts, channel }, settings) }))
    .filter((other) => isMilder(other.outcome, asked))
    .toSorted((one, other) => strictness(one.outcome) - strictness(other.outcome));
}

/** policy.md §6, "Improvements". */
function improvementsFor(facts: Facts, settings: Settings): Improvement[] {
  const asked = outcomeOf(facts, settings);
  const improvements: Improvement[] = [];
  const consider = (change: Change, changed: Facts, indexes?: readonly number[]): void => {
    const outcome = outcomeOf(changed, settings);
    if (!isMilder(outcome, asked)) return;
    improvements.push(indexes === undefined ? { change, outcome } : { change, indexes, outcome });
  };

  const indexes = facts.recipients.flatMap((recipient, index) => (isToDrop(facts.channel, recipient) ? [index] : []));
  const recipients = facts.recipients.filter((recipient) => !isToDrop(facts.channel, recipient));
  if (indexes.length > 0 && recipients.length > 0) consider("remove-recipients", { ...facts, recipients }, indexes);

  if (facts.group === "overdue" || facts.group === "unknown") consider("review-group", { ...facts, group: "reviewed" });
  if (facts.personalData === "yes") consider("leave-out-personal-data", { ...facts, personalData: "no" });
  if (facts.files === "yes") consider("leave-out-files", { ...facts, files: "no" });
  if (classOf(facts.level, settings) === "open" && facts.nature === "substantive") {
    consider("make-ephemeral", { ...facts, nature: "ephemeral" });
  }
  return improvements;
}

/** The recipients who are not confirmed, and those whom the channel does not reach. */
function isToDrop(channel: Channel, recipient: Recipient): boolean {
  if (recipient === "external" || recipient === "telephone") return true;
  return !reaches(channel, recipient);
}
