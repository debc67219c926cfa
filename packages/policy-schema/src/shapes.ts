import {
  adviceSchema,
  caseSchema,
  classificationSchema,
  decisionSchema,
  policySchema,
  requestSchema,
  surfaceRequestSchema,
} from "@channelwise/policy-core";
import type { z } from "zod";
import { original } from "./original.js";

interface Shape {
  readonly title: string;
  readonly description: string;
  readonly model: z.ZodType;
}

/** What is published, each as a document that is written: what has a default may be absent. */
export const SHAPES = {
  request: {
    title: "Request",
    description: "The question: may this go over that channel?",
    model: surfaceRequestSchema,
  },
  decision: { title: "Decision", description: "The answer on one channel; it holds no address", model: decisionSchema },
  advice: { title: "Advice", description: "The answer on every channel, mildest first", model: adviceSchema },
  classification: {
    title: "Classification",
    description: "Who the recipients are, without their addresses",
    model: classificationSchema,
  },
  policy: { title: "Policy", description: "The whole policy: data alone, in every language", model: policySchema },
  case: {
    title: "Case",
    description: "A question that an official would ask, and the answer that every surface must give",
    model: caseSchema,
  },
} as const satisfies Readonly<Record<string, Shape>>;

export type SchemaName = keyof typeof SHAPES;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant are the names of its type
export const SCHEMA_NAMES = Object.keys(SHAPES) as readonly SchemaName[];

const { reasons, conditions, recipients, alternatives, improvements } = decisionSchema.unwrap().shape;
const { levels, rules, texts } = policySchema.unwrap().shape;

/** Shapes that stand in several places, by the name that they get in `$defs`, and so in generated types. */
export const NAMED: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  [decisionSchema, "decision"],
  [reasons.unwrap().element, "reason"],
  [reasons.unwrap().element.unwrap().shape.cites.unwrap().element, "cite"],
  [conditions.unwrap().element, "remark"],
  [recipients.unwrap().element, "recipient"],
  [alternatives.unwrap().element, "alternative"],
  [improvements.unwrap().element, "improvement"],
  [requestSchema.unwrap().shape.group.unwrap(), "group"],
  [original(levels.unwrap().element.unwrap().shape.source), "source"],
  [rules.unwrap().element.unwrap().shape.when, "when"],
  [original(texts.unwrap().shape.en), "texts"],
]);
