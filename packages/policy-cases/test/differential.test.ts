import { compile, gscPolicy, parseRequest, type Decision } from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { differencesBetween, ofEngine, ofOracle } from "./comparable.js";
import { CHANNELS } from "./oracle/channels.js";
import { oracleAnswer, type WrittenRequest } from "./oracle/oracle.js";
import { randomRequests } from "./oracle/random-requests.js";
import { everyCell } from "./oracle/space.js";
import { OUTCOMES } from "./oracle/words.js";

const TIMEOUT = 300_000;
const RANDOM_REQUESTS = 20_000;
/** policy.md §2. */
const CELLS = 25_920;
/** A fault in one rule shows up in thousands of requests; a few of each kind tell what it is. */
const SHOWN_OF_A_FIELD = 2;

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const pdp = compiled.value;

function decide(request: WrittenRequest): Decision {
  const parsed = parseRequest(request);
  if (!parsed.ok) throw new Error(parsed.errors[0].message);
  const decided = pdp.decide(parsed.value, { lang: "en" });
  if (!decided.ok) throw new Error(decided.errors[0].message);
  return decided.value;
}

interface Mismatches {
  /** Of all requests, by field. */
  readonly count: Readonly<Record<string, number>>;
  readonly examples: readonly { readonly request: string; readonly engine: unknown; readonly oracle: unknown }[];
}

/** Asks both, request by request. */
function compare(requests: Iterable<WrittenRequest>): Mismatches & { readonly compared: number } {
  const count: Record<string, number> = {};
  const examples: Mismatches["examples"][number][] = [];
  let compared = 0;
  for (const request of requests) {
    compared += 1;
    for (const { field, engine, oracle } of differencesBetween(
      ofEngine(decide(request)),
      ofOracle(oracleAnswer(request)),
    )) {
      count[field] = (count[field] ?? 0) + 1;
      if (count[field] > SHOWN_OF_A_FIELD) continue;
      examples.push({ request: JSON.stringify(request), engine: { [field]: engine }, oracle: { [field]: oracle } });
    }
  }
  return { compared, count, examples };
}

/** The engine's part on the left, so that a failing run shows what it says and what policy.md says instead. */
function expectAgreement({ count, examples }: Mismatches): void {
  const side = (of: "engine" | "oracle") =>
    examples.map((example) => ({ request: example.request, says: example[of] }));
  expect(side("engine"), `requests that differ, by field: ${JSON.stringify(count)}`).toEqual(side("oracle"));
}

test("engine and oracle agree in every cell that a request reaches", { timeout: TIMEOUT }, () => {
  const { compared, ...mismatches } = compare(everyCell());
  expectAgreement(mismatches);
  expect(compared).toBe(CELLS);
});

test("the engine's space has these cells and no other", () => {
  expect(pdp.table.space.size).toBe(CELLS);
});

test(
  "they agree on random requests, with several recipients and things left unsaid",
  { timeout: TIMEOUT },
  async ({ annotate }) => {
    const seed = 20_261_130;
    const { compared, ...mismatches } = compare(randomRequests(RANDOM_REQUESTS, seed));
    await annotate(`${compared} requests compared, seed ${seed}`);
    expectAgreement(mismatches);
  },
);

test("advice lists every channel with the oracle's outcome, mildest first", () => {
  for (const { channel: _, ...request } of randomRequests(300, 7)) {
    const parsed = parseRequest(request);
    const advised = parsed.ok ? pdp.advise(parsed.value, { lang: "en" }) : parsed;
    if (!advised.ok) throw new Error(advised.errors[0].message);
    const outcomes = CHANNELS.map((channel) => ({ channel, outcome: oracleAnswer({ ...request, channel }).outcome }));
    const place = (outcome: string) => OUTCOMES.findIndex((one) => one === outcome);
    expect(advised.value.decisions.map(({ channel, outcome }) => ({ channel, outcome }))).toEqual(
      outcomes.toSorted((one, other) => place(one.outcome) - place(other.outcome)),
    );
  }
});

test("each reason cites what policy.md says that its rule cites", () => {
  const cited = (reasons: readonly { readonly rule: string; readonly cites: readonly string[] }[]) =>
    reasons.map(({ rule, cites }) => `${rule}: ${cites.toSorted().join(", ")}`);
  const [engine, oracle] = [new Set<string>(), new Set<string>()];
  for (const request of everyCell()) {
    // no rule looks at files: half of the walk is enough
    if (request.files === true) continue;
    for (const one of cited(decide(request).reasons)) engine.add(one);
    for (const one of cited(oracleAnswer(request).reasons)) oracle.add(one);
  }
  expect([...engine].toSorted()).toEqual([...oracle].toSorted());
});
