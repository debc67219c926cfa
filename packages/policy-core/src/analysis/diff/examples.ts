import type { Attributes } from "../../attributes.js";
import type { Policy } from "../../model/policy.js";
import { exampleRequest, imitationOf, OUTSIDE, sizeOf, TELEPHONE, YEAR, type ExampleRequest } from "../example.js";
import { dayAfter } from "../day-after.js";
import { reachesOf, relationsOf, type RequestMove } from "./moves.js";

type ExampleOf = (attributes: Attributes) => ExampleRequest | undefined;
type ExampleAmong = (all: readonly Attributes[]) => ExampleRequest | undefined;

/** The one that says the least of those that have one. */
const shortestOf =
  (exampleOf: ExampleOf): ExampleAmong =>
  (all) => {
    let shortest: ExampleRequest | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const attributes of all) {
      const size = sizeOf(attributes);
      if (size >= least) continue;
      const example = exampleOf(attributes);
      if (example === undefined) continue;
      shortest = example;
      least = size;
    }
    return shortest;
  };

/** The requests that come down to the same cell in both policies. */
function inBoth(before: Policy, after: Policy): ExampleOf {
  const [was, is] = [relationsOf(before), relationsOf(after)];
  const shared = { ...after, domains: after.domains.filter(({ domain }) => was.get(domain) === is.get(domain)) };
  const [reached, reaches] = [reachesOf(before), reachesOf(after)];
  return (attributes) => {
    const example = exampleRequest(attributes, shared);
    const isNobody = example?.recipients === undefined;
    return isNobody || reached.get(attributes.channel) === reaches.get(attributes.channel) ? example : undefined;
  };
}

/** An example that both policies take for a request in the same cell. */
export const examplesInBoth = (before: Policy, after: Policy): ExampleAmong => shortestOf(inBoth(before, after));

/** An example of requests that a move takes from such cells to others. */
export function examplesMoved(move: RequestMove, before: Policy, after: Policy): ExampleAmong {
  const still = inBoth(before, after);
  if (move.by === "groupReviewDays") {
    const asOf = dayAfter(YEAR, Math.min(move.before, move.after) + 1);
    return shortestOf((attributes) => {
      const example = still({ ...attributes, group: "reviewed" });
      return example && asOf !== undefined ? { ...example, asOf } : undefined;
    });
  }
  const recipient = move.by === "domains" ? move.domains[0] : recipientIn(move, before, after);
  return shortestOf((attributes) => {
    const example = still({ ...attributes, audience: "external", reachable: "yes" });
    return example && recipient !== undefined ? { ...example, recipients: [recipient] } : undefined;
  });
}

function recipientIn({ recipient }: Extract<RequestMove, { by: "reaches" }>, before: Policy, after: Policy) {
  if (recipient.kind === "telephone") return TELEPHONE;
  if (recipient.relation === "external") return OUTSIDE;
  const is = relationsOf(after);
  if (recipient.relation === "lookalike") {
    const imitated = [...relationsOf(before).keys()].find((domain) => is.has(domain));
    return imitated === undefined ? undefined : imitationOf(imitated);
  }
  return [...relationsOf(before)].find(
    ([domain, relation]) => relation === "institution" && is.get(domain) === relation,
  )?.[0];
}
