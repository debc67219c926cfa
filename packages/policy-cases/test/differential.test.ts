import {
  compile,
  gscPolicy,
  parseRequest,
  type Decision,
  type Pdp,
  type Policy,
  type Request,
} from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { oracleAnswer, type Facts, type FullAnswer, type Recipient } from "./oracle/answer.js";
import { CHANNELS, type Channel } from "./oracle/channels.js";
import { oracle as oracleOf } from "./oracle/oracle.js";
import { asShipped, LEVELS, type Group, type Question, type Settings } from "./oracle/question.js";
import { CELLS_OF_A_CHANNEL, everyRequest, REQUESTS_OF_A_CHANNEL } from "./oracle/space.js";
import { strictness } from "./oracle/tables.js";

const TIMEOUT = 120_000;
/** A fault in one rule shows up in thousands of requests; a few of them tell what it is. */
const MISMATCHES_SHOWN = 3;

const ADDRESS: Readonly<Record<Recipient, string>> = {
  internal: "anna@consilium.europa.eu",
  institution: "desk@ec.europa.eu",
  external: "guest@example.org",
  telephone: "+32475000001",
};

const GROUP: Readonly<Record<Exclude<Group, "none">, NonNullable<Request["group"]>>> = {
  reviewed: { membersKnown: true, lastReviewed: "2026-11-20" },
  overdue: { membersKnown: true, lastReviewed: "2026-01-05" },
  unknown: { membersKnown: false },
};

function requestOf({ channel, level, recipients, nature, group, personalData, files }: Facts): Request {
  const parsed = parseRequest({
    channel,
    level,
    recipients: recipients.map((recipient) => ADDRESS[recipient]),
    nature,
    ...(group === "none" ? {} : { group: GROUP[group] }),
    personalData: personalData === "yes",
    files: files === "yes",
    asOf: "2026-11-24",
  });
  if (!parsed.ok) throw new Error(parsed.errors[0].message);
  return parsed.value;
}

function pdpOf(policy: Policy): Pdp {
  const compiled = compile(policy);
  if (!compiled.ok) throw new Error(compiled.errors[0].message);
  return compiled.value;
}

const withoutText = <T extends { readonly text: string }>(items: readonly T[]): Omit<T, "text">[] =>
  items.map(({ text: _text, ...rest }) => rest);

/** The part of a decision on which the oracle has a say; the order of keys is that of `oracleSide`. */
function engineSide(decision: Decision): unknown {
  const { outcome, audience, reachable, reasons, conditions, cautions, escalate, alternatives, improvements } =
    decision;
  return {
    outcome,
    audience,
    reachable,
    reasons: withoutText(reasons),
    conditions: withoutText(conditions),
    cautions: withoutText(cautions),
    escalate,
    alternatives,
    improvements,
  };
}

function oracleSide(answer: FullAnswer): unknown {
  const { outcome, audience, reachable, reasons, conditions, cautions, escalate, alternatives, improvements } = answer;
  return { outcome, audience, reachable, reasons, conditions, cautions, escalate, alternatives, improvements };
}

interface Mismatch {
  readonly facts: Facts;
  readonly engine: unknown;
  readonly oracle: unknown;
}

/** Asks both, request by request. Compared as JSON, since the order of keys is part of the contract. */
function compare(
  pdp: Pdp,
  settings: Settings,
  requests: Iterable<Facts>,
): { compared: number; mismatches: Mismatch[] } {
  const mismatches: Mismatch[] = [];
  let compared = 0;
  for (const facts of requests) {
    compared += 1;
    const decided = pdp.decide(requestOf(facts), { lang: "en" });
    const engine = decided.ok ? engineSide(decided.value) : decided.errors;
    const oracle = oracleSide(oracleAnswer(facts, settings));
    const differs = JSON.stringify(engine) !== JSON.stringify(oracle);
    if (differs && mismatches.length < MISMATCHES_SHOWN) mismatches.push({ facts, engine, oracle });
  }
  return { compared, mismatches };
}

