import type { Decision } from "../model/decision.js";
import type { ClassifiedRecipient } from "../model/recipient.js";
import { decisionBy, type Pattern } from "./decisions.js";
import { doubtfulIn } from "./improvements.js";

/** A decision as JSON text, and what of it those need who count or log decisions. */
export interface DecisionJson extends Pick<Decision, "channel" | "level" | "audience" | "outcome"> {
  /** Ids of the rules that matched. */
  readonly rules: readonly string[];
  /**
   * The text in pieces: joined they are what `JSON.stringify` makes of the decision. Those at even places are the very
   * same strings in all decisions that have them in common; those at odd places are the request's own, in ASCII.
   */
  readonly pieces: readonly string[];
}

/** What decisions by one pattern have in common. */
interface CommonJson extends Omit<DecisionJson, "pieces"> {
  readonly untilDay: string;
  readonly untilRecipients: string;
  /** Or until the end, where nobody is dropped. */
  readonly untilDropped: string;
  readonly rest: string;
}

const INDEXES = '"indexes":[';

/** Cuts the JSON of a decision where the request's own goes in: the day, the recipients, and whom to drop. */
function cut(pattern: Pattern): readonly string[] {
  const pieces: string[] = [];
  let text = "";
  const cutAt = (before: string, after: string) => {
    pieces.push(text + before);
    text = after;
  };
  for (const [key, value] of Object.entries(decisionBy(pattern, "", []))) {
    text += `${text === "" ? "{" : ","}"${key}":`;
    const json = JSON.stringify(value);
    if (key === "asOf") cutAt('"', '"');
    else if (key === "recipients") cutAt("[", "]");
    else if (key === "improvements" && pattern.drops) {
      const end = json.indexOf(INDEXES) + INDEXES.length;
      cutAt(json.slice(0, end), json.slice(end));
    } else text += json;
  }
  return [...pieces, `${text}}`];
}

/** No value of it holds a sign that JSON would escape: closed lists, ids of the policy, and a domain in ASCII. */
function recipientJson(recipient: ClassifiedRecipient): string {
  const { index, kind, domain, relation, body, status, why, overlay, resembles } = recipient;
  const itsDomain = domain === undefined ? "" : `,"domain":"${domain}"`;
  const itsBody = body === undefined ? "" : `,"body":"${body}","status":"${status ?? ""}"`;
  const by = overlay === undefined ? "" : `,"overlay":"${overlay}"`;
  const like = resembles === undefined ? "" : `,"resembles":"${resembles}"`;
  return `{"index":${index},"kind":"${kind}"${itsDomain},"relation":"${relation}"${itsBody},"why":"${why}"${by}${like}}`;
}

function recipientsJson(recipients: Decision["recipients"]): string {
  let text = "";
  for (const recipient of recipients) text += (text === "" ? "" : ",") + recipientJson(recipient);
  return text;
}

/**
 * Writes decisions as JSON, as `JSON.stringify(decisionBy(…))` would: what decisions have in common is laid out once.
 *
 * @example
 * createDecisionJson()(pattern, "2026-11-24", recipients).pieces.join("") // => '{"outcome":"suitable","channel":…}'
 */
export function createDecisionJson(): (
  pattern: Pattern,
  asOf: string,
  recipients: Decision["recipients"],
) => DecisionJson {
  const known = new WeakMap<Pattern, CommonJson>();
  const texts = new Map<string, string>();
  const shared = (text: string): string => {
    const same = texts.get(text) ?? text;
    texts.set(same, same);
    return same;
  };

  const commonOf = (pattern: Pattern): CommonJson => {
    const { channel, level, audience, outcome } = pattern.head;
    const { reasons } = pattern.common;
    const [untilDay = "", untilRecipients = "", untilDropped = "", rest = ""] = cut(pattern).map(shared);
    const rules = Object.freeze(reasons.map(({ rule }) => rule));
    return { channel, level, audience, outcome, rules, untilDay, untilRecipients, untilDropped, rest };
  };

  return (pattern, asOf, recipients) => {
    const common = known.get(pattern) ?? commonOf(pattern);
    known.set(pattern, common);
    const { channel, level, audience, outcome, rules, untilDay, untilRecipients, untilDropped, rest } = common;
    const own = [untilDay, asOf, untilRecipients, recipientsJson(recipients), untilDropped];
    const pieces = pattern.drops ? [...own, doubtfulIn(recipients, pattern.place.reach).join(), rest] : own;
    return { channel, level, audience, outcome, rules, pieces };
  };
}
