import { expect, test } from "vitest";
import { AXES } from "../attribute-lists.js";
import { parseRequest } from "../model/parse-request.js";
import { pdpOf } from "./pdp-of.js";
import { smallPolicy } from "./small-policy.js";
import { wholeSpace } from "./whole-space.js";

test("the whole space has a request for each value of each attribute, each answered, and none twice", () => {
  const pdp = pdpOf(smallPolicy);
  const requests = wholeSpace(smallPolicy);
  const decisions = requests.map((request) => {
    const parsed = parseRequest(request);
    const decision = parsed.ok ? pdp.decide(parsed.value) : parsed;
    if (!decision.ok) throw new Error(decision.errors[0].message);
    return decision.value;
  });
  expect(new Set(requests.map((request) => JSON.stringify(request))).size).toBe(requests.length);
  const values = AXES.map((name) => [name, new Set(decisions.map((decision) => decision[name])).size]);
  expect(values).toEqual(pdp.table.space.axes.map((axis) => [axis.attribute, axis.values.length]));
});