/** The engine's part on the left, so that a failing run shows what it says and what policy.md says instead. */
function expectAgreement(mismatches: readonly Mismatch[]): void {
  expect(mismatches.map(({ facts, engine }) => ({ facts, answer: engine }))).toEqual(
    mismatches.map(({ facts, oracle }) => ({ facts, answer: oracle })),
  );
}

test("engine and oracle agree on every request", { timeout: TIMEOUT }, async ({ annotate }) => {
  const { compared, mismatches } = compare(pdpOf(gscPolicy), asShipped, everyRequest());
  await annotate(`${compared} requests compared`);
  expectAgreement(mismatches);
  expect(compared).toBe(CHANNELS.length * REQUESTS_OF_A_CHANNEL);
});

/** Also the cells that no request leads to, such as an app that cannot reach someone: a policy of others may. */
test("they agree in every cell of the table", () => {
  const { space, answerAt } = pdpOf(gscPolicy).table;
  const differing = Array.from({ length: space.size }, (_, cell) => cell).filter((cell) => {
    const { outcome, rules, conditions, cautions, escalate } = answerAt(cell);
    const engine = {
      outcome,
      reasons: rules.map(({ of, cites }) => ({ rule: of.id, outcome: of.outcome, basis: of.basis, cites })),
      conditions: conditions.map(({ of, cites }) => ({ id: of, cites })),
      cautions: cautions.map(({ of, cites }) => ({ id: of.id, cites })),
      escalate,
    };
    return JSON.stringify(engine) !== JSON.stringify(oracleOf(space.attributesOf(cell) as Question));
  });
  expect(differing.slice(0, MISMATCHES_SHOWN).map(space.attributesOf)).toEqual([]);
  expect(space.size).toBe(CHANNELS.length * CELLS_OF_A_CHANNEL);
});

test(
  "they agree on every LIMITE request when LIMITE does not count as sensitive",
  { timeout: TIMEOUT },
  async ({ annotate }) => {
    const pdp = pdpOf({ ...gscPolicy, parameters: { ...gscPolicy.parameters, limiteAsSensitive: false } });
    const limite = [...everyRequest()].filter(({ level }) => level === "limite");
    const { compared, mismatches } = compare(pdp, { limiteAsSensitive: false }, limite);
    await annotate(`${compared} requests compared`);
    expectAgreement(mismatches);
    expect(compared).toBe((CHANNELS.length * REQUESTS_OF_A_CHANNEL) / LEVELS.length);
  },
);

test(
  "advice lists every channel with the oracle's outcome, mildest first",
  { timeout: TIMEOUT },
  async ({ annotate }) => {
    const pdp = pdpOf(gscPolicy);
    const [anyChannel] = CHANNELS;
    const mismatches: Mismatch[] = [];
    let compared = 0;
    for (const facts of everyRequest()) {
      if (facts.channel !== anyChannel) continue;
      compared += 1;
      const { channel: _channel, ...request } = requestOf(facts);
      const advised = pdp.advise(request, { lang: "en" });
      const engine = advised.ok
        ? advised.value.decisions.map(({ channel, outcome }) => ({ channel, outcome }))
        : advised.errors;
      const oracle = adviceOf(facts);
      const differs = JSON.stringify(engine) !== JSON.stringify(oracle);
      if (differs && mismatches.length < MISMATCHES_SHOWN) mismatches.push({ facts, engine, oracle });
    }
    await annotate(`${compared} requests compared`);
    expectAgreement(mismatches);
    expect(compared).toBe(REQUESTS_OF_A_CHANNEL);
  },
);

function adviceOf(facts: Facts): { channel: Channel; outcome: string }[] {
  return CHANNELS.map((channel) => ({
    channel,
    outcome: oracleAnswer({ ...facts, channel }).outcome,
  })).toSorted((one, other) => strictness(one.outcome) - strictness(other.outcome));
}
