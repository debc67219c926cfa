import { ATTRIBUTES, isChoice, isYesNoField } from "../attribute-lists.js";
import { FEATURES, type Choice, type YesNoField } from "../attributes.js";
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

/** An attribute that a request says in a field of the same name, and what each value of the field adds to a cell's number. */
interface SaidAttribute {
  readonly name: Choice | YesNoField;
  readonly offsets: ReadonlyMap<unknown, number>;
}

const saidAttributes = ({ steps }: Space): readonly SaidAttribute[] =>
  ATTRIBUTES.filter((name) => isChoice(name) || isYesNoField(name)).map((name) => ({
    name,
    offsets: new Map(
      FEATURES[name].values.map((value, digit) => [isYesNoField(name) ? value === "yes" : value, digit * steps[name]]),
    ),
  }));

const offsetsOf = (name: "audience" | "reachable" | "group", { axes, steps }: Space): ReadonlyMap<string, number> =>
  new Map(axes.find(({ attribute }) => attribute === name)?.values.map((value, digit) => [value, digit * steps[name]]));

/**
 * Prepares the reduction of requests to cells: a cell's number is the sum of what each attribute adds.
 *
 * @example
 * const { placeOf, cellOf } = createCellFinder(policy, space);
 * space.attributesOf(cellOf(placeOf("email"), request, composition)) // => { channel: "email", group: "none", … }
 */
export function createCellFinder({ channels, parameters }: Policy, space: Space): CellFinder {
  const { groupReviewDays } = parameters;
  const said = saidAttributes(space);
  const [audiences, reachable, groups] = (["audience", "reachable", "group"] as const).map((name) =>
    offsetsOf(name, space),
  );
  const places = channels.map((channel, index): ChannelPlace => {
    const reach = reachOf(channel);
    return {
      channel,
      reach,
      firstCells: Array.from(
        { length: COMPOSITIONS },
        (_, composition) =>
          index * space.steps.channel +
          (audiences?.get(audienceOf(composition)) ?? 0) +
          (reachable?.get(isReached(reach, composition) ? "yes" : "no") ?? 0),
      ),
    };
  });
  const byId = new Map(places.map((place) => [place.channel.id, place]));
  return {
    places,
    placeOf: (channel) => (channel === undefined ? undefined : byId.get(channel)),
    cellOf: ({ firstCells }, request, composition) => {
      let cell = firstCells[kindsIn(composition)] ?? 0;
      cell += groups?.get(groupState(request.group, request.asOf, groupReviewDays)) ?? 0;
      for (const { name, offsets } of said) cell += offsets.get(request[name]) ?? 0;
      return cell;
    },
  };
}
