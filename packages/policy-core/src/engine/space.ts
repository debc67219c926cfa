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
}

function stepsOf(): Space["steps"] {
  const personalData = YES_NO.length;
  const nature = personalData * YES_NO.length;
  const reachable = nature * NATURES.length;
  const audience = reachable * YES_NO.length;
  const level = audience * RELATIONS.length;
  const group = level * LEVELS.length;
  return { channel: group * GROUP_STATES.length, group, level, audience, reachable, nature, personalData, files: 1 };
}

/** Where a value stands among few: looking at each is quicker than a hash. Not a number for one that is not there. */
function digitOf(value: string, values: readonly string[]): number {
  for (let digit = 0; digit < values.length; digit += 1) if (values[digit] === value) return digit;
  return Number.NaN;
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
  const axes: Space["axes"] = [
    { attribute: "channel", values: channels },
    { attribute: "group", values: GROUP_STATES },
    { attribute: "level", values: LEVELS },
    { attribute: "audience", values: RELATIONS },
    { attribute: "reachable", values: YES_NO },
    { attribute: "nature", values: NATURES },
    { attribute: "personalData", values: YES_NO },
    { attribute: "files", values: YES_NO },
  ];
  const steps = stepsOf();
  const size = steps.channel * channels.length;
  const byChannel = new Map(channels.map((channel, digit) => [channel, digit]));
  return {
    axes,
    size,
    steps,
    cellOf: (attributes) => {
      const cell =
        (byChannel.get(attributes.channel) ?? Number.NaN) * steps.channel +
        digitOf(attributes.group, GROUP_STATES) * steps.group +
        digitOf(attributes.level, LEVELS) * steps.level +
        digitOf(attributes.audience, RELATIONS) * steps.audience +
        digitOf(attributes.reachable, YES_NO) * steps.reachable +
        digitOf(attributes.nature, NATURES) * steps.nature +
        digitOf(attributes.personalData, YES_NO) * steps.personalData +
        digitOf(attributes.files, YES_NO) * steps.files;
      if (!Number.isNaN(cell)) return cell;
      const strange = axes.find(({ attribute, values }) => !values.includes(attributes[attribute]));
      throw new RangeError(`The space has no such ${strange?.attribute ?? "cell"}`);
    },
    attributesOf: (cell) => {
      let rest = cell;
      const last = <T>(values: readonly T[]): T => {
        const value = values[rest % values.length];
        if (value === undefined) throw outside(cell);
        rest = Math.floor(rest / values.length);
        return value;
      };
      const files = last(YES_NO);
      const personalData = last(YES_NO);
      const nature = last(NATURES);
      const reachable = last(YES_NO);
      const audience = last(RELATIONS);
      const level = last(LEVELS);
      const group = last(GROUP_STATES);
      const channel = last(channels);
      if (rest !== 0) throw outside(cell);
      return { channel, group, level, audience, reachable, nature, personalData, files };
    },
  };
}
