import { evaluate, unaryTest } from "feelin";
import type { Decided } from "./answers.ts";
import type { Context } from "./context.ts";
import type { Decision, Model } from "./model.ts";

type Values = Map<string, unknown>;

function memoised<T>(work: (expression: string, input: unknown) => T): (expression: string, input?: unknown) => T {
  const known = new Map<string, T>();
  return (expression, input = null) => {
    const key = JSON.stringify([expression, input]);
    const value = known.get(key) ?? work(expression, input);
    known.set(key, value);
    return value;
  };
}

/** No expression of ours reads anything but its input. */
const passes = memoised((test, input) => unaryTest(test, { "?": input }).value === true);
const valueOf = memoised((expression) => evaluate(expression).value);

/** All that the rows of a table say that match. */
function rowsOf({ decisionLogic: { input, output, rule } }: Decision, values: Values): readonly object[] {
  const inputs = input.map(({ inputExpression }) => values.get(inputExpression.text));
  return rule
    .filter(({ inputEntry }) => inputEntry.every(({ text }, place) => passes(text, inputs[place])))
    .map(({ outputEntry }) =>
      Object.fromEntries(output.map(({ name }, place) => [name, valueOf(outputEntry[place]?.text ?? "null")])),
    );
}

function decide(decision: Decision, values: Values): unknown {
  const rows = rowsOf(decision, values);
  const { hitPolicy, output } = decision.decisionLogic;
  if (hitPolicy === "RULE ORDER") return rows;
  if (hitPolicy === "UNIQUE" && rows.length !== 1) throw new Error(`${decision.id}: ${rows.length} rows match`);
  const [only] = output;
  return new Map<string, unknown>(Object.entries(rows[0] ?? {})).get(only?.name ?? "");
}

/**
 * A model as it is, DMN 1.3: each expression evaluated by feelin, which knows all of FEEL, once for each input. Tables and
 * hit policies are put together here, since it knows neither.
 */
export function feelin({ decisions }: Model): (context: Context) => Decided {
  return (context) => {
    const values: Values = new Map(Object.entries(context));
    // a model of ours decides nothing before what it requires
    for (const decision of decisions) values.set(decision.variable.name, decide(decision, values));
    return { matchingRules: values.get("matchingRules"), outcome: values.get("outcome") };
  };
}
