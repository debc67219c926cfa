import { caseSchema, compile, compose, gscPolicy, lintPolicy, parseOverlay, runCases } from "@channelwise/policy-core";
import { describe, expect, test } from "vitest";
import { cases, overlayCases, overlays } from "../src/index.js";

const plain = compile(gscPolicy);
if (!plain.ok) throw new Error(plain.errors[0].message);

test("there are cases for each overlay, and for nothing else", () => {
  expect(Object.keys(overlayCases)).toEqual(overlays.map(({ id }) => id));
});

test("no id is given twice, here or in the corpus", () => {
  const ids = [...cases, ...Object.values(overlayCases).flat()].map(({ id }) => id);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

/** What lint finds in each that is worth knowing; nothing of it keeps anybody from using it. */
const FINDINGS: Readonly<Record<string, readonly string[]>> = {
  "another-app": ["note fact-without-source /channels/add/0/facts/0"],
  "careful-department": [],
  "limite-by-policy-area": [],
  "no-whatsapp": [],
  "partner-body": [
    "note domain-assumed /domains/add/0",
    "note lends-domain /domains/add/0",
    "note lends-domain /domains/switchOn/0",
    "note loosens /loosens/0",
    "note loosens /loosens/1",
    "note loosens /loosens/2",
  ],
};

describe.each(overlays.map((overlay) => [overlay.id, overlay] as const))("the cases of %s", (id, overlay) => {
  const held = overlayCases[id] ?? [];
  const parsed = parseOverlay(overlay);
  if (!parsed.ok) throw new Error(parsed.errors[0].message);
  const composed = compose(gscPolicy, [parsed.value]);
  if (!composed.ok) throw new Error(composed.errors[0].message);

  test("are of the published shape", () => {
    expect(held.map((each) => caseSchema.safeParse(each).error)).toEqual(held.map(() => undefined));
  });

  test("pass with the overlay", () => {
    expect(runCases(composed.value, held).flatMap(({ differences, faults }) => [...differences, ...faults])).toEqual(
      [],
    );
  });

  test("fail without it, each of them", () => {
    expect(runCases(plain.value, held).filter(({ passed }) => passed)).toEqual([]);
  });

  test("show all that it adds", () => {
    const results = runCases(composed.value, held).flatMap(({ decision }) => decision ?? []);
    const shown = {
      channels: results.map(({ channel }) => channel),
      bodies: results.flatMap(({ recipients }) => recipients.map(({ body }) => body)),
      rules: results.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)),
      cautions: results.flatMap(({ cautions }) => cautions.map((caution) => caution.id)),
    };
    for (const kind of ["channels", "bodies", "rules", "cautions"] as const) {
      for (const added of overlay[kind]?.add ?? []) expect(shown[kind]).toContain(added.id);
    }
    const conditions = results.flatMap((decision) => decision.conditions.map((condition) => condition.id));
    for (const added of overlay.conditions?.add ?? []) expect(conditions).toContain(added.id);
  });

  test("are of an overlay in which lint finds nothing else", () => {
    const found = lintPolicy(composed.value, { asOf: "2026-11-30" }).filter((finding) => finding.overlay === id);
    expect(found.map(({ severity, check, pointer }) => `${severity} ${check} ${pointer}`)).toEqual(FINDINGS[id]);
  });
});
