import QuickLRU from "quick-lru";
import type { Attribute } from "../attributes.js";
import type { Decision } from "../model/decision.js";
import type { ClassifiedRecipient } from "../model/recipient.js";
import type { Composition } from "../recipients/index.js";
import { decisionBy, type Own, type Pattern } from "./decisions.js";
import { droppedIn } from "./improvements.js";

/** Texts that decisions share are looked up to be the very same string; those least used are let go. */
const MAX_TEXTS = 16_384;

/** What of a decision those need who count or log decisions: closed lists and ids of the policy, nothing else. */
export interface DecisionHead extends Pick<Decision, "outcome" | Attribute | "assumed"> {
  /** Ids of the rules that matched. */
  readonly rules: readonly string[];
}

/** A decision as JSON text, and its head. */
export interface DecisionJson {
  /** The very same in all decisions that have all but recipients and day in common. */
  readonly head: DecisionHead;
  /**
   * The text in pieces: joined they are what `JSON.stringify` makes of the decision. Those at even places are the very
   * same strings in all decisions that have them in common; those at odd places are the request's own, in ASCII.
   */
  readonly pieces: readonly string[];
}

/** What decisions by one pattern have in common. */
interface CommonJson {
  readonly head: DecisionHead;
  readonly untilDay: string;
  /** From the day to the warnings, whose list is open. */
  readonly untilWarnings: string;
  /** From the end of the warnings, cut where the numbers of those go in who would be dropped, to the open list of recipients. */
  readonly untilRecipients: readonly string[];
  /** The classes that go at each of these cuts. */
  readonly drops: readonly Composition[];
  readonly rest: string;
}

/** Stands for what is the request's own while the rest is laid out: no text of a policy may hold it. */
const CUT = "\u0000";
const CUT_JSON = JSON.stringify(CUT);

/** Cuts the JSON of a decision where the request's own goes in: the day, the warnings, whom to drop, and the recipients. */
function cut(pattern: Pattern): Omit<CommonJson, "head"> {
  const own = { asOf: CUT, warnings: [], recipients: [] };
  const drops: Composition[] = [];
  const withCuts = pattern.improvements.map(({ changes, dropped, outcome }) => ({
    changes: changes.map((change) => {
      if (change !== "remove-recipients") return { change };
      drops.push(dropped);
      return { change, indexes: [CUT] };
    }),
    outcome,
  }));
  const laidOut = { ...decisionBy(pattern, own), warnings: [CUT], improvements: withCuts, recipients: [CUT] };
  const pieces = JSON.stringify(laidOut).split(CUT_JSON);
  const [untilDay = "", untilWarnings = "", ...others] = pieces;
  const rest = others.at(-1) ?? "";
  return {
    untilDay: `${untilDay}"`,
    untilWarnings: `"${untilWarnings}`,
    untilRecipients: others.slice(0, -1),
    drops,
    rest,
  };
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

/** The warnings, cut where numbers go in: each text at an even place, numbers after it. */
function warningPieces(warnings: Decision["warnings"]): string[] {
  return warnings.flatMap(({ id, indexes, ...words }, place) => [
    `${place === 0 ? "" : ","}{"id":"${id}","indexes":[`,
    indexes.join(),
    `],${JSON.stringify(words).slice(1)}`,
    "",
  ]);
}

/**
 * Writes decisions as JSON, as `JSON.stringify(decisionBy(…))` would: what decisions have in common is laid out once.
 *
 * @example
 * createDecisionJson()(pattern, own).pieces.join("") // => '{"outcome":"suitable","channel":…}'
 */
export function createDecisionJson(): (pattern: Pattern, own: Own) => DecisionJson {
  const known = new WeakMap<Pattern, CommonJson>();
  const texts = new QuickLRU<string, string>({ maxSize: MAX_TEXTS });
  const shared = (text: string): string => {
    const same = texts.get(text) ?? text;
    texts.set(same, same);
    return same;
  };

  const commonOf = (pattern: Pattern): CommonJson => {
    const { head, assumed, wording } = pattern;
    const rules = Object.freeze(wording.reasons.map(({ rule }) => rule));
    const { untilDay, untilWarnings, untilRecipients, drops, rest } = cut(pattern);
    return {
      head: Object.freeze({ ...head, assumed, rules }),
      untilDay: shared(untilDay),
      untilWarnings: shared(untilWarnings),
      untilRecipients: untilRecipients.map(shared),
      drops,
      rest: shared(rest),
    };
  };

  return (pattern, { asOf, warnings, recipients }) => {
    const common = known.get(pattern) ?? commonOf(pattern);
    known.set(pattern, common);
    const { head, untilDay, untilWarnings, untilRecipients, drops, rest } = common;
    const pieces = [untilDay, asOf, untilWarnings, "", ...warningPieces(warnings)];
    untilRecipients.forEach((text, place) => {
      const dropped = drops[place];
      pieces.push(text, dropped === undefined ? recipientsJson(recipients) : droppedIn(recipients, dropped).join());
    });
    pieces.push(rest);
    return { head, pieces };
  };
}
