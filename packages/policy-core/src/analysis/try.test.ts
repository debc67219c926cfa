import { test } from "vitest";
import { pdpOf } from "../testing/pdp-of.js";
import { smallPolicy } from "../testing/small-policy.js";
import { checkLaws } from "./laws.js";
test("t", () => {
  const pdp = pdpOf(smallPolicy);
  const t = performance.now();
  const r = checkLaws(pdp);
  console.log(performance.now() - t, pdp.table.space.size);
  for (const { law, checked, broken } of r) console.log(law, checked, broken.length, JSON.stringify(broken[0]));
});
