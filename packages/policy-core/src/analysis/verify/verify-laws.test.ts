import { describe, expect, test } from "vitest";
import { compileChecked } from "../../engine/checked.js";
import type { Pdp } from "../../engine/pdp.js";
import { ok } from "../../model/result.js";
import { LAWS } from "../../model/vocabulary.js";
import { pdpOf, withRule } from "../../testing/pdp-of.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { overlay } from "../overlays/testing/overlays.js";
import { composeToVerify } from "./compose-to-verify.js";
import { verifyLaws } from "./verify-laws.js";

const small = pdpOf(smallPolicy);

const broken = (pdp: Pdp) => verifyLaws(pdp).filter((verdict) => verdict.broken > 0);

/** The small policy's decision point, but for what it says of outcomes alone, or of whole answers. */
const lying = (lies: Partial<Pick<Pdp, "outcome" | "decide">>): Pdp => ({ ...small, ...lies });

describe("verifyLaws", () => {
  test("finds that a policy keeps every law, each in words and over all that there is", () => {
    const verdicts = verifyLaws(small);
    expect(verdicts.map(({ law, broken: times }) => [law, times])).toEqual(LAWS.map((law) => [law, 0]));
    for (const { says, counterexample } of verdicts) {
      expect(says.en).not.toBe(says.fr);
      expect(counterexample).toBeUndefined();
    }
    // nothing is laid over it
    const seldom = verdicts.filter(({ checked }) => checked < 500).map(({ law, checked }) => [law, checked]);
    expect(seldom).toEqual([["overlays-never-milder-unsaid", 0]]);
  });

  test("shows a broken law by the smallest request, and what it is compared with", () => {
    const lax = withRule("post-outside-sensitive", { outcome: "suitable", ask: [] });
    const verdict = broken(compileChecked(lax, "sha256:none")).find(({ law }) => law === "higher-level-never-milder");
    expect(verdict).toMatchObject({
      counterexample: {
        request: { channel: "post", level: "non-sensitive" },
        outcome: "conditional",
        other: { request: { channel: "post", level: "limite" }, outcome: "suitable" },
      },
    });
  });

  test("shows what an app would be that is encrypted otherwise", () => {
    const verdict = broken(pdpOf(withRule("app-e2ee-none", { outcome: "suitable" }))).find(
      ({ law }) => law === "less-encryption-never-milder",
    );
    expect(verdict?.counterexample).toMatchObject({ e2ee: "unknown", other: { e2ee: "none" } });
  });

  test("sees an answer that depends on how often somebody is named", () => {
    const counting = lying({
      outcome: (request) =>
        request.recipients.length === 2 && request.recipients[0] === request.recipients[1]
          ? ok("prohibited")
          : small.outcome(request),
    });
    const verdicts = broken(counting);
    expect(verdicts.map(({ law }) => law)).toEqual(["order-changes-nothing"]);
    expect(verdicts[0]?.counterexample?.other).toMatchObject({ outcome: "prohibited" });
  });

  test("sees an alternative that is not what it is said to be", () => {
    const wrong = lying({
      outcome: (request) => (request.channel === "post" ? ok("not-advised") : small.outcome(request)),
    });
    const verdict = broken(wrong).find(({ law }) => law === "alternatives-are-within-the-advice");
    expect(verdict?.counterexample?.other).toMatchObject({ request: { channel: "post" }, outcome: "not-advised" });
  });

  test("sees an app that is offered beside a corporate channel", () => {
    const offering = lying({
      decide: (request, options) => {
        const decided = small.decide(request, options);
        if (!decided.ok || decided.value.alternatives.length === 0) return decided;
        const app = { channel: "pigeon", outcome: "conditional" } as const;
        return ok({ ...decided.value, alternatives: [...decided.value.alternatives, app] });
      },
    });
    expect(broken(offering).map(({ law }) => law)).toEqual(["alternatives-are-within-the-advice"]);
  });

  test("sees a way out of what is prohibited", () => {
    const leaking = lying({
      decide: (request, options) => {
        const decided = small.decide(request, options);
        if (!decided.ok || decided.value.outcome !== "prohibited") return decided;
        const improvements = [{ changes: [{ change: "leave-out-files" }], outcome: "prohibited" }] as const;
        return ok({ ...decided.value, improvements });
      },
    });
    expect(broken(leaking).map(({ law }) => law)).toContain("classified-is-prohibited");
  });

  test("sees an improvement that drops more than it has to, or is none", () => {
    const dropping = lying({
      decide: (request, options) => {
        const decided = small.decide(request, options);
        if (!decided.ok) return decided;
        const { recipients, improvements } = decided.value;
        const all = recipients.slice(1).map(({ index }) => index);
        return ok({
          ...decided.value,
          improvements: improvements.map((one) => ({
            ...one,
            changes: one.changes.map((each) => (each.indexes === undefined ? each : { ...each, indexes: all })),
          })),
        });
      },
    });
    expect(broken(dropping).map(({ law }) => law)).toEqual(["improvements-come-true"]);
  });

  test("sees an attribute that was assumed to be milder than it is when it is said", () => {
    const assuming = lying({
      outcome: (request) => (request.nature === "ephemeral" ? ok("prohibited") : small.outcome(request)),
    });
    expect(broken(assuming).map(({ law }) => law)).toContain("saying-what-is-assumed-changes-nothing");
  });

  test("sees what an overlay makes milder unsaid, and takes what it says", () => {
    const lax = composeToVerify(smallPolicy, [overlay({ rules: { switchOff: ["app-group-unknown"] } })]);
    if (!lax.ok) throw new Error(lax.errors[0].message);
    const verdict = broken(lax.value).find(({ law }) => law === "overlays-never-milder-unsaid");
    expect(verdict?.broken).toBe(1);
    expect(verdict?.counterexample).toMatchObject({ request: { group: { membersKnown: false } } });
    expect(verdict?.counterexample?.other?.rules).toContain("app-group-unknown");

    const because = { en: "We know our groups.", fr: "Nous connaissons nos groupes." };
    const said = composeToVerify(smallPolicy, [
      overlay({
        domains: { switchOn: ["guests.mainland.example"] },
        loosens: ["post-listed", "post-listed-sensitive"].map((rule) => ({ rule, because })),
      }),
    ]);
    if (!said.ok) throw new Error(said.errors[0].message);
    expect(broken(said.value)).toEqual([]);
    const ofOverlays = verifyLaws(said.value).find(({ law }) => law === "overlays-never-milder-unsaid");
    expect(ofOverlays?.checked).toBe(small.table.space.size);
  });
});

describe("composeToVerify", () => {
  test("refuses what is wrong otherwise, in any overlay", () => {
    const lax = overlay({ rules: { switchOff: ["app-group-unknown"] } });
    const wrong = overlay({ rules: { switchOff: ["nothing"] } });
    expect(composeToVerify(smallPolicy, [wrong])).toMatchObject({ ok: false, errors: [{ code: "unknown-reference" }] });
    const above = {
      ...overlay({ conditions: { add: [{ id: "unworded", cites: ["§2"] }] } }),
      id: "team",
      extends: { id: "department", version: "1.0.0" },
    };
    expect(composeToVerify(smallPolicy, [lax, above])).toMatchObject({ ok: false, errors: [{ code: "milder" }] });
  });
});
