import { failed, MAX_RECIPIENTS, type Language, type Result } from "@channelwise/policy-core";
import * as z from "zod";
import { around, type JsonText } from "../answer/json-text.js";
import {
  anyContext,
  denied,
  evaluate,
  takeEvaluation,
  type Evaluated,
  type PlaceOf,
  type TakenEvaluation,
} from "./evaluate.js";
import type { Asking } from "./question.js";
import { readBy } from "./read.js";
import { evaluationsRequestSchema, type Semantic } from "./shapes.js";
import { authzenTexts } from "./texts/index.js";

/** One context may serve every evaluation: without a limit, a short request would get an answer without end. */
export const MOST_RECIPIENTS = 10 * MAX_RECIPIENTS;

/** Several evaluations as they are taken: what is wrong in one of them is its own matter. */
export const takenEvaluationsSchema = evaluationsRequestSchema
  .unwrap()
  .extend({ context: anyContext, evaluations: z.array(z.unknown()).readonly().optional() })
  .readonly();

/** An evaluation with its defaults, not read yet, and where in the body its parts are. */
interface Item {
  readonly given: unknown;
  readonly placeOf: PlaceOf;
}

export type TakenEvaluations =
  | { readonly kind: "one"; readonly evaluation: TakenEvaluation }
  | { readonly kind: "many"; readonly items: readonly Item[]; readonly semantic: Semantic };

export interface TakeOptions {
  readonly lang: Language;
  /** The most evaluations in one request. */
  readonly most: number;
}

/**
 * Takes the body of `/access/v1/evaluations`: several evaluations with their defaults filled in, or the one that the
 * whole body is where there is no list, or an empty one.
 *
 * @returns faults of the whole: `missing-field`, `wrong-type`, `empty`, `unknown-value`, `too-many`
 *
 * @example
 * takeEvaluations({ subject, action, evaluations: [{ resource }] }, { lang: "en", most: 1_000 })
 * // => { ok: true, value: { kind: "many", items: [{ given: { subject, action, resource }, placeOf }], semantic: "execute_all" } }
 */
export function takeEvaluations(body: unknown, { lang, most }: TakeOptions): Result<TakenEvaluations> {
  const taken = readBy(takenEvaluationsSchema, body, lang);
  if (!taken.ok) return taken;
  const { evaluations = [], options } = taken.value;
  if (evaluations.length === 0) {
    const evaluation = takeEvaluation(body, lang);
    return evaluation.ok ? { ok: true, value: { kind: "one", evaluation: evaluation.value } } : evaluation;
  }
  const say = authzenTexts[lang];
  if (evaluations.length > most) return tooMany(say.tooManyEvaluations(most));
  const defaults = partsOf(taken.value);
  const items = evaluations.map((item, index) => itemOf(item, defaults, `/evaluations/${index}`));
  const recipients = items.reduce((sum, { given }) => sum + recipientsIn(given), 0);
  if (recipients > MOST_RECIPIENTS) return tooMany(say.tooManyRecipients(MOST_RECIPIENTS));
  return { ok: true, value: { kind: "many", items, semantic: options?.evaluations_semantic ?? "execute_all" } };
}

/** Whether an answer settles the whole, so that no further one is made. */
const SETTLES: Readonly<Record<Semantic, (answer: Evaluated) => boolean>> = {
  execute_all: () => false,
  deny_on_first_deny: ({ decision }) => !decision,
  permit_on_first_permit: ({ decision }) => decision,
};

/** Answers in order, up to the one that settles it; an item that is wrong is denied, and the rest goes on. */
export function evaluateAll(items: readonly Item[], semantic: Semantic, asking: Asking): readonly Evaluated[] {
  const answers: Evaluated[] = [];
  for (const { given, placeOf } of items) {
    const taken = takeEvaluation(given, asking.lang);
    const answer = taken.ok ? evaluate(taken.value, asking, placeOf) : denied(taken, { placeOf });
    answers.push(answer);
    if (SETTLES[semantic](answer)) break;
  }
  return answers;
}

/** The answers as JSON. */
export function listed(answers: readonly Evaluated[]): JsonText {
  const text = answers.map(({ json }) => json.text).join();
  const bytes = answers.reduce((sum, { json }) => sum + json.bytes, answers.length - 1);
  return around('{"evaluations":[', { text, bytes }, "]}");
}

const PARTS = ["subject", "action", "resource", "context"] as const;
type Parts = Readonly<Record<string, unknown>>;

const partsOf = (given: object): Parts => Object.fromEntries(Object.entries(given).filter(([key]) => isPart(key)));
const isPart = (key: string): boolean => PARTS.some((part) => part === key);
const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A part of its own stands for the whole of the default. */
function itemOf(item: unknown, defaults: Parts, pointer: string): Item {
  if (!isObject(item)) return { given: item, placeOf: (inside) => `${pointer}${inside}` };
  const own = partsOf(item);
  const isDefault = (part: string) => Object.hasOwn(defaults, part) && !Object.hasOwn(own, part);
  return {
    given: { ...defaults, ...own },
    placeOf: (inside) => (isDefault(inside.split("/", 2)[1] ?? "") ? inside : `${pointer}${inside}`),
  };
}

function recipientsIn(given: unknown): number {
  if (!isObject(given) || !("context" in given) || !isObject(given.context)) return 0;
  const { context } = given;
  return "recipients" in context && Array.isArray(context.recipients) ? context.recipients.length : 0;
}

const tooMany = (message: string) => failed([{ code: "too-many", pointer: "/evaluations", message }]);
