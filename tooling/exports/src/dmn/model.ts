import { DmnModdle } from "dmn-moddle";
import * as z from "zod";

const namedSchema = z.looseObject({ id: z.string(), name: z.string() });
const textSchema = z.looseObject({ text: z.string() });
const variableSchema = z.looseObject({ name: z.string(), typeRef: z.string() });
const inputDataSchema = namedSchema.extend({ $type: z.literal("dmn:InputData"), variable: variableSchema });
const decisionSchema = namedSchema.extend({
  $type: z.literal("dmn:Decision"),
  variable: variableSchema,
  informationRequirement: z.array(
    z.looseObject({
      requiredDecision: z.looseObject({ href: z.string() }).optional(),
      requiredInput: z.looseObject({ href: z.string() }).optional(),
    }),
  ),
  decisionLogic: z.looseObject({
    $type: z.literal("dmn:DecisionTable"),
    hitPolicy: z.enum(["UNIQUE", "FIRST", "RULE ORDER"]),
    input: z.array(z.looseObject({ inputExpression: textSchema })),
    output: z.array(z.looseObject({ name: z.string() })),
    rule: z.array(z.looseObject({ inputEntry: z.array(textSchema), outputEntry: z.array(textSchema) })),
  }),
});
const shapeSchema = z.looseObject({
  $type: z.enum(["dmndi:DMNShape", "dmndi:DMNEdge"]),
  dmnElementRef: z.looseObject({ id: z.string() }),
});
const definitionsSchema = z.looseObject({
  description: z.string(),
  drgElement: z.array(z.discriminatedUnion("$type", [inputDataSchema, decisionSchema])),
  dmnDI: z.looseObject({ diagrams: z.array(z.looseObject({ diagramElements: z.array(shapeSchema) })).length(1) }),
});

export type Decision = z.output<typeof decisionSchema>;

/** A decision model as editors read it, with what they complain of. */
export interface Model {
  readonly description: string;
  readonly inputs: readonly z.output<typeof inputDataSchema>[];
  readonly decisions: readonly Decision[];
  /** Ids of what the diagram draws. */
  readonly drawn: readonly string[];
  readonly warnings: readonly unknown[];
  /** Written again. */
  readonly xml: string;
}

/** Reads a model by dmn-moddle, on which bpmn.io's and Camunda's editors stand. */
export async function readModel(xml: string): Promise<Model> {
  const moddle = new DmnModdle();
  const { rootElement, warnings } = await moddle.fromXML(xml, "dmn:Definitions");
  const { description, drgElement, dmnDI } = definitionsSchema.parse(rootElement);
  return {
    description,
    inputs: drgElement.filter((element) => element.$type === "dmn:InputData"),
    decisions: drgElement.filter((element) => element.$type === "dmn:Decision"),
    drawn: dmnDI.diagrams.flatMap(({ diagramElements }) =>
      diagramElements.map(({ dmnElementRef }) => dmnElementRef.id),
    ),
    warnings,
    xml: (await moddle.toXML(rootElement, { format: true })).xml,
  };
}
