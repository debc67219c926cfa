import { cases, overlays } from "@channelwise/policy-cases";
import { compile, gscPolicy, parseRequest, type Result } from "@channelwise/policy-core";
import { parseJson, type Json } from "../json.ts";
import { examplesOf, type DocumentsOf } from "./documents.ts";

/**
 * What is written and answered today: the corpus, its decisions (one for each outcome of each channel, since they are long),
 * the overlays, the policy. Of other shapes the schema's own examples, which are real too.
 */
export const realDocuments: DocumentsOf = (shape, schema) => DOCUMENTS.get(shape)?.() ?? examplesOf(shape, schema);

const DOCUMENTS: ReadonlyMap<string, () => readonly Json[]> = new Map([
  ["request", () => asJson(cases.map(({ request }) => request))],
  ["decision", () => asJson(decisions())],
  ["policy", () => asJson([gscPolicy])],
  ["overlay", () => asJson(overlays)],
  ["case", () => asJson(cases)],
]);

function decisions(): readonly unknown[] {
  const pdp = valueOf(compile(gscPolicy));
  const all = cases.map(({ request }) => valueOf(pdp.decide(valueOf(parseRequest(request)))));
  return [...new Map(all.map((decision) => [`${decision.channel} ${decision.outcome}`, decision])).values()];
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new TypeError(result.errors[0].message);
  return result.value;
}

const asJson = (documents: readonly unknown[]): readonly Json[] =>
  documents.map((one) => parseJson(JSON.stringify(one)));
