import type { ClassifiedRecipient } from "../model/recipient.js";
import { RELATIONS, type Reach, type Relation } from "../model/vocabulary.js";

/** What of a list of recipients matters to rules: the weakest relation, and which kinds of channel reach everyone. */
export interface Audience {
  readonly audience: Relation;
  readonly reachedBy: Readonly<Record<Reach, boolean>>;
}

/** Whether a channel that reaches such people reaches this recipient. */
export function isReachedBy(reach: Reach, { kind, relation }: Pick<ClassifiedRecipient, "kind" | "relation">): boolean {
  if (reach === "email") return kind !== "telephone";
  return reach === "anyone" || relation === "internal";
}

/**
 * What a list of recipients comes down to. Nobody named is external, since it may be anyone, and is reached.
 *
 * @example
 * audienceOf([{ kind: "email", relation: "internal" }, { kind: "telephone", relation: "external" }])
 * // => { audience: "external", reachedBy: { anyone: true, email: false, internal: false } }
 */
export function audienceOf(recipients: readonly Pick<ClassifiedRecipient, "kind" | "relation">[]): Audience {
  return {
    audience:
      RELATIONS.findLast((relation) => recipients.some((recipient) => recipient.relation === relation)) ?? "external",
    reachedBy: {
      anyone: true,
      email: recipients.every((recipient) => isReachedBy("email", recipient)),
      internal: recipients.every((recipient) => isReachedBy("internal", recipient)),
    },
  };
}
