import { expect, test } from "vitest";
import { ATTRIBUTES, AXES, FACTS } from "./attribute-lists.js";
import { FEATURES } from "./attributes.js";
import { CHANGES, LAWS } from "./model/vocabulary.js";

test("every attribute is an axis of the space, and those that facts of a channel look at stand beside the channel", () => {
  expect(AXES.toSorted()).toEqual(ATTRIBUTES.toSorted());
  expect(AXES.slice(0, 2)).toEqual(["channel", "group"]);
});

test("every change that the table has is offered, and every law of the table is one that is checked", () => {
  const specs = ATTRIBUTES.map((name) => FEATURES[name]);
  const changes = specs.flatMap(({ change }) => (change === undefined ? [] : [change.id]));
  expect(CHANGES.filter((change) => change !== "remove-recipients").toSorted()).toEqual(changes.toSorted());
  const laws: readonly string[] = LAWS;
  expect(specs.every(({ law }) => law === undefined || laws.includes(law.id))).toBe(true);
});

test("what an attribute is where nothing is said, what it is changed to and what its law steps along are values of it", () => {
  for (const name of ATTRIBUTES.filter((one) => one !== "channel")) {
    const { values, otherwise, law, change } = FEATURES[name];
    const used = [otherwise, ...(law?.along ?? []), ...(change === undefined ? [] : [change.to])];
    expect(used.filter((value) => !(values as readonly (string | undefined)[]).includes(value))).toEqual([]);
  }
});

test("every fact follows from attributes that there are", () => {
  const names: readonly string[] = ATTRIBUTES;
  expect(FACTS.flatMap((fact) => [...FEATURES[fact].of]).filter((name) => !names.includes(name))).toEqual([]);
});
