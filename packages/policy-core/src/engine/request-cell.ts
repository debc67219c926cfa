import { ASKABLE, ASSUMABLE, AXES, type Askable, type Assumable } from "../attribute-lists.js";
import { FEATURES, type Attribute } from "../attributes.js";
import type { Channel, Policy } from "../model/policy.js";
import type { Request } from "../model/request.js";
import {
  SAID_AUDIENCES,
  type ChannelKind,
  type GroupState,
  type Reach,
  type SaidAudience,
} from "../model/vocabulary.js";
import {
  areSeveral,
  audienceOf,
  CLASS_SETS,
  classesIn,
  isAudienceOpen,
  isReached,
  type Composition,
} from "../recipients/index.js";
import { groupState } from "./group-state.js";
import { reachOf } from "./profile.js";
import type { Axis, Space } from "./space.js";

/** A channel, as requests are put on it. */
export interface ChannelPlace {
  readonly channel: Channel;
  readonly kind: ChannelKind;
  readonly reach: Reach;
  /** The first cell of the seat for each set of classes of recipients, by who is said to be meant. */
  readonly firstCells: Int32Array;
}

/**
 * What a request comes down to before it is put on a channel: who it is for, and what was said. A value that is absent was
 * not said: what is assumed in its place may differ from channel to channel.
 */
export interface Situation {
  readonly composition: Composition;
  readonly audience: SaidAudience | undefined;
  readonly group: GroupState | undefined;
  /** Of the other attributes, the value that was said. */
  readonly said: Readonly<Partial<Record<Axis, string>>>;
  /** What these add to a cell's number, and what is assumed of those not said. */
  readonly offset: number;
}

/** Reduces requests to cells of the space. */
export interface CellFinder {
  /** In the policy's order. */
  readonly places: readonly ChannelPlace[];
  readonly placeOf: (channel: string | undefined) => ChannelPlace | undefined;
  readonly situationOf: (request: Request, composition: Composition) => Situation;
  /** The same situation with one attribute said. */
  readonly saying: (situation: Situation, attribute: Attribute, value: string) => Situation;
  readonly cellOf: (place: ChannelPlace, situation: Situation) => number;
}

/** The axes that the sender says outright. */
const SAID_OUTRIGHT = AXES.filter((name): name is Exclude<Axis, "group"> => name !== "group");

/** Who may be said to be meant, and that nobody was. */
const SAID = [undefined, ...SAID_AUDIENCES] as const;

const saidPlace = (audience: SaidAudience | undefined): number => SAID.indexOf(audience);

const saidValue = (value: string | boolean | undefined): string | undefined =>
  typeof value === "boolean" ? (value ? "yes" : "no") : value;

/** The state of a group that nobody spoke of: several people on an app are one, and when they were last looked over is not known. */
const groupUnsaid = ({ kind }: ChannelPlace, composition: Composition): GroupState =>
  kind === "messaging-app" && areSeveral(composition) ? "overdue" : "none";

/** The attributes that a situation leaves unsaid, in the table's order; the audience only where it is open. */
export const assumedIn = (situation: Situation): readonly Assumable[] =>
  ASSUMABLE.filter((name) => isUnsaid(situation, name));

/** What a situation leaves unsaid of all that may be asked, in the order in which it is asked. */
export const askableIn = (situation: Situation): readonly Askable[] =>
  ASKABLE.filter((name) => isUnsaid(situation, name));

function isUnsaid({ composition, audience, group, said }: Situation, name: Askable): boolean {
  if (name === "audience") return audience === undefined && isAudienceOpen(composition);
  return name === "group" ? group === undefined : said[name] === undefined;
}

/**
 * Prepares the reduction of requests to cells: a cell's number is the seat's and what each other attribute adds.
 *
 * @example
 * const { placeOf, situationOf, cellOf } = createCellFinder(policy, space);
 * const cell = cellOf(placeOf("email"), situationOf(request, composition));
 * space.attributesOf(cell) // => { channel: "email", audience: "internal", … }
 */
export function createCellFinder({ channels, parameters }: Policy, space: Space): CellFinder {
  const { groupReviewDays } = parameters;
  const offsets = new Map(
    space.axes.map(({ attribute, values }) => [
      attribute,
      new Map(values.map((value, digit) => [value, digit * space.steps[attribute]])),
    ]),
  );
  const offsetOf = (attribute: Axis, value: string): number => {
    const offset = offsets.get(attribute)?.get(value);
    if (offset === undefined) throw new RangeError("A request has been read before it is reduced to a cell");
    return offset;
  };
  const assumed = (attribute: Axis): string => FEATURES[attribute].otherwise;

  const firstCellsOf = (channel: string, reach: Reach): Int32Array =>
    Int32Array.from({ length: CLASS_SETS * SAID.length }, (_, at) => {
      const classes = Math.floor(at / SAID.length);
      const said = SAID[at % SAID.length];
      const reachable = isReached(reach, classes, said) ? "yes" : "no";
      const seat = space.seatOf({ channel, audience: audienceOf(classes, said), reachable });
      if (seat === undefined) throw new RangeError("Every request has a seat on every channel");
      return seat * space.perSeat;
    });
  const places = channels.map((channel): ChannelPlace => {
    const reach = reachOf(channel);
    return { channel, kind: channel.kind, reach, firstCells: firstCellsOf(channel.id, reach) };
  });
  const byId = new Map(places.map((place) => [place.channel.id, place]));
  const assumedOffset = SAID_OUTRIGHT.reduce((sum, name) => sum + offsetOf(name, assumed(name)), 0);

  return {
    places,
    placeOf: (channel) => (channel === undefined ? undefined : byId.get(channel)),
    situationOf: (request, composition) => {
      const said: Partial<Record<Axis, string>> = {};
      let offset = assumedOffset;
      for (const name of SAID_OUTRIGHT) {
        const value = saidValue(request[name]);
        if (value === undefined || value === "unstated") continue;
        said[name] = value;
        offset += offsetOf(name, value) - offsetOf(name, assumed(name));
      }
      const group =
        request.group === undefined ? undefined : groupState(request.group ?? undefined, request.asOf, groupReviewDays);
      return { composition, audience: request.audience, group, said, offset };
    },
    saying: (situation, attribute, value) => {
      // oxlint-disable typescript/no-unsafe-type-assertion -- the value is one of the attribute's own
      if (attribute === "audience") return { ...situation, audience: value as SaidAudience };
      if (attribute === "group") return { ...situation, group: value as GroupState };
      const axis = attribute as Exclude<Axis, "group">;
      // oxlint-enable typescript/no-unsafe-type-assertion
      const before = situation.said[axis] ?? assumed(axis);
      return {
        ...situation,
        said: { ...situation.said, [axis]: value },
        offset: situation.offset + offsetOf(axis, value) - offsetOf(axis, before),
      };
    },
    cellOf: (place, { composition, audience, group, offset }) => {
      const first = place.firstCells[classesIn(composition) * SAID.length + saidPlace(audience)] ?? Number.NaN;
      return first + offset + offsetOf("group", group ?? groupUnsaid(place, composition));
    },
  };
}
