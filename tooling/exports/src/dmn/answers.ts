import type { Attributes } from "@channelwise/policy-core";
import * as z from "zod";
import type { CellAnswer } from "../cells.ts";
import { reasonText } from "../reason-text.ts";
import { contextOf, type Context } from "./context.ts";
import type { Model } from "./model.ts";

const listed = z.string().transform((text) => (text === "" ? [] : text.split(";")));

const reasonsSchema = z.array(
  z.strictObject({ rule: z.string(), outcome: z.string(), basis: z.string(), cites: listed, conditions: listed }),
);

/** What an engine decides: of the decision with several outputs, their list; of the other, its value. */
export interface Decided {
  readonly matchingRules: unknown;
  readonly outcome: unknown;
}

/** Asks an engine once for each of what goes into a model; of a cell with the same inputs it says the same. */
export function asker(model: Model, decide: (context: Context) => Decided): (attributes: Attributes) => CellAnswer {
  const known = new Map<string, CellAnswer>();
  return (attributes) => {
    const context = contextOf(model, attributes);
    const key = JSON.stringify(context);
    const answer = known.get(key) ?? answerOf(decide(context));
    known.set(key, answer);
    return answer;
  };
}

function answerOf(decided: Decided): CellAnswer {
  const outcome = z.string().parse(decided.outcome);
  const reasons = reasonsSchema.parse(decided.matchingRules);
  return {
    outcome,
    allowed: outcome === "suitable" || outcome === "conditional",
    reasons: reasons.map(({ rule, ...says }) => reasonText(rule, says)),
  };
}
