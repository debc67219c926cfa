import { validate, type EntityJson } from "@cedar-policy/cedar-wasm/nodejs";
import { cedarFiles, type Attributes, type Pdp } from "@channelwise/policy-core";
import { describe, expect, test } from "vitest";
import { differences, type CellAnswer } from "../cells.ts";
import { everyAttributePdp } from "../every-attribute.ts";
import { gscPdp, POLICIES } from "../policies.ts";
import { reasonText } from "../reason-text.ts";
import { cedarEngine, policiesById, type Exported } from "./cedar.ts";
import { mappingSchema } from "./mapping.ts";

const fileOf = (pdp: Pdp, name: string): string => cedarFiles(pdp)[name] ?? "";

const read = (pdp: Pdp): Exported => ({
  policies: policiesById(fileOf(pdp, "policies.cedar")),
  schema: fileOf(pdp, "schema.cedarschema"),
  entities: JSON.parse(fileOf(pdp, "entities.json")) as readonly EntityJson[],
  mapping: mappingSchema.parse(JSON.parse(fileOf(pdp, "mapping.json"))),
});

/** Reads the engine's answers as the mapping says, and as nobody has to know who has the files. */
function asker(name: string, exported: Exported): (attributes: Attributes) => CellAnswer {
  const ask = cedarEngine(name, exported);
  const { outcomes, rules } = exported.mapping.answer;
  return (attributes) => {
    const matching = ask(attributes, "reasons").determining.map((id) => {
      const rule = rules[id];
      if (rule === undefined) throw new Error(`${id} is no rule`);
      const cites = rule.cites ?? rule.citesByChannel?.[attributes.channel] ?? [];
      return { strictness: outcomes.indexOf(rule.outcome), id, text: reasonText(id, { ...rule, cites }) };
    });
    const places = Object.keys(rules);
    matching.sort(
      (one, other) => other.strictness - one.strictness || places.indexOf(one.id) - places.indexOf(other.id),
    );
    const outcome = outcomes[matching[0]?.strictness ?? -1];
    // a stop reads as a stop: beside what prohibits, nothing else is a reason
    const told = outcome === "prohibited" ? matching.filter((one) => outcomes[one.strictness] === outcome) : matching;
    return { outcome, allowed: ask(attributes, "gate").allows, reasons: told.map(({ text }) => text) };
  };
}

const validated = ({ policies, schema }: Exported) => validate({ schema, policies: { staticPolicies: policies } });

const ALL = [...POLICIES, ["rules by every attribute", { make: everyAttributePdp }] as const];
/** Every cell takes the engine some ten seconds: the note's policy, and the one that asks about everything. */
const IN_EVERY_CELL = ALL.filter((_, place) => place === 0 || place === ALL.length - 1);

test.each(IN_EVERY_CELL)(
  "Cedar, %s: names every rule that matches, and is a gate, as the core",
  { timeout: 900_000 },
  (name, { make }) => {
    const pdp = make();
    expect(differences(pdp, asker(name, read(pdp))).slice(0, 3)).toEqual([]);
  },
);

describe.each(ALL)("Cedar, %s", (_, { make }) => {
  const pdp = make();
  const exported = read(pdp);

  test("its validator finds nothing", () => {
    expect(validated(exported)).toEqual({
      type: "success",
      validationErrors: [],
      validationWarnings: [],
      otherWarnings: [],
    });
  });

  test("says which outcomes are allowed", () => {
    expect(exported.mapping.answer.allow).toEqual(["suitable", "conditional"]);
  });

  test("every file names the policy", () => {
    const { id, version, digest } = pdp.identity;
    for (const text of Object.values(cedarFiles(pdp))) {
      for (const part of [id, version, digest]) expect(text).toContain(part);
    }
  });
});

test("the validator finds a value that is none, for the schema knows each of them", () => {
  const exported = read(gscPdp());
  const policies = Object.fromEntries(
    Object.entries(exported.policies).map(([id, text]) => [id, text.replace('Nature::"ephemeral"', 'Nature::"short"')]),
  );
  expect(validated({ ...exported, policies })).toMatchObject({ validationErrors: [{ policyId: "app-short-lived" }] });
});
