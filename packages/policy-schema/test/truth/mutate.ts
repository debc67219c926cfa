import fc from "fast-check";
import { changesOf } from "./changes.js";

/** A document with a change at one place in it. */
export interface Mutated {
  readonly to: unknown;
  /** Where, as a JSON Pointer. */
  readonly pointer: string;
  readonly how: string;
}

type Draw = fc.GeneratorValue;

interface Place {
  readonly path: readonly string[];
  readonly value: unknown;
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null ? Object.entries(value) : [];

const placesIn = (value: unknown, path: readonly string[] = []): readonly Place[] => [
  { path, value },
  ...entriesOf(value).flatMap(([key, child]) => placesIn(child, [...path, key])),
];

/** The same for every item of a list. */
const fieldOf = ({ path }: Place): string => path.map((key) => (/^[0-9]+$/u.test(key) ? "*" : key)).join("/");

function placesByField(value: unknown): readonly (readonly Place[])[] {
  const fields = new Map<string, Place[]>();
  for (const place of placesIn(value)) {
    const field = fieldOf(place);
    const known = fields.get(field);
    if (known === undefined) fields.set(field, [place]);
    else known.push(place);
  }
  return [...fields.values()];
}

function one<T>(draw: Draw, values: readonly T[]): T {
  const value = values[draw(fc.nat, { max: values.length - 1 })];
  if (value === undefined) throw new TypeError("There is nothing to choose from");
  return value;
}

/** The document with another value at a place that it has. */
export function withValueAt(document: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const entries = entriesOf(document).map(([name, child]): readonly [string, unknown] => [
    name,
    name === key ? withValueAt(child, rest, value) : child,
  ]);
  return Array.isArray(document) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** One change at a random place: each field is as likely as any other, however many items a list has. */
export function mutate(draw: Draw, document: unknown): Mutated {
  const { path, value } = one(draw, one(draw, placesByField(document)));
  const { how, make } = one(draw, one(draw, changesOf(value)));
  return { to: withValueAt(document, path, make()), pointer: path.map((key) => `/${escaped(key)}`).join(""), how };
}
