import { attributesIn } from "@channelwise/policy-core";
import { describe, expect, it } from "vitest";
import { createPdp } from "../pdp.ts";
import { requests } from "../requests.ts";
import { factsOf, reduce } from "./facts.ts";
import { outcomeByHand, outcomeOn } from "./outcome.ts";
import { rulesByHand } from "./rules.ts";

const pdp = createPdp();
const all = requests();
const cells = Array.from({ length: pdp.table.space.size }, (_, cell) => cell);

/** Cells in which something is not as it is expected, of those that are looked at. */
const wrongCells = (isRight: (cell: number) => boolean): readonly number[] => cells.filter((cell) => !isRight(cell));

describe("what is written by hand", () => {
  it("comes to the table's outcome in every cell", () => {
    const wrong = wrongCells((cell) => {
      const attributes = pdp.table.space.attributesOf(cell);
      return outcomeOn(attributes) === pdp.table.outcomeOf(attributes);
    });
    expect(wrong).toEqual([]);
  });

  it("names the table's rules in every cell, in their order", () => {
    const wrong = wrongCells((cell) => {
      const rules = pdp.table.answerAt(cell).rules.map(({ of }) => of.id);
      return rulesByHand(factsOf(pdp.table.space.attributesOf(cell))).join() === rules.join();
    });
    expect(wrong).toEqual([]);
  });

  it("answers every request as the decision point does", () => {
    expect(all.map(outcomeByHand)).toEqual(all.map((request) => pdp.outcome(request)));
  });

  it("reduces every request to the attributes of its decision", () => {
    const wrong = all.filter((request) => {
      const decided = pdp.decide(request);
      if (!decided.ok) return true;
      const facts: Readonly<Record<string, string>> = { ...factsOf(attributesIn(decided.value)) };
      return Object.entries(reduce(request)).some(([fact, word]) => facts[fact] !== word);
    });
    expect(wrong).toEqual([]);
  });

  it("finds the same faults", () => {
    const [asked] = all;
    if (asked === undefined) throw new Error("There are no requests");
    const faulty = [
      { ...asked, channel: "pigeon" },
      { ...asked, recipients: ["jane.roe@ec.europa.eu", "nobody@", "", "+12"] },
    ];
    const faultsOf = (result: ReturnType<typeof outcomeByHand>) =>
      result.ok ? [] : result.errors.map(({ code, pointer }) => ({ code, pointer }));
    expect(faulty.map((request) => faultsOf(outcomeByHand(request)))).toEqual(
      faulty.map((request) => faultsOf(pdp.outcome(request))),
    );
  });
});
