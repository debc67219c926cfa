import { AXES, type SEAT } from "../attribute-lists.js";
import { FEATURES, type Attribute, type Attributes, type ValueOf } from "../attributes.js";
import type { Reach } from "../model/vocabulary.js";

const outside = (cell: number) => new RangeError(`The space has no cell ${cell}`);

/** A channel, who the message is for, and whether the channel reaches them: only combinations that a request can have. */
export type Seat = Pick<Attributes, (typeof SEAT)[number]>;

/** An attribute that every seat has all values of. */
export type Axis = (typeof AXES)[number];

/** The finite space: each combination of attribute values that a request can have is one cell, numbered from 0. */
export interface Space {
  /** What leads a cell's number. */
  readonly seats: readonly Seat[];
  /** The other attributes with their values: the digits of a cell's number, most significant first. */
  readonly axes: readonly { readonly attribute: Axis; readonly values: readonly string[] }[];
  /** How many cells there are. */
  readonly size: number;
  /** How many cells each seat has. */
  readonly perSeat: number;
  /** What one step along each attribute beside the seat adds to a cell's number. */
  readonly steps: Readonly<Record<Axis, number>>;
  /** The place of a seat; nothing where no request has it. */
  readonly seatOf: (seat: Seat) => number | undefined;
  /** @throws RangeError for a combination that the space does not hold: a programmer's error */
  readonly cellOf: (attributes: Attributes) => number;
  /** @throws RangeError for a number that is no cell: a programmer's error */
  readonly attributesOf: (cell: number) => Attributes;
  /** The cell with another value of one attribute; nothing where no request has that combination. */
  readonly withValue: (cell: number, attribute: Attribute, value: string) => number | undefined;
}

/** A channel of the space, as far as the seats go. */
export interface SpaceChannel {
  readonly id: string;
  readonly reaches: Reach;
}

/** Whether some request to such an audience is in reach of such a channel, or out of it. */
const MAY_BE_REACHED: Readonly<Record<Reach, (audience: ValueOf<"audience">) => readonly ValueOf<"reachable">[]>> = {
  anyone: () => ["yes"],
  // a telephone number that nobody is said to belong to is out of reach, and makes the audience external at the least
  addresses: (audience) => (audience === "internal" || audience === "institution" ? ["yes"] : ["no", "yes"]),
  colleagues: (audience) => [audience === "internal" ? "yes" : "no"],
};

const seatsOf = (channels: readonly SpaceChannel[]): readonly Seat[] =>
  channels.flatMap(({ id, reaches }) =>
    FEATURES.audience.values.flatMap((audience) =>
      MAY_BE_REACHED[reaches](audience).map((reachable) => ({ channel: id, audience, reachable })),
    ),
  );

/**
 * The space over a policy's channels.
 *
 * @example
 * const space = createSpace([{ id: "email", reaches: "addresses" }, { id: "signal", reaches: "anyone" }]);
 * space.size                                  // => 4320: 10 seats of 432 cells each
 * space.cellOf(space.attributesOf(1234))      // => 1234
 *
 * @see policy.md §2
 */
export function createSpace(channels: readonly SpaceChannel[]): Space {
  const seats = seatsOf(channels);
  const keyOf = ({ channel, audience, reachable }: Seat) => `${audience} ${reachable} ${channel}`;
  const seatPlaces = new Map(seats.map((seat, place) => [keyOf(seat), place]));

  let perSeat = 1;
  const digits = AXES.toReversed()
    .map((attribute) => {
      const values: readonly string[] = FEATURES[attribute].values;
      const step = perSeat;
      perSeat *= values.length;
      return { attribute, values, step, offsets: new Map(values.map((value, digit) => [value, digit * step])) };
    })
    .toReversed();
  const size = seats.length * perSeat;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every attribute beside the seat is an axis
  const steps = Object.fromEntries(digits.map(({ attribute, step }) => [attribute, step])) as Space["steps"];
  const offsetOf = ({ attribute, offsets }: (typeof digits)[number], value: string): number => {
    const offset = offsets.get(value);
    if (offset === undefined) throw new RangeError(`The space has no such ${attribute}`);
    return offset;
  };
  const seatOf = (seat: Seat) => seatPlaces.get(keyOf(seat));

  return {
    seats,
    axes: digits.map(({ attribute, values }) => ({ attribute, values })),
    size,
    perSeat,
    steps,
    seatOf,
    cellOf: (attributes) => {
      const seat = seatOf(attributes);
      if (seat === undefined) throw new RangeError("The space has no such channel, audience and reach together");
      let cell = seat * perSeat;
      for (const digit of digits) cell += offsetOf(digit, attributes[digit.attribute]);
      return cell;
    },
    attributesOf: (cell) => {
      const seat = seats[Math.floor(cell / perSeat)];
      if (!Number.isInteger(cell) || seat === undefined) throw outside(cell);
      const attributes: Record<string, string> = { ...seat };
      for (const { attribute, values, step } of digits) {
        attributes[attribute] = values[Math.floor(cell / step) % values.length] ?? "";
      }
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every attribute is of the seat or an axis, with its own values
      return attributes as unknown as Attributes;
    },
    withValue: (cell, attribute, value) => {
      const digit = digits.find((one) => one.attribute === attribute);
      if (digit !== undefined) {
        const { step, values } = digit;
        return cell - (Math.floor(cell / step) % values.length) * step + offsetOf(digit, value);
      }
      const seat = seats[Math.floor(cell / perSeat)];
      if (seat === undefined) throw outside(cell);
      const place = seatOf({ ...seat, [attribute]: value });
      return place === undefined ? undefined : place * perSeat + (cell % perSeat);
    },
  };
}
