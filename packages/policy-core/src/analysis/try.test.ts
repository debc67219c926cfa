import { test } from "vitest";
import { pdpOf } from "../testing/pdp-of.js";
import { smallPolicy } from "../testing/small-policy.js";
import { verifyLaws } from "./verify/verify-laws.js";
import { checkLaws } from "./laws.js";
test("t", () => {
  const pdp = pdpOf(smallPolicy);
  for (const _ of [1,2,3]) {const t = performance.now();checkLaws(pdp); console.log("check", performance.now()-t);}
  const t = performance.now();
  const r = verifyLaws(pdp);
  console.log(performance.now() - t, pdp.table.space.size);
  for (const { law, checked, broken, counterexample } of r) console.log(law, checked, broken, JSON.stringify(counterexample));
});
