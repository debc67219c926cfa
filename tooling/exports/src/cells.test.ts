import { isWithinAdvice } from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { differences } from "./cells.ts";
import { gscPdp } from "./policies.ts";
import { reasonText } from "./reason-text.ts";

test("every cell is looked at, and each way to differ is found", () => {
  const pdp = gscPdp();
  const { space, answerAt } = pdp.table;
  const asked = new Set<number>();
  const found = differences(pdp, (attributes) => {
    const cell = space.cellOf(attributes);
    asked.add(cell);
    const { outcome, rules } = answerAt(cell);
    const reasons = rules.map(({ of, cites }) => reasonText(of.id, { ...of, cites }));
    return {
      outcome: cell === 1 ? "prohibited" : outcome,
      allowed: cell === 2 ? !isWithinAdvice(outcome) : isWithinAdvice(outcome),
      reasons: cell === 3 ? reasons.slice(1) : reasons,
    };
  });
  expect(asked.size).toBe(space.size);
  expect(found.map(({ attributes }) => space.cellOf(attributes))).toEqual([1, 2, 3]);
});
