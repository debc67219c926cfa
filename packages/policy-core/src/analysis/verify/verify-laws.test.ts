import { describe, expect, test } from "vitest";
import type { Pdp } from "../../engine/pdp.js";
import { ok } from "../../model/result.js";
import { pdpOf, withRule } from "../../testing/pdp-of.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { overlay } from "../overlays/testing/overlays.js";
import { composeToVerify } from "./compose-to-verify.js";
import { verifyLaws } from "./verify-laws.js";

const small = pdpOf(smallPolicy);

const broken = (pdp: Pdp) => verifyLaws(pdp).filter((verdict) => verdict.broken > 0);

describe("verifyLaws", () => {
  test("finds that a policy keeps every law, each in words and over all that there is", () => {
    const verdicts = verifyLaws(small);
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
    expect(verdicts.slice(0, -1).every(({ checked }) => checked > small.table.space.size / 3)).toBe(true);
    expect(verdicts.at(-1)?.checked).toBe(0);
  });

  test("shows a broken law by the smallest request, and what it is compared with", () => {
    const [verdict, ...others] = broken(pdpOf(withRule("post-outside-sensitive", { outcome: "suitable" })));
    expect(others).toEqual([]);
    expect(verdict).toMatchObject({
      law: "higher-class-never-milder",
      counterexample: {
        request: { channel: "post", level: "public" },
        outcome: "conditional",
        other: { request: { channel: "post", level: "limite" }, outcome: "suitable" },
      },
    });
  });

  test("sees an answer that depends on how often somebody is named", () => {
    const counting: Pdp = {
      ...small,
      outcome: (request) => (request.recipients.length === 2 ? ok("prohibited") : small.outcome(request)),
    };
    const [verdict] = broken(counting);
    expect(verdict?.law).toBe("order-changes-nothing");
    expect(verdict?.counterexample?.other).toMatchObject({ outcome: "prohibited" });
  });

  test("sees an alternative that is not what it is said to be", () => {
    const lying: Pdp = {
      ...small,
      outcome: (request) => (request.channel === "post" ? ok("not-advised") : small.outcome(request)),
    };
    const [verdict] = broken(lying);
    expect(verdict?.law).toBe("alternatives-are-milder");
    expect(verdict?.counterexample?.other).toMatchObject({ request: { channel: "post" }, outcome: "not-advised" });
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
      overlay({ domains: { switchOn: ["guests.mainland.example"] }, loosens: [{ rule: "post-listed", because }] }),
    ]);
    expect(said.ok && broken(said.value)).toEqual([]);
    expect(said.ok && verifyLaws(said.value).at(-1)?.checked).toBe(small.table.space.size);
  });
});

describe("composeToVerify", () => {
  test("refuses what is wrong otherwise, in any overlay", () => {
    const lax = overlay({ rules: { switchOff: ["app-group-unknown"] } });
    const wrong = overlay({ rules: { switchOff: ["nothing"] } });
    expect(composeToVerify(smallPolicy, [wrong])).toMatchObject({ ok: false, errors: [{ code: "unknown-reference" }] });
    const above = {
      ...overlay({ conditions: { add: ["unworded"] } }),
      id: "team",
      extends: { id: "department", version: "1.0.0" },
    };
    expect(composeToVerify(smallPolicy, [lax, above])).toMatchObject({ ok: false, errors: [{ code: "milder" }] });
  });
});
