import { describe, expect, test, vi } from "vitest";
import type { Decision } from "../src/index.js";

/** Two attributes more, in the table alone: nothing else of the core is told of them. */
vi.mock("../src/attributes.js", async (original) => {
  const table = await original<{ readonly FEATURES: object }>();
  const urgent = {
    origin: "yes-no",
    values: ["no", "yes"],
    otherwise: "no",
    question: 6,
    laws: [{ id: "more-content-never-milder", along: ["no", "yes"] }],
    change: undefined,
    sql: { column: "is_urgent", list: "urgencies" },
  };
  const tone = {
    origin: "choice",
    values: ["plain", "sharp"],
    otherwise: "plain",
    question: 7,
    laws: [],
    change: undefined,
    sql: { column: "tone", list: "tones" },
  };
  return { ...table, FEATURES: { ...table.FEATURES, urgent, tone } };
});

const core = await import("../src/index.js");
const { createMatcher, hasBit } = await import("../src/engine/matching.js");
const { smallPolicy } = await import("../src/testing/small-policy.js");
const { pdpOf } = await import("../src/testing/pdp-of.js");

type Policy = typeof smallPolicy;

const said = "It is urgent, and said sharply.";

/** A rule over the new attributes, as an author writes it. */
const rule = core.policySchema
  .unwrap()
  .shape.rules.unwrap()
  .element.parse({
    id: "app-urgent",
    when: { kind: ["messaging-app"], urgent: ["yes"], tone: ["sharp"] },
    outcome: "not-advised",
    cites: ["§2"],
    basis: "interpretation",
  });

const withWords = (policy: Policy): Policy => ({
  ...policy,
  texts: {
    en: { ...policy.texts.en, rules: { ...policy.texts.en.rules, [rule.id]: said } },
    fr: { ...policy.texts.fr, rules: { ...policy.texts.fr.rules, [rule.id]: said } },
  },
});

const policy = withWords({ ...smallPolicy, rules: [...smallPolicy.rules, rule] });
const pdp = pdpOf(policy);
const { space } = pdp.table;

const ask = { channel: "pigeon", level: "public", nature: "ephemeral", group: null, asOf: "2026-11-24" } as const;
const requestOf = (more: object) => {
  const parsed = core.parseRequest({ ...ask, ...more });
  if (!parsed.ok) throw new Error(parsed.errors[0].message);
  return parsed.value;
};
const decisionOf = (more: object): Readonly<Record<string, unknown>> => {
  const decided = pdp.decide(requestOf(more));
  if (!decided.ok) throw new Error(decided.errors[0].message);
  return decided.value;
};
const URGENT = { urgent: true, tone: "sharp" } as const;

