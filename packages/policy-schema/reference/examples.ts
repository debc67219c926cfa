import { cases, overlays } from "@channelwise/policy-cases";
import {
  compile,
  gscPolicy,
  parseRequest,
  type BatchLine,
  type Case,
  type Decision,
  type Pdp,
} from "@channelwise/policy-core";
import { documentsOf } from "../generate/documents.js";
import { policyExcerpt } from "./policy-excerpt.js";

/** One small question, so that the page can show the answer whole: two reasons that decide, a way back, three to ask. */
const CASE = "mail-mixed-sensitive-personal";
const OVERLAY = "careful-department";

/** Recipients of each kind: listed, made to look so, without a domain, and not to be read. */
export const RECIPIENTS = ["someone@ec.europa.eu", "someone@ec-europa.eu", "+32470123456", "nobody"] as const;

/** The documents that the page shows, each as it is really written and answered, or a part of one. */
export interface Examples {
  readonly request: Case["request"];
  readonly decision: Decision;
  /** Of each decision the outcome and the channel alone. */
  readonly advice: unknown;
  readonly classification: unknown;
  readonly batch: { readonly asked: readonly unknown[]; readonly answered: readonly BatchLine[] };
  readonly problem: { readonly asked: unknown; readonly answered: unknown };
  /** What the decision leans on. */
  readonly policy: unknown;
  readonly overlay: unknown;
  readonly case: Case;
}

export function pageExamples(): Examples {
  const compiled = compile(gscPolicy);
  const shown = cases.find(({ id }) => id === CASE);
  const overlay = overlays.find(({ id }) => id === OVERLAY);
  if (!compiled.ok || shown === undefined || overlay === undefined) throw new TypeError("An example is gone");
  const { request } = shown;
  const decision = decided(compiled.value, request);
  return {
    request,
    decision,
    advice: advised(compiled.value, request),
    classification: compiled.value.classify(RECIPIENTS),
    batch: batched(compiled.value, [request, { ...request, personalData: "none" }, { ...request, level: "open" }]),
    problem: { asked: FAULTY, answered: documentsOf("problem").whole[0] },
    policy: policyExcerpt(gscPolicy, decision),
    overlay,
    case: shown,
  };
}

/** What the problem among the documents is about. */
const FAULTY = { channel: "signal", lvel: "public", nature: "short", asOf: "2026-11-24" };

function decided(pdp: Pdp, request: Case["request"]): Decision {
  const parsed = parseRequest(request);
  const decision = parsed.ok ? pdp.decide(parsed.value) : parsed;
  if (!decision.ok) throw new TypeError(decision.errors[0].message);
  return decision.value;
}

function advised(pdp: Pdp, { channel: _, ...request }: Case["request"]): unknown {
  const parsed = parseRequest(request);
  const advice = parsed.ok ? pdp.advise(parsed.value) : parsed;
  if (!advice.ok) throw new TypeError(advice.errors[0].message);
  return { decisions: advice.value.decisions.map(({ outcome, channel }) => ({ outcome, channel })) };
}

/** Lines of a batch with the least detail. */
function batched(pdp: Pdp, asked: readonly unknown[]): Examples["batch"] {
  const answered = asked.map((request, place): BatchLine => {
    const line = place + 1;
    const parsed = parseRequest(request);
    const outcome = parsed.ok ? pdp.outcome(parsed.value) : parsed;
    return outcome.ok ? { line, outcome: outcome.value } : { line, error: outcome.errors[0] };
  });
  return { asked, answered };
}
