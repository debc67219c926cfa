import { describe, expect, test } from "vitest";
import type { OverlayInput } from "../../model/overlay.js";
import { parseRequest } from "../../model/parse-request.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { composeChecked } from "./compose.js";
import { BECAUSE, overlay, composed, faultsOf, decide, stricter, partner } from "./testing/overlays.js";

describe("compose", () => {
  test("answers as compile does where nothing is laid over the policy", () => {
    expect(decide({ channel: "post" }).policy).not.toHaveProperty("overlays");
  });

  test("names what is laid over the policy in each answer, and digests all of it", () => {
    const { policy } = decide({ channel: "post" }, stricter);
    expect(policy).toMatchObject({ id: "island", overlays: [{ id: "department", version: "1.0.0" }] });
    expect(policy.digest).not.toBe(decide({ channel: "post" }).policy.digest);
    expect(policy.digest).not.toBe(
      decide({ channel: "post" }, overlay({ ...stricter, title: { en: "x", fr: "y" } })).policy.digest,
    );
  });

  test("digests no schema that an editor is told of", () => {
    const forEditors = { ...stricter, $schema: "overlay.schema.json" };
    expect(composed(forEditors).identity).toEqual(composed(stricter).identity);
  });

  test("adds rules, which make answers stricter", () => {
    const request = { channel: "pigeon", level: "public", nature: "ephemeral", files: true } as const;
    expect(decide(request).outcome).toBe("conditional");
    expect(decide(request, stricter)).toMatchObject({
      outcome: "not-advised",
      reasons: [{ rule: "no-files-over-apps" }, { rule: "app-chat" }],
    });
  });

  test("says of which words, and of which outcome, an overlay is the author", () => {
    const request = { channel: "pigeon", level: "public", nature: "ephemeral", files: true } as const;
    const { summary, reasons, cautions } = decide(request, stricter);
    expect(summary).toBe(
      "“A department” is stricter than the note alone about sending this over the pigeon: not-advised.",
    );
    expect(reasons.map(({ rule, overlay: by }) => [rule, by])).toEqual([
      ["no-files-over-apps", "department"],
      ["app-chat", undefined],
    ]);
    expect(cautions.some(({ overlay: by }) => by !== undefined)).toBe(false);
    const inOtherWords = { rules: { "app-chat": "Short and harmless." } };
    const reworded = decide({ ...request, files: false }, overlay({ texts: { en: inOtherWords, fr: inOtherWords } }));
    expect(reworded.reasons[0]).toMatchObject({ text: "Short and harmless.", overlay: "department" });
    expect(reworded.summary).toBe(decide({ ...request, files: false }).summary);
  });

  test("leaves to the note what it says as strictly itself", () => {
    const request = { channel: "pigeon", level: "sensitive", files: true } as const;
    expect(decide(request, stricter).summary).toBe(decide(request).summary);
  });

  test("writes as JSON what it decides, whoever said what", () => {
    const pdp = composed(stricter, partner([{ rule: "post-listed", because: BECAUSE }]));
    const recipients = ["a@partner.example", "b@mainland.example", "+32470123456"];
    const asked = ["post", "pigeon"].flatMap((channel) =>
      recipients.flatMap((one) =>
        [true, false].map((files) => parseRequest({ channel, recipients: [one], files }, { asOf: "2026-11-24" })),
      ),
    );
    for (const parsed of asked) {
      if (!parsed.ok) throw new Error(parsed.errors[0].message);
      const [decision, written] = [pdp.decide(parsed.value), pdp.decideJson(parsed.value)];
      expect(written.ok && written.value.pieces.join("")).toBe(decision.ok && JSON.stringify(decision.value));
    }
  });

  test("takes channels away, with what is said of them alone", () => {
    const pdp = composed(overlay({ channels: { switchOff: ["raven", "smoke"] } }));
    expect(pdp.policy.channels.map(({ id }) => id)).not.toContain("raven");
    expect(pdp.base).toBe(smallPolicy);
  });

  test("says which overlay lists a recipient's domain, and what it makes milder", () => {
    const mail = { channel: "post", level: "sensitive", recipients: ["a@partner.example"] } as const;
    const plain = decide(mail, partner([{ rule: "post-listed", because: BECAUSE }]));
    expect(plain).toMatchObject({ outcome: "suitable", recipients: [{ relation: "institution", overlay: "partner" }] });
    expect(plain.cautions.at(-1)).toMatchObject({ id: "loosened-post-listed", cites: ["§3"] });
    expect(plain.cautions.at(-1)?.text).toContain("It has its reasons.");
    expect(plain.summary).toBe(
      "“A department” is milder than the note alone about sending this over the post: suitable.",
    );
    // nobody in this one is listed by the overlay
    const other = decide(
      { ...mail, recipients: ["a@mainland.example"] },
      partner([{ rule: "post-listed", because: BECAUSE }]),
    );
    expect(other.cautions.map(({ id }) => id)).not.toContain("loosened-post-listed");
  });

  test("is laid in the order in which overlays extend each other, whatever the order given", () => {
    const above = overlay({ id: "above", extends: { id: "department", version: "~1.0.0" }, rules: { switchOff: [] } });
    expect(composed(above, stricter).identity.overlays?.map(({ id }) => id)).toEqual(["department", "above"]);
  });

  test("takes an overlay's own rule away above it only where that is said", () => {
    const above = (loosens?: OverlayInput["loosens"]) =>
      overlay({
        id: "above",
        extends: { id: "department", version: "^1.0.0" },
        rules: { switchOff: ["no-files-over-apps"] },
        ...(loosens && { loosens }),
      });
    expect(faultsOf(stricter, above())).toEqual([{ overlay: 1, code: "milder", pointer: "/rules/switchOff/0" }]);
    const meant = above([{ rule: "no-files-over-apps", because: BECAUSE }]);
    expect(faultsOf(stricter, meant)).toEqual([]);
    // that is what the note alone says
    const request = { channel: "pigeon", level: "public", nature: "ephemeral", files: true } as const;
    expect(decide(request, stricter, meant).summary).toBe(decide(request).summary);
  });

  test("composes again without a second look, given its digest", () => {
    const pdp = composed(stricter, partner([{ rule: "post-listed", because: BECAUSE }]));
    const again = composeChecked(pdp.base, pdp.overlays, pdp.identity.digest);
    expect(again.identity).toEqual(pdp.identity);
    expect(again.policy).toEqual(pdp.policy);
  });
});
