import { strictness, type Answer } from "../../engine/answer.js";
import { ATTRIBUTES, SEAT } from "../../attribute-lists.js";
import { FEATURES, type Attribute, type Attributes } from "../../attributes.js";
import type { Space } from "../../engine/space.js";
import type { ExampleRequest } from "../example.js";
import type { Tabled } from "../overlays/milder.js";
import { boxesOf } from "./boxes.js";
import { compareAnswers, type AnswerChange, type Direction, type Verdict } from "./change.js";

/** Requests whose answers change alike. */
export interface ChangeGroup extends AnswerChange {
  /** The values of each attribute: each combination of them changes so, and is in no other group. */
  readonly where: Readonly<Record<Attribute, readonly string[]>>;
  /** How many different requests these are: the combinations, counted. */
  readonly requests: number;
  /** One that says little; absent where nobody can make any of them. */
  readonly example?: ExampleRequest;
}

/** What becomes of answers: each group apart, what changes most first. */
export interface AnswerChanges {
  readonly milder: readonly ChangeGroup[];
  readonly stricter: readonly ChangeGroup[];
}

/** How many of the requests that were compared change, and how. */
export interface Counts {
  readonly compared: number;
  readonly milder: number;
  readonly stricter: number;
  /** The same outcome on the same conditions, for other reasons, with other cautions, or with others to ask. */
  readonly reasons: number;
}

export interface Comparison {
  readonly changes: AnswerChanges;
  readonly counts: Counts;
}

/** Two policies, and what of them to compare. */
export interface Compared {
  readonly before: Tabled;
  readonly after: Tabled;
  /** Channels of both. */
  readonly channels: readonly string[];
  /**
   * What a request that was such is after; nothing where it is not looked at. One that is something else is looked at
   * where that makes a difference: else its answer changes as that of those which stay what they were.
   */
  readonly becomes: (attributes: Attributes) => Attributes | undefined;
  /** What answers are that no longer have some condition. */
  readonly losing: Direction;
  /** An example of requests that were such, the first of them that has one. */
  readonly exampleOf: (attributes: readonly Attributes[]) => ExampleRequest | undefined;
}

/** Answers are shared by many cells: two of them are compared once. */
function createComparer(losing: Direction): (before: Answer, after: Answer) => Verdict {
  const known = new Map<Answer, Map<Answer, Verdict>>();
  return (before, after) => {
    const others = known.get(before) ?? new Map<Answer, Verdict>();
    known.set(before, others);
    const verdict = others.get(after) ?? compareAnswers(before, after, losing);
    others.set(after, verdict);
    return verdict;
  };
}

const isChange = ({ is }: Verdict): boolean => is === "milder" || is === "stricter";

const stepOf = ({ before, after }: AnswerChange): number => Math.abs(strictness(after) - strictness(before));

const greatestFirst = (one: ChangeGroup, other: ChangeGroup): number =>
  stepOf(other) - stepOf(one) || other.requests - one.requests;

/** Compares the answers of two policies, request by request, and gathers those that change alike. */
export function compareCells({ before, after, channels, becomes, losing, exampleOf }: Compared): Comparison {
  const { space } = before.table;
  const grid = gridOver(space, channels);
  const compare = createComparer(losing);
  /** Nothing where a policy knows no such request: on another's channel, or one that the channel cannot be out of reach of. */
  const answerIn = ({ table }: Tabled, attributes: Attributes): Answer | undefined =>
    table.space.seatOf(attributes) === undefined ? undefined : table.answerAt(table.space.cellOf(attributes));
  const counts = { compared: 0, milder: 0, stricter: 0, reasons: 0, same: 0 };
  const alike = new Map<string, { readonly verdict: Verdict; readonly cells: number[] }>();
  for (let cell = 0; cell < space.size; cell += 1) {
    if (!grid.has(cell)) continue;
    const was = space.attributesOf(cell);
    const is = becomes(was);
    const now = is && answerIn(after, is);
    if (now === undefined) continue;
    const staying = is === was ? undefined : answerIn(after, was);
    if (staying !== undefined && !isChange(compare(staying, now))) continue;
    const verdict = compare(before.table.answerAt(cell), now);
    counts.compared += 1;
    counts[verdict.is] += 1;
    if (!isChange(verdict)) continue;
    const key = JSON.stringify(verdict);
    const found = alike.get(key) ?? { verdict, cells: [] };
    found.cells.push(grid.numberOf(cell));
    alike.set(key, found);
  }

  const sizes = grid.lines.map(({ values }) => values.length);
  const groupsThatAre = (direction: Direction): readonly ChangeGroup[] =>
    [...alike.values()]
      .flatMap(({ verdict, cells }) => {
        if (verdict.is !== direction) return [];
        const { is: _, ...change } = verdict;
        return boxesOf(cells, sizes).map((box): ChangeGroup => {
          const where = valuesIn(box, grid.lines);
          const within = combinationsOf(where);
          const example = exampleOf(within);
          return { ...change, where, requests: within.length, ...(example && { example }) };
        });
      })
      .toSorted(greatestFirst);
  return {
    changes: { milder: groupsThatAre("milder"), stricter: groupsThatAre("stricter") },
    counts: { compared: counts.compared, milder: counts.milder, stricter: counts.stricter, reasons: counts.reasons },
  };
}

interface Line {
  readonly attribute: Attribute;
  readonly values: readonly string[];
}

/** A space as if each attribute of its seats were independent of the others: boxes are looked for along each. */
interface Grid {
  readonly lines: readonly Line[];
  /** Whether a cell is on one of the channels. */
  readonly has: (cell: number) => boolean;
  /** A cell's number there, whose digits are places along the lines. */
  readonly numberOf: (cell: number) => number;
}

function gridOver({ seats, axes, perSeat }: Space, channels: readonly string[]): Grid {
  const seatLines = SEAT.map((attribute) => {
    const values: readonly string[] = attribute === "channel" ? channels : FEATURES[attribute].values;
    return { attribute, values };
  });
  const seatNumbers = seats.map((seat) =>
    channels.includes(seat.channel)
      ? seatLines.reduce((number, { attribute, values }) => number * values.length + values.indexOf(seat[attribute]), 0)
      : undefined,
  );
  const seatNumberOf = (cell: number) => seatNumbers[Math.floor(cell / perSeat)];
  return {
    lines: [...seatLines, ...axes],
    has: (cell) => seatNumberOf(cell) !== undefined,
    numberOf: (cell) => (seatNumberOf(cell) ?? 0) * perSeat + (cell % perSeat),
  };
}

function valuesIn(box: readonly (readonly number[])[], lines: readonly Line[]): ChangeGroup["where"] {
  const values = new Map(
    lines.map(({ attribute, values: all }, line) => [
      attribute,
      (box[line] ?? []).flatMap((place) => all[place] ?? []),
    ]),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every attribute has its line
  return Object.fromEntries(ATTRIBUTES.map((name) => [name, values.get(name)])) as unknown as ChangeGroup["where"];
}

/** Each combination of the values of a group, as attributes. */
const combinationsOf = (where: ChangeGroup["where"]): readonly Attributes[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every attribute has its values
  ATTRIBUTES.reduce<readonly object[]>(
    (all, name) => all.flatMap((one) => where[name].map((value) => ({ ...one, [name]: value }))),
    [{}],
  ) as unknown as readonly Attributes[];
