import { dmnText } from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { differences } from "../cells.ts";
import { gscPdp } from "../policies.ts";
import { asker } from "./answers.ts";
import { dmnEvalJs } from "./dmn-eval-js.ts";
import { readModel } from "./model.ts";

test("gives every rule that matches and the outcome, in every cell as the core", { timeout: 900_000 }, async () => {
  const pdp = gscPdp();
  const xml = dmnText(pdp);
  expect(differences(pdp, asker(await readModel(xml), await dmnEvalJs(xml))).slice(0, 3)).toEqual([]);
});
