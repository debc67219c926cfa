import { FACTS } from "../../attribute-lists.js";
import { FEATURES } from "../../attributes.js";
import { featuresOf } from "../../engine/features.js";
import type { Pdp } from "../../engine/pdp.js";
import type { Axis } from "../../engine/space.js";
import type { Policy, Rule } from "../../model/policy.js";
import type { Request } from "../../model/request.js";
import { DAY, exampleRequest, imitationOf, OUTSIDE, TELEPHONE, type ExampleRequest } from "../example.js";
import { subsetsOf } from "../subsets.js";

const asRequest = ({ recipients = [], asOf = DAY, ...said }: ExampleRequest): Request => ({
  ...said,
  recipients,
  asOf,
});

/** Axes that a fact of the channel looks at as well: which of their values are alike differs by channel. */
const MIXED = new Set<string>(FACTS.flatMap((fact) => (FEATURES[fact].of.length > 1 ? FEATURES[fact].of : [])));

/** The values of an axis, without those that no rule tells from one before them. */
function valuesToldApart(
  policy: Policy,
  { attribute, values }: { readonly attribute: Axis; readonly values: readonly string[] },
) {
  if (MIXED.has(attribute)) return values;
  const keyOf = (value: string): string => {
    const features = Object.entries(featuresOf(policy, { [attribute]: value }));
    const accepts = ({ when }: Rule) => {
      const wanted = new Map<string, readonly string[] | undefined>(Object.entries(when));
      return features.every(([name, has]) => wanted.get(name)?.includes(has) ?? true);
    };
    return policy.rules.map((rule) => Number(accepts(rule))).join("");
  };
  const firsts = new Map(values.toReversed().map((value) => [keyOf(value), value]));
  return values.filter((value) => firsts.get(keyOf(value)) === value);
}

/**
 * The shortest request of each cell that has one, so that what it does not say is assumed; of cells that differ by what no
 * rule looks at, of the first of them.
 */
export function shortestRequests({ policy, table: { space } }: Pdp): readonly Request[] {
  const told = space.axes.map((axis) => [axis.attribute, new Set(valuesToldApart(policy, axis))] as const);
  const requests: Request[] = [];
  for (let cell = 0; cell < space.size; cell += 1) {
    const attributes = space.attributesOf(cell);
    if (!told.every(([attribute, values]) => values.has(attributes[attribute]))) continue;
    const example = exampleRequest(attributes, policy);
    if (example !== undefined) requests.push(asRequest(example));
  }
  return requests;
}

/** One of each kind of recipient that the policy tells apart. */
function recipientsOf({ bodies, domains }: Policy): readonly string[] {
  const isOf = (body: string, relation: string) => bodies.some((one) => one.id === body && one.relation === relation);
  const listed = ["internal", "institution"].flatMap((relation) => {
    const found = domains.find(({ body, enabled }) => enabled && isOf(body, relation));
    return found === undefined ? [] : [found.domain];
  });
  return [...listed, OUTSIDE, ...listed.slice(0, 1).map(imitationOf), TELEPHONE];
}

/** As little as can be said, and as much as can be mended. */
const SAID: readonly ExampleRequest[] = [
  {},
  { group: { membersKnown: false }, personalData: "more", nature: "lasting", files: true },
];

/** Requests to several people on each channel, of every mixture of kinds. */
export function mixedRequests({ policy, table: { space } }: Pdp): readonly Request[] {
  const mixtures = subsetsOf(recipientsOf(policy)).filter((list) => list.length > 1);
  const levels = space.axes.flatMap((axis) => (axis.attribute === "level" ? valuesToldApart(policy, axis) : []));
  return policy.channels.flatMap(({ id: channel }) =>
    mixtures.flatMap((recipients) =>
      levels.flatMap((level) =>
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is one of the axis
        SAID.map((said) => asRequest({ ...said, channel, level: level as NonNullable<Request["level"]>, recipients })),
      ),
    ),
  );
}
