import { corporateAlternatives, outcomeOf } from "./alternatives.js";
import { relationOf, type Recipient } from "./recipients.js";
import { cellOf, reaches, type Request } from "./request.js";
import { CHANGES, isWithinTheAdvice, type Change, type Outcome } from "./words.js";

export interface Improvement {
  readonly changes: readonly { readonly change: Change; readonly indexes?: readonly number[] }[];
  readonly outcome: Outcome;
}

/** policy.md §7, "Improvements". */
export function improvementsFor(request: Request): Improvement[] {
  if (isWithinTheAdvice(outcomeOf(request))) return withoutImitators(request);
  const found: Improvement[] = [];
  for (const changes of everySetOf(possibleChanges(request))) {
    const holdsOneFound = found.some((one) => one.changes.every(({ change }) => changes.includes(change)));
    const improvement = holdsOneFound ? undefined : withChanges(request, changes);
    if (improvement !== undefined) found.push(improvement);
  }
  return found;
}

/** Within the advice there is one: without those who imitate a domain or send the mail on, where anybody stays. */
function withoutImitators(request: Request): Improvement[] {
  const indexes = indexesOf(request, isImitatorOrRouted);
  if (indexes.length === 0 || indexes.length === request.recipients.length) return [];
  const outcome = outcomeOf(without(request, indexes));
  return [{ changes: [{ change: "remove-recipients", indexes }], outcome }];
}

/** In their order. */
function possibleChanges(request: Request): Change[] {
  const { group, nature, personalData, files } = cellOf(request);
  const isPossible: Readonly<Record<Change, boolean>> = {
    "remove-recipients": removals(request).length > 0,
    "review-group": group === "overdue" || group === "unknown",
    "leave-out-personal-data": personalData === "more",
    "leave-out-files": files,
    "leave-out-what-lasts": nature === "lasting" && corporateAlternatives(request).length > 0,
  };
  return CHANGES.filter((change) => isPossible[change]);
}

/** Fewest first; of the same size in the order of the changes, which is that of their places. */
function everySetOf(changes: readonly Change[]): Change[][] {
  const setsOf = (size: number, from: readonly Change[]): Change[][] =>
    size === 0
      ? [[]]
      : from.flatMap((first, at) => setsOf(size - 1, from.slice(at + 1)).map((rest) => [first, ...rest]));
  return changes.flatMap((_, at) => setsOf(at + 1, changes));
}

/** The request with all of these changes, and no more recipients dropped than it takes; nothing where it does not do. */
function withChanges(request: Request, changes: readonly Change[]): Improvement | undefined {
  const drops = changes.includes("remove-recipients") ? removals(request) : [[]];
  for (const indexes of drops) {
    const outcome = outcomeOf(changed(without(request, indexes), changes));
    if (!isWithinTheAdvice(outcome)) continue;
    return {
      changes: changes.map((change) => (change === "remove-recipients" ? { change, indexes } : { change })),
      outcome,
    };
  }
  return undefined;
}

function changed(request: Request, changes: readonly Change[]): Request {
  return {
    ...request,
    ...(changes.includes("review-group") && { group: "reviewed" }),
    ...(changes.includes("leave-out-personal-data") && { personalData: "none" }),
    ...(changes.includes("leave-out-files") && { files: false }),
    ...(changes.includes("leave-out-what-lasts") && { nature: "ephemeral" }),
  };
}

/** Whom to drop, step by step, each with those before it; steps that drop nobody more, or everybody, are none. */
function removals(request: Request): number[][] {
  const relation = (recipient: Recipient) => relationOf(recipient, request.audience);
  const isOf = [
    (one: Recipient) => !reaches(request, one),
    isImitatorOrRouted,
    (one: Recipient) => relation(one) === "external",
    (one: Recipient) => relation(one) === "institution",
  ];
  const steps: number[][] = [];
  isOf.forEach((_, last) => {
    const indexes = indexesOf(request, (one) => isOf.slice(0, last + 1).some((is) => is(one)));
    const isMore = indexes.length > (steps.at(-1)?.length ?? 0);
    if (isMore && indexes.length < request.recipients.length) steps.push(indexes);
  });
  return steps;
}

const isImitatorOrRouted = ({ is, routed }: Recipient): boolean => is === "lookalike" || routed === true;

const indexesOf = ({ recipients }: Request, isOne: (recipient: Recipient) => boolean): number[] =>
  recipients.flatMap((recipient, index) => (isOne(recipient) ? [index] : []));

const without = (request: Request, indexes: readonly number[]): Request => ({
  ...request,
  recipients: request.recipients.filter((_, index) => !indexes.includes(index)),
});
