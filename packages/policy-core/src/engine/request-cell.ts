import { ATTRIBUTES, isOfRecipients, isYesNoField, SAID } from "../attribute-lists.js";
import { FEATURES, type Attribute, type RecipientAttribute, type SaidAttribute, type ValueOf } from "../attributes.js";
import type { Channel, Policy } from "../model/policy.js";
import type { Request } from "../model/request.js";
import type { Reach } from "../model/vocabulary.js";
import { audienceOf, COMPOSITIONS, isReached, kindsIn, type Composition } from "../recipients/index.js";
import { groupState } from "./group-state.js";
import { reachOf } from "./profile.js";
import type { Space } from "./space.js";

/** A channel, and what it adds to the number of a request's cell. */
export interface ChannelPlace {
  readonly channel: Channel;
  readonly reach: Reach;
  /** The number of its first cell, and what those who are named add to it, by their composition. */
  readonly firstCells: readonly number[];
}

/** Reduces requests to cells of the space. */
export interface CellFinder {
  /** In the policy's order of writing. */
  readonly places: readonly ChannelPlace[];
  readonly placeOf: (channel: string | undefined) => ChannelPlace | undefined;
  /** The cell of a request on a channel, whichever it names itself. */
  readonly cellOf: (place: ChannelPlace, request: Request, composition: Composition) => number;
}

/** An attribute's values in the table's order, and what one place further adds to a cell's number. */
interface Digits<V> {
  readonly values: readonly V[];
  readonly step: number;
}

function offsetOf<V>({ values, step }: Digits<V>, value: V): number {
  const digit = values.indexOf(value);
  if (digit < 0) throw new RangeError("A request has been read before it is reduced to a cell");
  return digit * step;
}

const digitsOf = (name: Attribute, { steps }: Space): Digits<string> => ({
  values: FEATURES[name].values,
  step: steps[name],
});

/** Of an attribute that requests say: by what its field says, which is true or false where its values are yes and no. */
function saidDigits(name: SaidAttribute, space: Space): Digits<string | boolean> {
  const { values, step } = digitsOf(name, space);
  return { values: isYesNoField(name) ? values.map((value) => value === "yes") : values, step };
}

/** What recipients come down to for a channel that reaches such people. */
const ofRecipients: { readonly [A in RecipientAttribute]: (reach: Reach, composition: Composition) => ValueOf<A> } = {
  audience: (_, composition) => audienceOf(composition),
  reachable: (reach, composition) => (isReached(reach, composition) ? "yes" : "no"),
};

/**
 * Prepares the reduction of requests to cells: a cell's number is the sum of what each attribute adds.
 *
 * @example
 * const { placeOf, cellOf } = createCellFinder(policy, space);
 * space.attributesOf(cellOf(placeOf("email"), request, composition)) // => { channel: "email", group: "none", … }
 */
export function createCellFinder({ channels, parameters }: Policy, space: Space): CellFinder {
  const { groupReviewDays } = parameters;
  const said = SAID.map((name) => ({ name, digits: saidDigits(name, space) }));
  const groups = digitsOf("group", space);
  const others = ATTRIBUTES.filter(isOfRecipients).map((name) => ({ name, digits: digitsOf(name, space) }));
  const places = channels.map((channel, index): ChannelPlace => {
    const reach = reachOf(channel);
    return {
      channel,
      reach,
      firstCells: Array.from({ length: COMPOSITIONS }, (_, composition) =>
        others.reduce(
          (cell, { name, digits }) => cell + offsetOf(digits, ofRecipients[name](reach, composition)),
          index * space.steps.channel,
        ),
      ),
    };
  });
  const byId = new Map(places.map((place) => [place.channel.id, place]));
  return {
    places,
    placeOf: (channel) => (channel === undefined ? undefined : byId.get(channel)),
    cellOf: ({ firstCells }, request, composition) => {
      let cell = firstCells[kindsIn(composition)] ?? Number.NaN;
      cell += offsetOf(groups, groupState(request.group, request.asOf, groupReviewDays));
      for (const { name, digits } of said) cell += offsetOf(digits, request[name]);
      return cell;
    },
  };
}
