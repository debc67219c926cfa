import type { Channel, Policy } from "../model/policy.js";
import type { Request } from "../model/request.js";
import { GROUP_STATES, LEVELS, NATURES, RELATIONS, type Reach } from "../model/vocabulary.js";
import { audienceOf, COMPOSITIONS, isReached, kindsIn, type Composition } from "../recipients/index.js";
import { groupState } from "./group-state.js";
import { reachOf } from "./profile.js";
import type { Space } from "./space.js";

/** A channel, and what it adds to the number of a request's cell. */
export interface ChannelPlace {
  readonly channel: Channel;
  readonly reach: Reach;
  readonly firstCell: number;
  /** By the composition of the recipients. */
  readonly reachable: readonly number[];
}

/** Finds a request's cell without laying its attributes out: the quick way of `attributesOn(channel, questionOf(…))`. */
export interface CellFinder {
  /** In the policy's order of writing. */
  readonly places: readonly ChannelPlace[];
  readonly placeOf: (channel: string | undefined) => ChannelPlace | undefined;
  readonly cellOf: (place: ChannelPlace, request: Request, composition: Composition) => number;
}

const compositions: readonly Composition[] = Array.from({ length: COMPOSITIONS }, (_, composition) => composition);

export function createCellFinder({ channels, parameters }: Policy, { steps }: Space): CellFinder {
  const { groupReviewDays } = parameters;
  const places = channels.map((channel, index): ChannelPlace => {
    const reach = reachOf(channel);
    return {
      channel,
      reach,
      firstCell: index * steps.channel,
      reachable: compositions.map((composition) => (isReached(reach, composition) ? steps.reachable : 0)),
    };
  });
  const byId = new Map(places.map((place) => [place.channel.id, place]));
  const levels = new Map(LEVELS.map((level, index) => [level, index * steps.level]));
  const audiences = compositions.map((composition) => RELATIONS.indexOf(audienceOf(composition)) * steps.audience);
  return {
    places,
    placeOf: (channel) => (channel === undefined ? undefined : byId.get(channel)),
    cellOf: (place, { level, nature, group, personalData, files, asOf }, composition) =>
      place.firstCell +
      GROUP_STATES.indexOf(groupState(group, asOf, groupReviewDays)) * steps.group +
      (levels.get(level) ?? 0) +
      (audiences[kindsIn(composition)] ?? 0) +
      (place.reachable[kindsIn(composition)] ?? 0) +
      (nature === NATURES[0] ? 0 : steps.nature) +
      (personalData ? steps.personalData : 0) +
      (files ? steps.files : 0),
  };
}
