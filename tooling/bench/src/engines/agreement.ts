import type { Pdp, Request } from "@channelwise/policy-core";
import { reduce } from "../by-hand/facts.ts";
import { valueOf } from "../pdp.ts";
import type { Engine, Verdict } from "./engine.ts";

/** Where an engine answers otherwise. */
export interface Disagreement {
  readonly place: number;
  readonly asked: Request;
  readonly expected: Verdict;
  readonly given: Verdict;
}

/** What the decision says, as far as the engine can say it. */
function expectedOf(request: Request, pdp: Pdp, { names }: Engine): Verdict {
  const { outcome, reasons } = valueOf(pdp.decide(request));
  const rules = reasons.map(({ rule }) => rule);
  return { outcome, rules: names === "every rule" ? rules : rules.slice(0, 1) };
}

const isSame = (one: Verdict, other: Verdict): boolean =>
  one.outcome === other.outcome && one.rules.join() === other.rules.join();

/** Asks an engine everything, and the decision point too. */
export async function disagreements(
  engine: Engine,
  asked: readonly Request[],
  pdp: Pdp,
): Promise<readonly Disagreement[]> {
  const found: Disagreement[] = [];
  for (let first = 0; first < asked.length; first += engine.inFlight) {
    const some = asked.slice(first, first + engine.inFlight);
    const verdicts = await Promise.all(some.map(async (request) => engine.decide(reduce(request))));
    for (const [offset, request] of some.entries()) {
      const expected = expectedOf(request, pdp, engine);
      const given = verdicts[offset] ?? { outcome: "not-covered", rules: [] };
      if (!isSame(expected, given)) found.push({ place: first + offset, asked: request, expected, given });
    }
  }
  return found;
}
