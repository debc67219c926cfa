import { ATTRIBUTES } from "../attribute-lists.js";
import { FEATURES, type Attribute, type AttributeSpec } from "../attributes.js";
import type { Policy } from "../model/policy.js";
import type { RequestInput } from "../model/request.js";

const DAY = "2026-11-24";

/** What comes down to each state of a group. */
const GROUPS: readonly Partial<RequestInput>[] = [
  {},
  { group: { membersKnown: false } },
  { group: { membersKnown: true } },
  { group: { membersKnown: true, lastReviewed: "2026-11-10" } },
];

/** Nobody, one of each relation whose domain is listed, somebody outside beside them, and one whom mail does not reach. */
function recipientsFor({ bodies, domains }: Policy): readonly Partial<RequestInput>[] {
  const relations = new Map(bodies.map(({ id, relation }) => [id, relation]));
  const listed = ["internal", "institution"].flatMap((relation) => {
    const found = domains.find(({ body, enabled }) => enabled && relations.get(body) === relation);
    return found === undefined ? [] : [`a@${found.domain}`];
  });
  return [[], ...listed.map((one) => [one]), [...listed, "b@example.org"], ["+3225550123"]].map((recipients) => ({
    recipients,
  }));
}

function saysOf(name: Attribute, policy: Policy): readonly object[] {
  const { origin, values } = FEATURES[name];
  const says: Readonly<Record<AttributeSpec["origin"], () => readonly object[]>> = {
    channel: () => policy.channels.map(({ id }) => ({ [name]: id })),
    choice: () => values.map((value) => ({ [name]: value })),
    "yes-no": () => [false, true].map((value) => ({ [name]: value })),
    group: () => GROUPS,
    // recipients make up several attributes together
    recipients: () => (name === "audience" ? recipientsFor(policy) : [{}]),
  };
  return says[origin]();
}

/** A request for each corner of a policy's space: each value of what a request says, with each of everything else. */
export const wholeSpace = (policy: Policy): readonly RequestInput[] =>
  ATTRIBUTES.reduce<readonly RequestInput[]>(
    (requests, name) => requests.flatMap((request) => saysOf(name, policy).map((says) => ({ ...request, ...says }))),
    [{ asOf: DAY }],
  );
