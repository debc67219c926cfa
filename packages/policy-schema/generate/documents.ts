import { cases, overlays } from "@channelwise/policy-cases";
import {
  compile,
  compose,
  gscPolicy,
  MAX_FAULTS,
  overlaySchema,
  parseRequest,
  type Advice,
  type BatchLine,
  type Classification,
  type Decision,
  type Failed,
  type Problem,
  type Result,
} from "@channelwise/policy-core";
import type { SchemaName } from "../src/index.js";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new TypeError(result.errors[0].message);
  return result.value;
}

function faultsOf(result: Result<unknown>): Failed["errors"] {
  if (result.ok) throw new TypeError("Nothing is wrong with it");
  return result.errors;
}

/** Where examples come from. */
export interface Documents {
  /** Documents as they are really written and answered. */
  readonly whole: readonly unknown[];
  /** Parts of documents, with real values for what no whole one happens to use. */
  readonly parts: readonly unknown[];
}

const PARTNER = "someone@partner.example";
/** To a domain that one overlay lists, and by a rule that another adds. */
const BY_OVERLAYS = [
  { channel: "email", level: "limite", recipients: [PARTNER], asOf: "2026-11-24" },
  { channel: "signal", level: "public", nature: "ephemeral", files: true, asOf: "2026-11-24" },
];

function realDocuments(): Readonly<Record<SchemaName, Documents>> {
  const pdp = valueOf(compile(gscPolicy));
  const requests = cases.map(({ request }) => request);
  const parsed = requests.map((request) => valueOf(parseRequest(request)));
  const decisions = parsed.map((request): Decision => valueOf(pdp.decide(request)));
  const advice = parsed.map(({ channel: _, ...request }): Advice => valueOf(pdp.advise(request)));
  const composed = valueOf(
    compose(
      gscPolicy,
      overlays.map((overlay) => overlaySchema.parse(overlay)),
    ),
  );
  // what only answers by overlays hold
  const byOverlays = BY_OVERLAYS.map((request) => valueOf(composed.decide(valueOf(parseRequest(request)))));
  const recipients = ["someone@ec.europa.eu", "someone@ec-europa.eu", "+32470123456", "nobody"];
  const classification: Classification = pdp.classify(recipients);
  const faults = faultsOf(parseRequest({ channel: "signal", lvel: "public", nature: "short", asOf: "2026-11-24" }));
  const problem: Problem = {
    type: "about:blank",
    title: "Unprocessable Content",
    status: 422,
    detail: "The body is JSON, but it is not a request: errors says what is wrong with it.",
    instance: "urn:uuid:0198f6a4-5b1e-7cc3-9d0e-3a5f2b7c8d90",
    errors: faults.map(({ pointer, code, message }) => ({ pointer, code, detail: message })),
  };
  const lines: readonly BatchLine[] = [
    ...decisions.slice(0, 1),
    ...decisions.slice(0, 1).map(({ outcome }) => ({ line: 1, outcome })),
    { line: 2, error: faults[0], more: faults.length - 1 },
  ];
  const ruleForChannels = [{ when: { channel: gscPolicy.channelOrder } }];
  return {
    request: { whole: requests, parts: [] },
    decision: { whole: decisions, parts: byOverlays },
    advice: { whole: advice, parts: [{ decisions: byOverlays }] },
    classification: {
      whole: [classification],
      parts: [composed.classify([PARTNER]), pdp.classify(Array<string>(MAX_FAULTS + 20).fill("nobody"))],
    },
    "batch-line": { whole: lines, parts: [...decisions, ...byOverlays] },
    problem: { whole: [problem], parts: [{ more: 20 }] },
    policy: { whole: [gscPolicy], parts: [{ rules: ruleForChannels }] },
    overlay: {
      // an engine that looks for schemas everywhere takes a document with a $schema for one
      whole: overlays.map(({ $schema: _, ...overlay }) => overlay),
      parts: [
        {
          $schema: overlays[0]?.$schema,
          parameters: { limiteAsSensitive: false },
          bodies: { switchOff: ["european-parliament"] },
          rules: { switchOff: ["app-e2ee-optional"], add: [...gscPolicy.rules, ...ruleForChannels] },
          cautions: { switchOff: ["common-sense"], add: gscPolicy.cautions },
          channels: { add: gscPolicy.channels },
          domains: { add: gscPolicy.levels.map(({ source }) => ({ source })) },
          texts: { en: { ...gscPolicy.texts.en, facts: gscPolicy.texts.en.terms.fact } },
        },
      ],
    },
    case: {
      whole: cases,
      parts: [...decisions, ...byOverlays].map((decision) => ({ want: { recipients: decision.recipients } })),
    },
  };
}

let known: ReturnType<typeof realDocuments> | undefined;

/** Real documents of a shape, in the order of the corpus. */
export const documentsOf = (shape: SchemaName): Documents => (known ??= realDocuments())[shape];
