import { AXES } from "../attribute-lists.js";
import { FEATURES, type Attribute, type Attributes } from "../attributes.js";

const outside = (cell: number) => new RangeError(`The space has no cell ${cell}`);

/** The finite space: each combination of attribute values is one cell, numbered from 0. */
export interface Space {
  /** Every attribute with its values: the digits of a cell's number, most significant first. */
  readonly axes: readonly { readonly attribute: Attribute; readonly values: readonly string[] }[];
  /** How many cells there are. */
  readonly size: number;
  /** What one step along each attribute adds to a cell's number. */
  readonly steps: Readonly<Record<Attribute, number>>;
  /** @throws RangeError for a value that the space does not hold: a programmer's error */
  readonly cellOf: (attributes: Attributes) => number;
  /** @throws RangeError for a number that is no cell: a programmer's error */
  readonly attributesOf: (cell: number) => Attributes;
  /**
   * The cell with another value of one attribute.
   *
   * @throws RangeError for a value that the space does not hold: a programmer's error
   */
  readonly withValue: (cell: number, attribute: Attribute, value: string) => number;
}

/**
 * The space over a policy's channels.
 *
 * @example
 * const space = createSpace(["email", "signal"]);
 * space.size                                  // => 3456
 * space.cellOf(space.attributesOf(1234))      // => 1234
 */
export function createSpace(channels: readonly string[]): Space {
  let size = 1;
  const digits = AXES.toReversed()
    .map((attribute) => {
      const values: readonly string[] = attribute === "channel" ? channels : FEATURES[attribute].values;
      const step = size;
      size *= values.length;
      return { attribute, values, step, offsets: new Map(values.map((value, digit) => [value, digit * step])) };
    })
    .toReversed();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every attribute is an axis
  const steps = Object.fromEntries(digits.map(({ attribute, step }) => [attribute, step])) as Space["steps"];
  const offsetOf = ({ attribute, offsets }: (typeof digits)[number], value: string): number => {
    const offset = offsets.get(value);
    if (offset === undefined) throw new RangeError(`The space has no such ${attribute}`);
    return offset;
  };

  return {
    axes: digits.map(({ attribute, values }) => ({ attribute, values })),
    size,
    steps,
    cellOf: (attributes) => {
      let cell = 0;
      for (const digit of digits) cell += offsetOf(digit, attributes[digit.attribute]);
      return cell;
    },
    attributesOf: (cell) => {
      if (!Number.isInteger(cell) || cell < 0 || cell >= size) throw outside(cell);
      const attributes: Record<string, string> = {};
      for (const { attribute, values, step } of digits) {
        attributes[attribute] = values[Math.floor(cell / step) % values.length] ?? "";
      }
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every attribute is an axis, with its own values
      return attributes as unknown as Attributes;
    },
    withValue: (cell, attribute, value) => {
      for (const digit of digits) {
        if (digit.attribute !== attribute) continue;
        const { step, values } = digit;
        return cell - (Math.floor(cell / step) % values.length) * step + offsetOf(digit, value);
      }
      return cell;
    },
  };
}
