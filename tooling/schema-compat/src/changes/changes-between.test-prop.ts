import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../json.ts";
import type { JsonSchema } from "../json-schema.ts";
import { changesBetween } from "./changes-between.ts";
import type { Verdict } from "./kinds.ts";
import { PLANTED } from "./planted.ts";
import { someDocument, validity } from "./sample-documents.ts";
import { isGuarded, someEdits, someSchema } from "./some-schemas.ts";

type Side = "writers" | "readers";

/** Whom a document shows to be broken by the change from one schema to the other. */
function shows(before: JsonSchema, after: JsonSchema): (document: Json) => Side | undefined {
  const [wasValid, isValid] = [validity(before), validity(after)];
  return (document) => {
    const [was, is] = [wasValid(document), isValid(document)];
    if (was === is) return undefined;
    return was ? "writers" : "readers";
  };
}

describe.each(PLANTED)("$kind at $pointer", ({ before, after, old, fresh }) => {
  const shown = shows(before, after);
  const broken = [...(old === undefined ? [] : ["writers"]), ...(fresh === undefined ? [] : ["readers"])];

  test("no document shows that it breaks whom it does not", () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const side = shown(document);
        expect([document, side ?? "nobody"]).toEqual([document, expect.toBeOneOf([...broken, "nobody"])]);
      }),
      { numRuns: 300 },
    );
  });

  test("documents that show whom it breaks are among those that are tried", () => {
    const documents = fc.sample(someDocument, { numRuns: 3000, seed: 20_261_124 });
    const found = new Set(documents.map(shown).filter((side) => side !== undefined));
    expect([...found].toSorted()).toEqual(broken.toSorted());
  });
});

test("whatever changes in a schema, what is called compatible is", () => {
  const verdicts: Verdict[] = [];
  const documents = fc.array(someDocument, { minLength: 30, maxLength: 60 });
  fc.assert(
    fc.property(someSchema, someEdits, documents, (before, edit, ones) => {
      const after = edit(before);
      fc.pre(isGuarded(after));
      const changes = changesBetween(before, after);
      const trusted = (["writers", "readers"] as const).filter((side) =>
        changes.every((one) => one[side] === "compatible"),
      );
      verdicts.push(trusted.length > 0 ? "compatible" : "breaking");
      const shown = shows(before, after);
      const wrong = ones.filter((one) => trusted.some((side) => shown(one) === side));
      expect({ after, wrong }).toEqual({ after, wrong: [] });
    }),
    // more of them on request: each compiles two schemas
    { numRuns: Number(process.env["RUNS"] ?? 250) },
  );
  // a comparison that calls everything breaking would pass too
  const compatible = verdicts.filter((verdict) => verdict === "compatible");
  expect(compatible.length / verdicts.length).toBeGreaterThan(0.2);
});
