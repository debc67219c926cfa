import type { Askable } from "../../attribute-lists.js";
import type { ChangeToMake, Decision } from "../../model/decision.js";
import type { Group, Request } from "../../model/request.js";
import type { GroupState } from "../../model/vocabulary.js";

/** What a request says of a group that comes down to each state on its day. */
const groupOf = (state: GroupState, asOf: string): Group | null =>
  state === "none" ? null : { membersKnown: state !== "unknown", ...(state === "reviewed" && { lastReviewed: asOf }) };

/** The same request, with one attribute said as decisions and questions say it. */
export function saidIn(request: Request, attribute: Askable, value: string | boolean): Request {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the value is one of the attribute's own
  const said = attribute === "group" ? groupOf(value as GroupState, request.asOf) : value;
  return { ...request, [attribute]: said };
}

/** The request that says whatever was assumed of it. */
export const sayingAssumed = (request: Request, decision: Decision): Request =>
  decision.assumed.reduce<Request>(
    // of nobody, and of a number, it is assumed that they are outside, whatever the others are
    (said, attribute) => saidIn(said, attribute, attribute === "audience" ? "external" : decision[attribute]),
    { ...request, level: decision.level },
  );

const CHANGED: Readonly<
  Record<Exclude<ChangeToMake["change"], "remove-recipients">, readonly [Askable, string | boolean]>
> = {
  "review-group": ["group", "reviewed"],
  "leave-out-personal-data": ["personalData", "none"],
  "leave-out-files": ["files", false],
  "leave-out-what-lasts": ["nature", "ephemeral"],
};

/** The request after changes that were offered. */
export function changedBy(request: Request, changes: readonly ChangeToMake[]): Request {
  let changed = request;
  for (const { change, indexes = [] } of changes) {
    changed =
      change === "remove-recipients"
        ? { ...changed, recipients: request.recipients.filter((_, index) => !indexes.includes(index)) }
        : saidIn(changed, ...CHANGED[change]);
  }
  return changed;
}
