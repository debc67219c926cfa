import { reachOf } from "../../engine/profile.js";
import type { Attributes } from "../../attributes.js";
import type { Policy } from "../../model/policy.js";
import { RELATIONS, type Reach, type Relation } from "../../model/vocabulary.js";
import { bitOfRecipient, isReached } from "../../recipients/index.js";
import type { ClassifiedRecipient } from "../../model/recipient.js";
import type { Direction } from "./change.js";

/** A recipient, as far as it matters what it is. */
type Recipient = Pick<ClassifiedRecipient, "kind" | "relation">;

/** What takes requests from one cell to another, though they stay the same themselves. */
export type RequestMove =
  /** Domains count as somebody else's. */
  | { readonly by: "domains"; readonly domains: readonly string[]; readonly before: Relation; readonly after: Relation }
  /** Reviews hold for more days, or for fewer. */
  | { readonly by: "groupReviewDays"; readonly before: number; readonly after: number }
  /** A channel reaches more people, or fewer. */
  | {
      readonly by: "reaches";
      readonly channel: string;
      readonly recipient: Recipient;
      readonly before: Reach;
      readonly after: Reach;
    };

/** What each domain that counts is to the GSC. */
export function relationsOf({ domains, bodies }: Policy): ReadonlyMap<string, Relation> {
  const relations = new Map(bodies.map(({ id, relation }) => [id, relation]));
  return new Map(
    domains.flatMap(({ domain, body, enabled }) => {
      const relation = relations.get(body);
      return enabled && relation !== undefined ? [[domain, relation] as const] : [];
    }),
  );
}

/** Whom each channel reaches. */
export const reachesOf = ({ channels }: Policy): ReadonlyMap<string, Reach> =>
  new Map(channels.map((channel) => [channel.id, reachOf(channel)]));

function domainMoves(before: Policy, after: Policy): readonly RequestMove[] {
  const [was, is] = [relationsOf(before), relationsOf(after)];
  const domains = [...new Set([...was.keys(), ...is.keys()])];
  return RELATIONS.flatMap((one) =>
    RELATIONS.filter((other) => other !== one).flatMap((other): readonly RequestMove[] => {
      const moved = domains.filter(
        (domain) => (was.get(domain) ?? "external") === one && (is.get(domain) ?? "external") === other,
      );
      return moved.length === 0 ? [] : [{ by: "domains", domains: moved, before: one, after: other }];
    }),
  );
}

/** Everybody whom some channel reaches and another does not. */
const RECIPIENTS: readonly Recipient[] = [
  { kind: "domain", relation: "institution" },
  { kind: "domain", relation: "external" },
  { kind: "domain", relation: "lookalike" },
  { kind: "telephone", relation: "external" },
];

function reachMoves(before: Policy, after: Policy): readonly RequestMove[] {
  const is = reachesOf(after);
  return [...reachesOf(before)].flatMap(([channel, was]) => {
    const now = is.get(channel) ?? was;
    return RECIPIENTS.filter((one) => reaches(was, one) !== reaches(now, one)).map((recipient): RequestMove => ({
      by: "reaches",
      channel,
      recipient,
      before: was,
      after: now,
    }));
  });
}

/** Of a number nothing was said. */
const reaches = (reach: Reach, recipient: Recipient): boolean =>
  isReached(reach, bitOfRecipient({ ...recipient, why: "unlisted" }), undefined);

/** All that takes requests from one cell to another between two policies. */
export function movesBetween(before: Policy, after: Policy): readonly RequestMove[] {
  const [was, is] = [before.parameters.groupReviewDays, after.parameters.groupReviewDays];
  return [
    ...domainMoves(before, after),
    ...(was === is ? [] : [{ by: "groupReviewDays", before: was, after: is } as const]),
    ...reachMoves(before, after),
  ];
}

/** Whether a move is one to where answers are milder, as the laws have it. */
export function directionOf(move: RequestMove): Direction {
  const isMilder =
    move.by === "domains"
      ? RELATIONS.indexOf(move.after) < RELATIONS.indexOf(move.before)
      : move.by === "groupReviewDays"
        ? move.after > move.before
        : reaches(move.after, move.recipient);
  return isMilder ? "milder" : "stricter";
}

/**
 * Where a move takes requests.
 *
 * @returns for a request's attributes before, those after; nothing for a request that the move does not touch. Of
 * requests to several people it is about those to people of one kind.
 */
export function pathOf(
  move: RequestMove,
  before: Policy,
  after: Policy,
): (attributes: Attributes) => Attributes | undefined {
  if (move.by === "groupReviewDays") {
    const [from, to] =
      move.before < move.after ? (["overdue", "reviewed"] as const) : (["reviewed", "overdue"] as const);
    return (attributes) => (attributes.group === from ? { ...attributes, group: to } : undefined);
  }
  const [was, is] = [reachesOf(before), reachesOf(after)];
  const placeOf = (recipient: Recipient, reach: Reach = "anyone"): Pick<Attributes, "audience" | "reachable"> => ({
    audience: recipient.relation,
    reachable: reaches(reach, recipient) ? "yes" : "no",
  });
  const [recipient, other]: readonly [Recipient, Recipient] =
    move.by === "reaches"
      ? [move.recipient, move.recipient]
      : [
          { kind: "domain", relation: move.before },
          { kind: "domain", relation: move.after },
        ];
  return (attributes) => {
    const { channel } = attributes;
    if (move.by === "reaches" && channel !== move.channel) return undefined;
    const from = placeOf(recipient, was.get(channel));
    if (attributes.audience !== from.audience || attributes.reachable !== from.reachable) return undefined;
    return { ...attributes, ...placeOf(other, is.get(channel)) };
  };
}
