import { expect, test } from "vitest";
import { attributesIn } from "../engine/echo.js";
import { parseRequest } from "../model/parse-request.js";
import { pdpOf } from "./pdp-of.js";
import { smallPolicy } from "./small-policy.js";
import { wholeSpace } from "./whole-space.js";

test("the whole space has a request for each cell, which comes down to it and leaves nothing to be assumed", () => {
  const pdp = pdpOf(smallPolicy);
  const { space } = pdp.table;
  const requests = wholeSpace(smallPolicy);
  const wrong = requests.flatMap((request, cell) => {
    const parsed = parseRequest(request);
    const decision = parsed.ok ? pdp.decide(parsed.value) : parsed;
    if (!decision.ok) throw new Error(decision.errors[0].message);
    const { assumed } = decision.value;
    return space.cellOf(attributesIn(decision.value)) === cell && assumed.length === 0 ? [] : [request];
  });
  expect(requests).toHaveLength(space.size);
  expect(wrong.slice(0, 3)).toEqual([]);
});
