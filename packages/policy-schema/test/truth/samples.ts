import fc from "fast-check";
import { documentsOf } from "../../generate/documents.js";
import { MODELS } from "../../generate/models.js";
import type { SchemaName } from "../../src/index.js";
import { arbitraryOf } from "./arbitrary-of.js";
import { mutate, withValueAt } from "./mutate.js";
import { SEED } from "./seed.js";

/** A document as text, since engines must read the same; and what was done to it, where. */
export interface Sample {
  readonly text: string;
  readonly pointer: string;
  readonly how: string;
  /** By the model. */
  readonly valid: boolean;
}

/** Documents of each shape: more where they are short. */
const COUNTS: Readonly<Record<SchemaName, number>> = {
  request: 4_500,
  decision: 3_000,
  advice: 2_000,
  classification: 3_000,
  "batch-line": 3_000,
  problem: 2_500,
  policy: 2_500,
  overlay: 4_000,
  case: 3_500,
};
/** Of a shape's documents, how many are as they were generated; the others have one change. */
const UNCHANGED = 0.25;
/** Real documents that are longer are not changed: thousands of copies would take too long. */
const LONG = 6_000;
/** As many recipients as a request may have. */
const MOST_RECIPIENTS = 10_000;

interface Unjudged {
  readonly to: unknown;
  readonly pointer: string;
  readonly how: string;
}

const asItIs = (how: string, to: unknown): Unjudged => ({ to, pointer: "", how });

/** Lists at the limit and one over it. */
function longLists(document: unknown, path: readonly string[]): readonly Unjudged[] {
  return [MOST_RECIPIENTS, MOST_RECIPIENTS + 1].map((length) => ({
    to: withValueAt(
      document,
      path,
      Array.from({ length }, () => "a@ec.europa.eu"),
    ),
    pointer: `/${path.join("/")}`,
    how: `with ${length} items`,
  }));
}

function unjudged(shape: SchemaName): readonly Unjudged[] {
  const { whole } = documentsOf(shape);
  const short = whole.filter((document) => JSON.stringify(document).length < LONG);
  const count = COUNTS[shape];
  const generated = fc.sample(arbitraryOf(MODELS[shape]), { seed: SEED, numRuns: count * UNCHANGED });
  const bases = [...generated, ...short];
  const mutated = fc.gen().map((draw) => mutate(draw, bases[draw(fc.nat, { max: bases.length - 1 })]));
  return [
    ...whole.map((document) => asItIs("real", document)),
    ...(shape === "request" ? longLists(whole[0], ["recipients"]) : []),
    ...(shape === "case" ? longLists(whole[0], ["request", "recipients"]) : []),
    ...generated.map((document) => asItIs("generated", document)),
    ...fc.sample(mutated, { seed: SEED, numRuns: count * (1 - UNCHANGED) }),
  ];
}

/** Thousands of documents of a shape, about half of them valid: real ones, generated ones, and such with one change. */
export function samplesOf(shape: SchemaName): readonly Sample[] {
  return unjudged(shape).map(({ to, pointer, how }) => {
    const text = JSON.stringify(to);
    const { success: valid } = MODELS[shape].safeParse(JSON.parse(text));
    return { text, pointer, how, valid };
  });
}
