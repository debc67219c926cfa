import { describe, expect, test } from "vitest";
import { compile } from "../../engine/compile.js";
import type { Pdp } from "../../engine/pdp.js";
import type { Overlay, OverlayInput } from "../../model/overlay.js";
import { parseOverlay } from "../../model/parse-overlay.js";
import type { Policy } from "../../model/policy.js";
import { ok } from "../../model/result.js";
import { gscPolicy } from "../../note/index.js";
import { composeToVerify } from "./compose-to-verify.js";
import { verifyLaws } from "./verify-laws.js";

function compiled(policy: Policy): Pdp {
  const result = compile(policy);
  if (!result.ok) throw new Error(result.errors[0].message);
  return result.value;
}

const note = compiled(gscPolicy);

const broken = (pdp: Pdp) => verifyLaws(pdp).filter((verdict) => verdict.broken > 0);

function overlay(more: Partial<OverlayInput>): Overlay {
  const parsed = parseOverlay({
    id: "department",
    version: "1.0.0",
    title: { en: "A department", fr: "Un service" },
    extends: { id: "gsc-messaging-apps", version: "^1.0.0" },
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
}

describe("verifyLaws", () => {
  test("finds that the note keeps every law, each in words and over all that there is", () => {
    const verdicts = verifyLaws(note);
    expect(verdicts.map(({ law, broken: times }) => [law, times])).toEqual([
      ["every-cell-has-a-cited-reason", 0],
      ["higher-class-never-milder", 0],
      ["more-recipients-never-milder", 0],
      ["worse-group-never-milder", 0],
      ["more-content-never-milder", 0],
      ["classified-is-prohibited", 0],
      ["messaging-app-never-suitable", 0],
      ["alternatives-are-milder", 0],
      ["order-changes-nothing", 0],
      ["overlays-never-milder-unsaid", 0],
    ]);
    for (const { says, counterexample } of verdicts) {
      expect(says.en).not.toBe(says.fr);
      expect(counterexample).toBeUndefined();
    }
    expect(verdicts.slice(0, -1).every(({ checked }) => checked > 5_000)).toBe(true);
    expect(verdicts.at(-1)?.checked).toBe(0);
  });

  test("shows a broken law by the smallest request, and what it is compared with", () => {
    const rules = gscPolicy.rules.map((rule) =>
      rule.id === "mail-external-sensitive" ? { ...rule, outcome: "suitable" as const } : rule,
    );
    const [verdict, ...others] = broken(compiled({ ...gscPolicy, rules }));
    expect(others).toEqual([]);
    expect(verdict).toMatchObject({
      law: "higher-class-never-milder",
      counterexample: {
        request: { channel: "email", level: "non-sensitive" },
        outcome: "conditional",
        other: { request: { channel: "email", level: "limite" }, outcome: "suitable" },
      },
    });
  });

  test("sees an answer that depends on how often somebody is named", () => {
    const counting: Pdp = {
      ...note,
      outcome: (request) => (request.recipients.length === 2 ? ok("prohibited") : note.outcome(request)),
    };
    const [verdict] = broken(counting);
    expect(verdict?.law).toBe("order-changes-nothing");
    expect(verdict?.counterexample?.other).toMatchObject({ outcome: "prohibited" });
  });

  test("sees an alternative that is not what it is said to be", () => {
    const lying: Pdp = {
      ...note,
      outcome: (request) => (request.channel === "email" ? ok("not-advised") : note.outcome(request)),
    };
    const [verdict] = broken(lying);
    expect(verdict?.law).toBe("alternatives-are-milder");
    expect(verdict?.counterexample?.other).toMatchObject({ request: { channel: "email" }, outcome: "not-advised" });
  });

  test("sees what an overlay makes milder unsaid, and takes what it says", () => {
    const lax = composeToVerify(gscPolicy, [overlay({ rules: { switchOff: ["group-members-unknown"] } })]);
    if (!lax.ok) throw new Error(lax.errors[0].message);
    const verdict = broken(lax.value).find(({ law }) => law === "overlays-never-milder-unsaid");
    expect(verdict?.broken).toBe(1);
    expect(verdict?.counterexample).toMatchObject({ request: { group: { membersKnown: false } } });
    expect(verdict?.counterexample?.other?.rules).toContain("group-members-unknown");

    const because = { en: "We know our groups.", fr: "Nous connaissons nos groupes." };
    const said = composeToVerify(gscPolicy, [
      overlay({ domains: { switchOn: ["ext.ec.europa.eu"] }, loosens: [{ rule: "mail-institution", because }] }),
    ]);
    expect(said.ok && broken(said.value)).toEqual([]);
    expect(said.ok && verifyLaws(said.value).at(-1)?.checked).toBe(20_736);
  });
});

describe("composeToVerify", () => {
  test("refuses what is wrong otherwise, in any overlay", () => {
    const lax = overlay({ rules: { switchOff: ["group-members-unknown"] } });
    const wrong = overlay({ rules: { switchOff: ["nothing"] } });
    expect(composeToVerify(gscPolicy, [wrong])).toMatchObject({ ok: false, errors: [{ code: "unknown-reference" }] });
    const above = {
      ...overlay({ conditions: { add: ["unworded"] } }),
      id: "team",
      extends: { id: "department", version: "1.0.0" },
    };
    expect(composeToVerify(gscPolicy, [lax, above])).toMatchObject({ ok: false, errors: [{ code: "milder" }] });
  });
});
