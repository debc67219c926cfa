import { gscPolicy } from "@channelwise/policy-core";
import { describe, expect, it } from "vitest";
import { createPdp } from "../pdp.ts";
import { requests } from "../requests.ts";
import { disagreements } from "./agreement.ts";
import { RULES } from "./engine.ts";
import { createEngines } from "./engines.ts";

const pdp = createPdp();
const some = requests(1_000);
const engines = await createEngines();

describe("the engines", () => {
  it.each(engines)("$name: answers as the decision does", async (engine) => {
    expect(await disagreements(engine, some, pdp)).toEqual([]);
  });

  it("are asked about every rule", () => {
    const matched = new Set(
      requests().flatMap((request) => {
        const decided = pdp.decide(request);
        return decided.ok ? decided.value.reasons.map(({ rule }) => rule) : [];
      }),
    );
    expect(matched).toEqual(new Set(gscPolicy.rules.map(({ id }) => id)));
    expect(RULES).toHaveLength(gscPolicy.rules.length);
  });

  it("are seen when they answer otherwise", async () => {
    const [engine] = engines;
    if (engine === undefined) throw new Error("There are no engines");
    const wrong = { ...engine, decide: () => ({ outcome: "suitable" as const, rules: [] }) };
    expect(await disagreements(wrong, some, pdp)).not.toEqual([]);
  });
});
