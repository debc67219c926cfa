import { compile, gscPolicy, OUTCOMES, parseRequest } from "@channelwise/policy-core";

/** What a program prints when it works: what it read in the decision, and which outcomes its types know. */
export interface Printed {
  readonly outcome: string;
  readonly rule: string;
  readonly cites: readonly string[];
  readonly advisedAgainst: boolean;
  readonly outcomes: readonly string[];
}

/** What the core says to the request that every program builds. */
export const expectedAnswer = (): Printed => {
  const pdp = compile(gscPolicy);
  const request = parseRequest({
    channel: "whatsapp",
    level: "sensitive",
    nature: "lasting",
    recipients: ["someone@consilium.europa.eu"],
    asOf: "2026-11-24",
  });
  const decision = pdp.ok && request.ok ? pdp.value.decide(request.value) : undefined;
  const first = decision?.ok === true ? decision.value.reasons[0] : undefined;
  if (decision?.ok !== true || first === undefined) throw new Error("the core answers the programs' request");
  const { outcome } = decision.value;
  return {
    outcome,
    rule: first.rule,
    cites: first.cites,
    advisedAgainst: outcome === "not-advised",
    outcomes: OUTCOMES.toSorted(),
  };
};
