import type { Attribute } from "../attributes.js";
import type { Decision } from "../model/decision.js";
import type { ClassifiedRecipient } from "../model/recipient.js";
import type { Composition } from "../recipients/index.js";
import type { Own, Pattern } from "./decisions.js";
import { droppedIn } from "./improvements.js";
import type { Wording } from "./wording.js";

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

/** What decisions of one wording have in common: by far the most of them. */
interface WordingJson {
  readonly untilWarnings: string;
  readonly untilAlternatives: string;
  readonly untilRecipients: string;
}

/** What decisions by one pattern have in common besides. */
interface PatternJson extends WordingJson {
  readonly head: DecisionHead;
  readonly untilDay: string;
  readonly assumed: string;
  /** From the alternatives to the questions, cut where the numbers of those go in who would be dropped. */
  readonly otherwise: readonly string[];
  /** The classes that go at each of these cuts. */
  readonly drops: readonly Composition[];
  readonly rest: string;
}

/** The members of an object, as they stand in it. */
const membersJson = (object: object): string => JSON.stringify(object).slice(1, -1);

const wordingJson = ({ summary, reasons, conditions, escalate, cautions }: Wording): WordingJson => ({
  untilWarnings: `${membersJson({ summary })},"warnings":[`,
  untilAlternatives: `],${membersJson({ reasons, conditions })},`,
  untilRecipients: `,${membersJson({ escalate, cautions })},"recipients":[`,
});

/** Stands for what is the request's own while the rest is laid out: no text of a policy may hold it. */
const CUT = "\u0000";
const CUT_JSON = JSON.stringify(CUT);

/** What else could be done and asked, cut where the request's own goes in. */
function otherwiseJson({
  alternatives,
  improvements,
  openQuestions,
}: Pattern): Pick<PatternJson, "otherwise" | "drops"> {
  const drops: Composition[] = [];
  const cut = improvements.map(({ changes, dropped, outcome }) => ({
    changes: changes.map((change) => {
      if (change !== "remove-recipients") return { change };
      drops.push(dropped);
      return { change, indexes: [CUT] };
    }),
    outcome,
  }));
  return { otherwise: membersJson({ alternatives, improvements: cut, openQuestions }).split(CUT_JSON), drops };
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
  const patterns = new WeakMap<Pattern, PatternJson>();
  const wordings = new WeakMap<Wording, WordingJson>();

  const ofWording = (wording: Wording): WordingJson => {
    const json = wordings.get(wording) ?? wordingJson(wording);
    wordings.set(wording, json);
    return json;
  };
  const ofPattern = (pattern: Pattern): PatternJson => {
    const { head, assumed, wording, policy } = pattern;
    return {
      ...ofWording(wording),
      ...otherwiseJson(pattern),
      head: Object.freeze({ ...head, assumed, rules: Object.freeze(wording.reasons.map(({ rule }) => rule)) }),
      untilDay: `{${membersJson(head)},"asOf":"`,
      assumed: `",${membersJson({ assumed })},`,
      rest: `],${membersJson({ policy })}}`,
    };
  };

  return (pattern, { asOf, warnings, recipients }) => {
    const json = patterns.get(pattern) ?? ofPattern(pattern);
    patterns.set(pattern, json);
    const pieces = [json.untilDay, asOf, json.assumed, "", json.untilWarnings, "", ...warningPieces(warnings)];
    pieces.push(json.untilAlternatives, "");
    json.otherwise.forEach((text, place) => {
      const dropped = json.drops[place];
      pieces.push(text, dropped === undefined ? "" : droppedIn(recipients, dropped).join());
    });
    pieces.push(json.untilRecipients, recipientsJson(recipients), json.rest);
    return { head: json.head, pieces };
  };
}
