import {
  GROUP_STATES,
  LEVELS,
  NATURES,
  RELATIONS,
  YES_NO,
  type GroupState,
  type LevelId,
  type Nature,
  type Relation,
  type YesNo,
} from "../model/vocabulary.js";

/** Everything that a rule may look at: a request is reduced to these first. */
export interface Attributes {
  readonly channel: string;
  readonly group: GroupState;
  readonly level: LevelId;
  readonly audience: Relation;
  readonly reachable: YesNo;
  readonly nature: Nature;
  readonly personalData: YesNo;
  readonly files: YesNo;
}

export type Attribute = keyof Attributes;

/** The attributes besides the channel, in the order of a cell's digits, with the values that each can take. */
const CLOSED = {
  group: GROUP_STATES,
  level: LEVELS,
  audience: RELATIONS,
  reachable: YES_NO,
  nature: NATURES,
  personalData: YES_NO,
  files: YES_NO,
} as const;

/** The finite space: each combination of attribute values is one cell, numbered from 0. */
export interface Space {
  /** Every attribute with its values: the digits of a cell's number, most significant first. */
  readonly axes: readonly { readonly attribute: Attribute; readonly values: readonly string[] }[];
  /** How many cells there are. */
  readonly size: number;
  /** @throws RangeError for a value that the space does not hold: a programmer's error */
  readonly cellOf: (attributes: Attributes) => number;
  readonly attributesOf: (cell: number) => Attributes;
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
  const axes = Object.entries({ channel: channels, ...CLOSED }).map(([attribute, values]) => ({
    attribute: attribute as Attribute,
    values: values as readonly string[],
    digits: new Map<string, number>(values.map((value, digit) => [value, digit])),
  }));
  return {
    axes,
    size: axes.reduce((size, { values }) => size * values.length, 1),
    cellOf: (attributes) =>
      axes.reduce((cell, { attribute, values, digits }) => {
        const digit = digits.get(attributes[attribute]);
        if (digit === undefined) throw new RangeError(`The space has no such ${attribute}`);
        return cell * values.length + digit;
      }, 0),
    attributesOf: (cell) => {
      let rest = cell;
      const entries = axes.toReversed().map(({ attribute, values }) => {
        const value = values[rest % values.length];
        rest = Math.floor(rest / values.length);
        return [attribute, value] as const;
      });
      return Object.fromEntries(entries.reverse()) as unknown as Attributes;
    },
  };
}
