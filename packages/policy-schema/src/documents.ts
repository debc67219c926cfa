import { cases } from "@channelwise/policy-cases";
import {
  compile,
  gscPolicy,
  parseRequest,
  type Advice,
  type Classification,
  type Decision,
  type Result,
} from "@channelwise/policy-core";
import type { SchemaName } from "./shapes.js";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new TypeError(result.errors[0].message);
  return result.value;
}

/** Where examples come from. */
export interface Documents {
  /** Documents as they are really written and answered. */
  readonly whole: readonly unknown[];
  /** Parts of documents, with real values for what no whole one happens to use. */
  readonly parts: readonly unknown[];
}

function realDocuments(): Readonly<Record<SchemaName, Documents>> {
  const pdp = valueOf(compile(gscPolicy));
  const requests = cases.map(({ request }) => request);
  const parsed = requests.map((request) => valueOf(parseRequest(request)));
  const decisions = parsed.map((request): Decision => valueOf(pdp.decide(request)));
  const advice = parsed.map(({ channel: _, ...request }): Advice => valueOf(pdp.advise(request)));
  const recipients = ["someone@ec.europa.eu", "someone@ec-europa.eu", "+32470123456", "nobody"];
  const classification: Classification = pdp.classify(recipients);
  return {
    request: { whole: requests, parts: [] },
    decision: { whole: decisions, parts: [] },
    advice: { whole: advice, parts: [] },
    classification: { whole: [classification], parts: [] },
    policy: { whole: [gscPolicy], parts: [{ rules: [{ when: { channel: gscPolicy.channelOrder } }] }] },
    case: { whole: cases, parts: decisions.map((decision) => ({ want: { recipients: decision.recipients } })) },
  };
}

let known: ReturnType<typeof realDocuments> | undefined;

/** Real documents of a shape, in the order of the corpus. */
export const documentsOf = (shape: SchemaName): Documents => (known ??= realDocuments())[shape];
