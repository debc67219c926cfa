import type { Pdp } from "../../engine/pdp.js";
import type { Policy } from "../../model/policy.js";
import type { Request } from "../../model/request.js";
import { LEVELS } from "../../model/vocabulary.js";
import { DAY, exampleRequest, imitationOf, OUTSIDE, TELEPHONE, type ExampleRequest } from "../example.js";

const asRequest = ({ recipients = [], asOf = DAY, ...said }: ExampleRequest): Request => ({ ...said, recipients, asOf });

/** The shortest request of each cell that has one: what it does not say is assumed. */
export function shortestRequests({ policy, table: { space } }: Pdp): readonly Request[] {
  const requests: Request[] = [];
  for (let cell = 0; cell < space.size; cell += 1) {
    const example = exampleRequest(space.attributesOf(cell), policy);
    if (example !== undefined) requests.push(asRequest(example));
  }
  return requests;
}

/** One of each kind of recipient that the policy tells apart. */
function recipientsOf({ bodies, domains }: Policy): readonly string[] {
  const listed = (["internal", "institution"] as const).flatMap((relation) => {
    const found = domains.find(({ body, enabled }) => enabled && bodies.some((one) => one.id === body && one.relation === relation));
    return found === undefined ? [] : [found.domain];
  });
  return [...listed, OUTSIDE, ...listed.slice(0, 1).map(imitationOf), TELEPHONE];
}

/** Of several levels of one class and one rank the first: the others have the same rules, or are asked about alone. */
const someLevels = ({ levels }: Policy): readonly Request["level"][] =>
  LEVELS.filter((level) => {
    const entry = levels.find(({ id }) => id === level);
    return levels.find((other) => other.class === entry?.class && other.class !== "open")?.id === level || entry?.class === "open";
  });

/** The groups that a sender may say; nothing is said of the first. */
const GROUPS: readonly Partial<Request>[] = [{}, { group: { membersKnown: false } }];
const CONTENTS: readonly Partial<Request>[] = [{}, { personalData: "more", nature: "lasting", files: true }];

/** Requests to several people on each channel, of every mixture of kinds. */
export function mixedRequests({ policy }: Pdp): readonly Request[] {
  const mixtures = recipientsOf(policy)
    .reduce<readonly (readonly string[])[]>((lists, one) => [...lists, ...lists.map((list) => [...list, one])], [[]])
    .filter((list) => list.length > 1);
  return policy.channels.flatMap(({ id: channel }) =>
    mixtures.flatMap((recipients) =>
      someLevels(policy).flatMap((level) =>
        GROUPS.flatMap((group) =>
          CONTENTS.map((content) => asRequest({ channel, ...(level !== undefined && { level }), recipients, ...group, ...content })),
        ),
      ),
    ),
  );
}
