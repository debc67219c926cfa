import type { Pdp, Request } from "@channelwise/policy-core";
import { reduce, type Facts } from "../by-hand/facts.ts";
import { rulesByHand } from "../by-hand/rules.ts";
import { decidePass } from "../core/core.ts";
import { compare, timesText, timeText, type Effort, type Pass } from "../measure.ts";
import { createPdp } from "../pdp.ts";
import { requests } from "../requests.ts";
import type { Row } from "../row.ts";
import { median } from "../statistics.ts";
import { disagreements } from "./agreement.ts";
import type { Engine } from "./engine.ts";
import { createEngines } from "./engines.ts";

/** The engine decides, as many at once as it is asked; from the request, which the host reduces, or from the facts. */
const enginePass = <T>({ decide, inFlight }: Engine, asked: readonly T[], factsOf: (one: T) => Facts): Pass => ({
  operations: asked.length,
  run: async () => {
    let rules = 0;
    for (let first = 0; first < asked.length; first += inFlight) {
      const some = asked.slice(first, first + inFlight).map((one) => decide(factsOf(one)));
      for (const verdict of some) {
        rules += (verdict instanceof Promise ? await verdict : verdict).rules.length;
      }
    }
    return rules;
  },
});

const tablePass = (facts: readonly Facts[], { table: { space, answerAt } }: Pdp): Pass => ({
  operations: facts.length,
  run: () => {
    let rules = 0;
    for (const one of facts) rules += answerAt(space.cellOf(one)).rules.length;
    return rules;
  },
});

const byHandPass = (asked: readonly Request[]): Pass => ({
  operations: asked.length,
  run: () => {
    let rules = 0;
    for (const request of asked) rules += rulesByHand(reduce(request)).length;
    return rules;
  },
});

/** How many questions fit into a slice: slow engines get fewer of them, and `decide` the same ones. */
async function fitting(engine: Engine, asked: readonly Request[], slice: number): Promise<readonly Request[]> {
  const trial = asked.slice(0, 128);
  const { run } = enginePass(engine, trial, reduce);
  await run();
  const begun = performance.now();
  await run();
  const each = (performance.now() - begun) / trial.length;
  return asked.slice(0, Math.min(asked.length, Math.max(trial.length, Math.ceil(slice / each))));
}

const TIMES = 4;
const WITH_ROOM = 2.5;

async function rowsOf(engine: Engine, asked: readonly Request[], pdp: Pdp, effort: Effort): Promise<readonly Row[]> {
  const wrong = await disagreements(engine, asked, pdp);
  if (wrong.length > 0) throw new Error(`${engine.name} answers ${wrong.length} of ${asked.length} otherwise`);
  const some = await fitting(engine, asked, effort.slice);
  const facts = some.map(reduce);
  const whole = await compare(enginePass(engine, some, reduce), decidePass(some, pdp), effort);
  const alone = await compare(
    enginePass(engine, facts, (one) => one),
    tablePass(facts, pdp),
    effort,
  );
  const what = `${engine.name}: the outcome and ${engine.names}`;
  return [
    {
      id: engine.id,
      what,
      against: "the table, from the same facts to the outcome and every rule",
      ratios: alone.ratios,
      better: "more",
      target: TIMES,
      gate: WITH_ROOM,
      figures: timesText(alone),
      remark: `${engine.name}: right on all ${asked.length.toLocaleString("en")} requests. ${engine.limits}`,
    },
    {
      id: `${engine.id}-request`,
      what: `${what}, from the request, by the host’s part`,
      against: "`decide`: the whole decision in words, with alternatives and what would help",
      ratios: whole.ratios,
      better: "more",
      target: TIMES,
      figures: timesText(whole),
    },
  ];
}

async function byHandRow(asked: readonly Request[], pdp: Pdp, effort: Effort): Promise<Row> {
  const compared = await compare(byHandPass(asked), decidePass(asked, pdp), effort);
  const host = await compare(
    {
      operations: asked.length,
      run: () => {
        let signs = 0;
        for (const request of asked) signs += reduce(request).kind.length;
        return signs;
      },
    },
    decidePass(asked, pdp),
    effort,
  );
  return {
    id: "by-hand",
    what: "no engine: a hand-written if/else that gives every rule, no texts",
    against: "`decide`: the whole decision",
    ratios: compared.ratios,
    better: "less",
    figures: timesText(compared),
    remark: `The host's part, ${timeText(median(host.subject))}, is in every engine's time: it parses and looks up the recipients by the core's own code, counts days, and hands over flat words.`,
  };
}

/** Other engines, on the same policy and the same requests. None is timed before it is right on all of them. */
export async function engines(effort: Effort): Promise<readonly Row[]> {
  const pdp = createPdp();
  const asked = requests();
  const rows = [await byHandRow(asked, pdp, effort)];
  for (const engine of await createEngines()) rows.push(...(await rowsOf(engine, asked, pdp, effort)));
  return rows;
}
