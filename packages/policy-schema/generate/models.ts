import {
  adviceSchema,
  batchLineSchema,
  caseSchema,
  classificationSchema,
  decisionSchema,
  overlaySchema,
  policySchema,
  problemSchema,
  surfaceRequestSchema,
} from "@channelwise/policy-core";
import * as z from "zod";
import type { SchemaName } from "../src/index.js";
import { inner, type Inner } from "./inner.js";

/** The model of each shape, as a document that is written: what has a default may be absent. */
export const MODELS: Readonly<Record<SchemaName, z.ZodType>> = {
  request: surfaceRequestSchema,
  decision: decisionSchema,
  advice: adviceSchema,
  classification: classificationSchema,
  "batch-line": batchLineSchema,
  problem: problemSchema,
  policy: policySchema,
  overlay: overlaySchema,
  case: caseSchema,
};

/** What stands at a path of fields; a number chooses from a union. */
function at(schema: z.core.$ZodType, ...path: readonly (string | number)[]): Inner {
  const [step, ...rest] = path;
  const here = inner(schema);
  if (step === undefined) return here;
  const next: unknown =
    here.schema instanceof z.ZodUnion
      ? here.schema.options[Number(step)]
      : here.schema instanceof z.ZodObject && (here.schema.shape as Readonly<Record<string, unknown>>)[step];
  if (!(next instanceof z.ZodType)) throw new TypeError(`There is nothing at ${step}`);
  return at(next, ...rest);
}

/** A shape that stands in several places, or whose type wants a name. */
export interface Named {
  /** In `$defs`. */
  readonly name: string;
  readonly description: string;
}

const NAMES: readonly (readonly [Inner, string])[] = [
  [at(surfaceRequestSchema, "group"), "group"],
  [at(decisionSchema, "asOf"), "date"],
  [at(decisionSchema), "decision"],
  [at(decisionSchema, "reasons"), "reason"],
  [at(decisionSchema, "reasons", "cites"), "cite"],
  [at(decisionSchema, "conditions"), "condition"],
  [at(decisionSchema, "cautions"), "caution"],
  [at(decisionSchema, "warnings"), "warning"],
  [at(decisionSchema, "recipients"), "recipient"],
  [at(decisionSchema, "alternatives"), "alternative"],
  [at(decisionSchema, "improvements"), "improvement"],
  [at(decisionSchema, "improvements", "changes"), "changeToMake"],
  [at(decisionSchema, "openQuestions"), "openQuestion"],
  [at(decisionSchema, "openQuestions", "outcomes"), "outcomeOfValue"],
  [at(decisionSchema, "escalate"), "escalationEntry"],
  [at(decisionSchema, "policy"), "policyIdentity"],
  [at(classificationSchema, "recipients", 1), "invalidRecipient"],
  [at(batchLineSchema, 1), "outcomeLine"],
  [at(batchLineSchema, 2), "faultLine"],
  [at(batchLineSchema, 2, "error"), "fault"],
  [at(problemSchema, "errors"), "problemError"],
  [at(policySchema, "id"), "id"],
  [at(policySchema, "version"), "version"],
  [at(policySchema, "parameters"), "parameters"],
  [at(policySchema, "levels"), "levelEntry"],
  [at(policySchema, "levels", "source"), "source"],
  [at(policySchema, "channels"), "channel"],
  [at(policySchema, "channels", "facts"), "fact"],
  [at(policySchema, "channels", "names"), "names"],
  [at(policySchema, "bodies"), "body"],
  [at(policySchema, "domains"), "domain"],
  [at(policySchema, "rules"), "rule"],
  [at(policySchema, "rules", "when"), "when"],
  [at(policySchema, "conditions"), "conditionEntry"],
  [at(policySchema, "cautions"), "cautionEntry"],
  [at(policySchema, "summaries"), "summaryEntry"],
  [at(policySchema, "sources"), "citedSource"],
  [at(policySchema, "markings"), "markings"],
  [at(policySchema, "markings", "unclear"), "unclearMarking"],
  [at(policySchema, "lookalikes"), "lookalikes"],
  [at(policySchema, "lookalikes", "exceptions"), "noLookalike"],
  [at(policySchema, "interpretations"), "interpretation"],
  [at(policySchema, "interpretations", "rules"), "ruleThatLeans"],
  [at(policySchema, "texts", "en"), "texts"],
  [at(policySchema, "texts", "en", "channels"), "channelTexts"],
  [at(policySchema, "texts", "en", "interpretations"), "interpretationTexts"],
  [at(overlaySchema, "title"), "inBothLanguages"],
  [at(overlaySchema, "texts", "en"), "overlayTexts"],
  [at(overlaySchema, "loosens"), "loosening"],
  [at(caseSchema, "want"), "want"],
  [at(caseSchema, "want", "recipients"), "wantedRecipient"],
];

export const NAMED: ReadonlyMap<z.core.$ZodType, Named> = new Map(
  NAMES.map(([{ schema, description }, name]) => {
    if (description === undefined) throw new TypeError(`Nothing says what this is: ${name}`);
    return [schema, { name, description }];
  }),
);
