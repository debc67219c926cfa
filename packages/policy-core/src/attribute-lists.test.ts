import { expect, test } from "vitest";
import { ASKABLE, ASSUMABLE, ATTRIBUTES, AXES, FACTS, SEAT } from "./attribute-lists.js";
import { FEATURES } from "./attributes.js";
import { CHANGES, LAWS } from "./model/vocabulary.js";

test("every attribute is of the seat or an axis of the space, and those that facts of a channel look at lead", () => {
  expect([...SEAT, ...AXES].toSorted()).toEqual(ATTRIBUTES.toSorted());
  expect(SEAT).toEqual(["channel", "audience", "reachable"]);
  expect(AXES[0]).toBe("group");
});

test("what may be left unsaid is assumed in the table's order, and asked in an order of its own", () => {
  expect(ASSUMABLE).toEqual(["audience", "nature", "group", "personalData", "files"]);
  expect(ASKABLE).toEqual(["level", "audience", "nature", "personalData", "group", "files"]);
});

test("every change that the table has is offered, and every law of the table is one that is checked", () => {
  const specs = ATTRIBUTES.map((name) => FEATURES[name]);
  const changes = specs.flatMap(({ change }) => (change === undefined ? [] : [change.id]));
  expect(CHANGES.filter((change) => change !== "remove-recipients").toSorted()).toEqual(changes.toSorted());
  const laws: readonly string[] = LAWS;
  expect(specs.flatMap((spec) => spec.laws.map(({ id }) => id)).filter((id) => !laws.includes(id))).toEqual([]);
});

test("what an attribute is where nothing is said, what it is changed to and what its law steps along are values of it", () => {
  for (const name of ATTRIBUTES.filter((one) => one !== "channel")) {
    const { values, otherwise, laws, change } = FEATURES[name];
    const changed = change === undefined ? [] : [change.to, ...change.from];
    const used = [otherwise, ...laws.flatMap(({ along }) => [...along]), ...changed];
    expect(used.filter((value) => !(values as readonly (string | undefined)[]).includes(value))).toEqual([]);
  }
});

test("every fact follows from attributes that there are", () => {
  const names: readonly string[] = ATTRIBUTES;
  expect(FACTS.flatMap((fact) => [...FEATURES[fact].of]).filter((name) => !names.includes(name))).toEqual([]);
});