describe("an attribute that is added to the table", () => {
  test("is a digit of the cells, each of which leads to its attributes and back", () => {
    expect(space.perSeat).toBe(9 * 2 * 4 * 3 * 2 * 2 * 2);
    for (let cell = 0; cell < space.size; cell += 101) expect(space.cellOf(space.attributesOf(cell))).toBe(cell);
    expect(space.attributesOf(space.size - 1)).toMatchObject({ urgent: "yes", tone: "sharp" });
  });

  test("is a field of the request that may be left unsaid, and a wrong value is told by its place", () => {
    expect(requestOf({})).not.toHaveProperty("urgent");
    expect(requestOf(URGENT)).toMatchObject(URGENT);
    const wrong = core.parseRequest({ ...ask, urgent: "yes", tone: "shrap" });
    expect(wrong.ok ? [] : wrong.errors.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["wrong-type", "/urgent"],
      ["unknown-value", "/tone"],
    ]);
  });

  test("decides where a rule asks for it, and nowhere else, whatever was asked before", () => {
    const outcomes = [{}, URGENT, {}, { urgent: true }, { tone: "sharp" }, URGENT].map((more) => {
      const { outcome, urgent, tone } = decisionOf(more);
      return [outcome, urgent, tone];
    });
    expect(outcomes).toEqual([
      ["conditional", false, "plain"],
      ["not-advised", true, "sharp"],
      ["conditional", false, "plain"],
      ["conditional", true, "plain"],
      ["conditional", false, "sharp"],
      ["not-advised", true, "sharp"],
    ]);
  });

  test("is told in the decision, the same in JSON, in its place among the attributes", () => {
    const decided = pdp.decideJson(requestOf(URGENT));
    const json = decided.ok ? decided.value.pieces.join("") : "";
    expect(JSON.parse(json)).toEqual(decisionOf(URGENT));
    expect(Object.keys(decisionOf({}))).toEqual(Object.keys(core.decisionSchema.unwrap().shape));
    expect(json).toContain('"files":false,"urgent":true,"tone":"sharp","asOf"');
  });

  test("is assumed where it is not said, and asked where it matters", () => {
    const { assumed, openQuestions } = decisionOf({ tone: "sharp" }) as Pick<Decision, "assumed" | "openQuestions">;
    expect(assumed).toContain("urgent");
    expect(assumed).not.toContain("tone");
    expect(openQuestions.find(({ attribute }) => (attribute as string) === "urgent")).toEqual({
      attribute: "urgent",
      outcomes: [
        { value: false, outcome: "conditional", better: [] },
        { value: true, outcome: "not-advised", better: ["post"] },
      ],
    });
  });

  test("is stepped along by its law, which finds a policy that breaks it", () => {
    const milder = { ...rule, when: { ...rule.when, urgent: ["no"] } } as typeof rule;
    const broken = pdpOf(withWords({ ...smallPolicy, rules: [...smallPolicy.rules, milder] }));
    const lawsBroken = (of: typeof pdp) =>
      core.checkLaws(of).flatMap(({ law, broken: cells }) => (cells.length > 0 ? [law] : []));
    expect(lawsBroken(pdp)).toEqual([]);
    expect(lawsBroken(broken)).toEqual(["more-content-never-milder"]);
    const verdict = core.verifyLaws(broken).find(({ law }) => law === "more-content-never-milder");
    expect(verdict?.counterexample).toMatchObject({ request: { tone: "sharp" }, other: { request: { urgent: true } } });
  });

  test("is said by the shortest request of a cell, and by no other one", () => {
    const cell = space.cellOf({ ...space.attributesOf(0), channel: "pigeon", audience: "external", reachable: "yes" });
    const at = (attribute: "urgent" | "tone", value: string) =>
      core.exampleRequest(space.attributesOf(space.withValue(cell, attribute as never, value) ?? Number.NaN), policy);
    expect(at("urgent", "yes")).toEqual({ ...at("urgent", "no"), urgent: true });
    expect(at("tone", "sharp")).toEqual({ ...at("tone", "plain"), tone: "sharp" });
    expect(at("urgent", "no")).not.toHaveProperty("urgent");
  });

  test("is a word of claims", () => {
    const claimed = (text: string) => {
      const claim = core.parseClaim(text, policy);
      if (!claim.ok) throw new Error(claim.errors[0].message);
      return core.askClaim(claim.value, pdp).holds;
    };
    expect(claimed("no pigeon is milder than not-advised for urgent with tone=sharp")).toBe(true);
    expect(claimed("some pigeon is conditional for public with urgent=no")).toBe(true);
  });

  test("is a column of the table, and in it no row is another one's", () => {
    const [head = "", ...rows] = core.tableCsv(pdp).trimEnd().split("\n");
    expect(head).toContain(",files,urgent,tone,outcome,");
    expect(new Set(rows.map((row) => row.split(",").slice(0, 10).join())).size).toBe(space.size);
    expect(JSON.parse(core.tableJson(pdp))).toMatchObject({ cells: { [space.size - 1]: { urgent: "yes" } } });
  });

  test("is in every export for other engines", () => {
    const sql = core.sqlExport(pdp, "duckdb");
    expect(sql).toContain("--               urgent         boolean\n");
    expect(sql).toContain("--               tone           plain or sharp\n");
    expect(sql).toMatch(/CASE WHEN m\."?urgent"? .*AS is_urgent/u);
    expect(sql).toMatch(/\btone\b.*'plain'.* AS tone\b/u);
    expect(sql).toContain("CROSS JOIN (VALUES ('no'), ('yes')) AS urgencies (is_urgent)");
    expect(sql).toContain("is_urgent IN ('yes') AND tone IN ('sharp')");
    const cedar = Object.values(core.cedarFiles(pdp)).join("\n");
    expect(cedar).toContain("    urgent: Bool,\n    tone: Tone,\n");
    expect(cedar).toContain('entity Tone enum ["plain", "sharp"];');
    expect(cedar).toContain('context.urgent &&\n  context.tone == Channelwise::Tone::"sharp"');
  });

  test("is compared by a difference of policies, which says for which of its values", () => {
    const [group, ...others] = core.diffPolicies(pdpOf(smallPolicy), pdp).changes.stricter;
    expect(others.every(({ where }) => Object.hasOwn(where, "urgent"))).toBe(true);
    expect(group?.where).toMatchObject({ urgent: ["yes"], tone: ["sharp"] });
  });
});

describe("a rule over something that no attribute and no fact is", () => {
  test("matches nowhere, rather than everywhere", () => {
    const whens = [{ kind: ["messaging-app"] }, { kind: ["messaging-app"], unheard: ["yes"] }];
    const matcher = createMatcher(policy, space, whens as never);
    const cells = Array.from({ length: space.size }, (_, cell) => cell);
    expect(cells.some((cell) => hasBit(matcher.at(cell), 0))).toBe(true);
    expect(cells.some((cell) => hasBit(matcher.at(cell), 1))).toBe(false);
  });
});
