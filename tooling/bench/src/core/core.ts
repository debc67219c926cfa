import { attributesIn, type Attributes, type Decision, type Pdp, type Request } from "@channelwise/policy-core";
import { outcomeByHand } from "../by-hand/outcome.ts";
import { compare, timesText, type Effort, type Pass } from "../measure.ts";
import { createPdp, valueOf } from "../pdp.ts";
import { requests } from "../requests.ts";
import type { Row } from "../row.ts";
import { compileRows } from "./compile.ts";

const byHandPass = (asked: readonly Request[]): Pass => ({
  operations: asked.length,
  run: () => {
    let signs = 0;
    for (const request of asked) {
      const outcome = outcomeByHand(request);
      if (outcome.ok) signs += outcome.value.length;
    }
    return signs;
  },
});

const outcomePass = (asked: readonly Request[], pdp: Pdp): Pass => ({
  operations: asked.length,
  run: () => {
    let signs = 0;
    for (const request of asked) {
      const outcome = pdp.outcome(request);
      if (outcome.ok) signs += outcome.value.length;
    }
    return signs;
  },
});

/** @param asked - what `decide` is asked, over and over */
export const decidePass = (asked: readonly Request[], pdp: Pdp): Pass => ({
  operations: asked.length,
  run: () => {
    let reasons = 0;
    for (const request of asked) {
      const decision = pdp.decide(request);
      if (decision.ok) reasons += decision.value.reasons.length;
    }
    return reasons;
  },
});

const tablePass = (cells: readonly Attributes[], { table }: Pdp): Pass => ({
  operations: cells.length,
  run: () => {
    let signs = 0;
    for (const attributes of cells) signs += table.outcomeOf(attributes).length;
    return signs;
  },
});

const jsonPass = (asked: readonly Request[], pdp: Pdp): Pass => ({
  operations: asked.length,
  run: () => {
    let signs = 0;
    for (const request of asked) {
      const json = pdp.decideJson(request);
      if (json.ok) signs += json.value.pieces.join("").length;
    }
    return signs;
  },
});

const stringifyPass = (decisions: readonly Decision[]): Pass => ({
  operations: decisions.length,
  run: () => {
    let signs = 0;
    for (const decision of decisions) signs += JSON.stringify(decision).length;
    return signs;
  },
});

/** An answer from the core costs what a hand-written if/else does. */
export async function core(effort: Effort): Promise<readonly Row[]> {
  const pdp = createPdp();
  const asked = requests();
  const decisions = asked.map((request) => valueOf(pdp.decide(request)));
  const byHand = byHandPass(asked);
  const outcome = await compare(outcomePass(asked, pdp), byHand, effort);
  const table = await compare(tablePass(decisions.map(attributesIn), pdp), byHand, effort);
  const decide = await compare(decidePass(asked, pdp), outcomePass(asked, pdp), effort);
  const json = await compare(jsonPass(asked, pdp), stringifyPass(decisions), effort);
  return [
    {
      id: "outcome",
      what: "`outcome`",
      against: "a hand-written if/else that does the same, recipients looked up by the same code",
      ratios: outcome.ratios,
      better: "less",
      target: 1.1,
      gate: 1.6,
      figures: timesText(outcome),
    },
    {
      id: "table",
      what: "the table alone: a request that is reduced to its attributes",
      against: "the whole hand-written if/else",
      ratios: table.ratios,
      better: "less",
      target: 0.3,
      gate: 0.5,
      figures: timesText(table),
    },
    {
      id: "table-time",
      what: "the table alone: a request that is reduced to its attributes",
      against: "30 ns",
      ratios: table.subject.map((time) => time / 30),
      better: "less",
      target: 1,
    },
    {
      id: "decide",
      what: "`decide`: the whole frozen decision",
      against: "`outcome`",
      ratios: decide.ratios,
      better: "less",
      target: 6,
      // 10,000 requests no two of which are alike are more than are kept: sets of changes and questions are worked out anew
      gate: 11,
      figures: timesText(decide),
    },
    {
      id: "json",
      what: "`decideJson`, joined: deciding and writing",
      against: "`JSON.stringify` of the same decision, made before",
      ratios: json.ratios,
      better: "less",
      target: 3,
      // as above: all but the words of the answer is laid out anew
      gate: 9,
      figures: timesText(json),
    },
    ...(await compileRows(effort)),
  ];
}
