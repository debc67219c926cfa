import engine from "@hbtgmbh/dmn-eval-js";
import * as z from "zod";
import type { Decided } from "./answers.ts";
import type { Context } from "./context.ts";

const outcomeSchema = z.strictObject({ outcome: z.string() });

/** DMN 1.1 has its elements in this namespace. */
const DMN_1_1 = "http://www.omg.org/spec/DMN/20151101/dmn.xsd";
const DMN_1_3 = "https://www.omg.org/spec/DMN/20191111/MODEL/";

/** The tables as they are, in the namespace that the engine knows, without the types and the diagram, which it does not. */
const asDmn11 = (xml: string): string =>
  xml.replace(DMN_1_3, DMN_1_1).replaceAll(/<(?<name>dmndi:DMNDI|itemDefinition)[ >][^]*?<\/\k<name>>/gu, "");

/** The engine over a model: it evaluates required decisions, and tables by UNIQUE, FIRST and RULE ORDER, in S-FEEL. */
export async function dmnEvalJs(xml: string): Promise<(context: Context) => Decided> {
  const { decisionTable } = engine;
  const decisions = await decisionTable.parseDmnXml(asDmn11(xml));
  return (given) => {
    const context = { ...given };
    const evaluated: unknown[] = [];
    return {
      matchingRules: decisionTable.evaluateDecision("matchingRules", decisions, context, evaluated),
      outcome: outcomeSchema.parse(decisionTable.evaluateDecision("outcome", decisions, context, evaluated)).outcome,
    };
  };
}
