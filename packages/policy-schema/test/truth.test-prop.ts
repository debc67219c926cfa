import { env } from "node:process";
import { beforeAll, describe, expect, test } from "vitest";
import { DRAFTS, SCHEMA_NAMES, type Draft, type SchemaName } from "../src/index.js";
import { byAjv } from "./truth/ajv.js";
import { disagreements } from "./truth/disagreements.js";
import { byHyperjump } from "./truth/hyperjump.js";
import { byPython, PYTHON } from "./truth/python.js";
import { refusalsOf, type Refusals } from "./truth/refusals.js";
import { samplesOf, type Sample } from "./truth/samples.js";
import { SEED } from "./truth/seed.js";

/** All of it takes half a minute on two cores that have nothing else to do; they seldom have nothing else to do. */
const PATIENCE = { timeout: 300_000 };
/** As many disagreements as a person reads. */
const SHOWN = 10;

const samples = new Map<SchemaName, readonly Sample[]>();
const python = new Map<Draft, ReturnType<typeof byPython>>();
const samplesFor = (shape: SchemaName): readonly Sample[] => samples.get(shape) ?? [];
const textsFor = (shape: SchemaName): readonly string[] => samplesFor(shape).map(({ text }) => text);
const refusals = new Map<SchemaName, Refusals>();
function refusalsFor(shape: SchemaName): Refusals {
  const known = refusals.get(shape) ?? refusalsOf(shape, textsFor(shape));
  refusals.set(shape, known);
  return known;
}
const published = DRAFTS.flatMap((draft) => SCHEMA_NAMES.map((shape) => ({ draft, shape })));

beforeAll(() => {
  for (const shape of SCHEMA_NAMES) samples.set(shape, samplesOf(shape));
  const texts = new Map(SCHEMA_NAMES.map((shape) => [shape, textsFor(shape)]));
  for (const draft of DRAFTS) {
    const running = byPython(draft, texts);
    // a test further down awaits it; until then nobody hears of its failure
    running.catch(() => undefined);
    python.set(draft, running);
  }
}, PATIENCE.timeout);

test(`there are tens of thousands of documents (seed ${SEED})`, () => {
  const counts = Object.fromEntries(SCHEMA_NAMES.map((shape) => [shape, samplesFor(shape).length]));
  const all = Object.values(counts).reduce((sum, count) => sum + count);
  console.info(`CHANNELWISE_SEED=${SEED}: ${all} documents ${JSON.stringify(counts)}`);
  expect(all).toBeGreaterThan(27_000);
  expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(2_000);
});

describe.each(SCHEMA_NAMES)("the documents of %s", (shape) => {
  test("are valid as they were made, before anything is changed", () => {
    const made = samplesFor(shape).filter(({ how }) => how === "real" || how === "generated");
    expect(made.filter(({ valid }) => !valid)).toEqual([]);
  });

  test("are valid by half", () => {
    const share = samplesFor(shape).filter(({ valid }) => valid).length / samplesFor(shape).length;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.75);
  });

  test("are refused nearly everywhere where the schema can refuse one", PATIENCE, () => {
    const { possible, seen } = refusalsFor(shape);
    expect(seen.length / possible.length).toBeGreaterThan(0.6);
  });
});

test("every keyword that can refuse a document has refused one", PATIENCE, () => {
  const keywords = (places: readonly string[]) => new Set(places.map((place) => place.slice(place.lastIndexOf("/"))));
  const all = SCHEMA_NAMES.map(refusalsFor);
  expect(keywords(all.flatMap(({ seen }) => seen))).toEqual(keywords(all.flatMap(({ possible }) => possible)));
});

describe.each(published)("$shape, draft $draft, says what the model says", (which) => {
  test("by ajv", PATIENCE, () => {
    const found = disagreements(which, samplesFor(which.shape), byAjv(which, textsFor(which.shape)));
    expect(found.slice(0, SHOWN)).toEqual([]);
  });

  test("by hyperjump", PATIENCE, async () => {
    const found = disagreements(which, samplesFor(which.shape), await byHyperjump(which, textsFor(which.shape)));
    expect(found.slice(0, SHOWN)).toEqual([]);
  });

  const mayLack = PYTHON === undefined && env["CHANNELWISE_REQUIRE_ALL"] !== "1";
  const without = mayLack ? " (left out: no Python here has jsonschema)" : "";
  test.skipIf(mayLack)(`by python, formats checked or not${without}`, PATIENCE, async () => {
    const verdicts = (await python.get(which.draft))?.get(which.shape) ?? [];
    expect(verdicts).toHaveLength(2);
    const found = verdicts.flatMap((one) => disagreements(which, samplesFor(which.shape), one));
    expect(found.slice(0, SHOWN)).toEqual([]);
  });
});
