import { describe, expect, test } from "vitest";
import { gscPolicy } from "../../note/index.js";
import type { OverlayInput } from "../../model/overlay.js";
import { parseRequest } from "../../model/parse-request.js";
import { composeChecked } from "./compose.js";
import { BECAUSE, overlay, composed, faultsOf, decide, stricter, partner } from "./testing/overlays.js";

describe("compose", () => {
  test("answers as compile does where nothing is laid over the policy", () => {
    expect(decide({ channel: "email" }).policy).not.toHaveProperty("overlays");
  });

  test("names what is laid over the policy in each answer, and digests all of it", () => {
    const { policy } = decide({ channel: "email" }, stricter);
    expect(policy).toMatchObject({ id: "gsc-messaging-apps", overlays: [{ id: "department", version: "1.0.0" }] });
    expect(policy.digest).not.toBe(decide({ channel: "email" }).policy.digest);
    expect(policy.digest).not.toBe(
      decide({ channel: "email" }, overlay({ ...stricter, title: { en: "x", fr: "y" } })).policy.digest,
    );
  });

  test("digests no schema that an editor is told of", () => {
    const forEditors = { ...stricter, $schema: "overlay.schema.json" };
    expect(composed(forEditors).identity).toEqual(composed(stricter).identity);
  });

  test("adds rules, which make answers stricter", () => {
    const request = { channel: "signal", level: "public", nature: "ephemeral", files: true } as const;
    expect(decide(request).outcome).toBe("conditional");
    expect(decide(request, stricter)).toMatchObject({
      outcome: "not-advised",
      reasons: [{ rule: "no-files-over-apps" }, { rule: "app-short-lived" }],
    });
  });

  test("says of which words, and of which outcome, an overlay is the author", () => {
    const request = { channel: "signal", level: "public", nature: "ephemeral", files: true } as const;
    const { summary, reasons, cautions } = decide(request, stricter);
    expect(summary).toBe(
      "“A department” is stricter than the note alone about sending this over Signal: advised against.",
    );
    expect(reasons.map(({ rule, overlay: by }) => [rule, by])).toEqual([
      ["no-files-over-apps", "department"],
      ["app-short-lived", undefined],
    ]);
    expect(cautions.some(({ overlay: by }) => by !== undefined)).toBe(false);
    const inOtherWords = { rules: { "app-short-lived": "Short and harmless." } };
    const reworded = decide({ ...request, files: false }, overlay({ texts: { en: inOtherWords, fr: inOtherWords } }));
    expect(reworded.reasons[0]).toMatchObject({ text: "Short and harmless.", overlay: "department" });
    expect(reworded.summary).toBe(decide({ ...request, files: false }).summary);
  });

  test("leaves to the note what it says as strictly itself", () => {
    const request = { channel: "signal", level: "sensitive", files: true } as const;
    expect(decide(request, stricter).summary).toBe(decide(request).summary);
  });

  test("writes as JSON what it decides, whoever said what", () => {
    const pdp = composed(stricter, partner([{ rule: "mail-institution", because: BECAUSE }]));
    const recipients = ["a@partner.example", "b@ec.europa.eu", "+32470123456"];
    const asked = ["email", "signal"].flatMap((channel) =>
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
    const pdp = composed(overlay({ channels: { switchOff: ["whatsapp", "telegram"] } }));
    expect(pdp.policy.channels.map(({ id }) => id)).not.toContain("whatsapp");
    expect(pdp.base).toBe(gscPolicy);
  });

  test("says which overlay lists a recipient's domain, and what it makes milder", () => {
    const mail = { channel: "email", level: "sensitive", recipients: ["a@partner.example"] } as const;
    const plain = decide(mail, partner([{ rule: "mail-institution", because: BECAUSE }]));
    expect(plain).toMatchObject({ outcome: "suitable", recipients: [{ relation: "institution", overlay: "partner" }] });
    expect(plain.cautions.at(-1)).toMatchObject({ id: "loosened-mail-institution", cites: ["§13"] });
    expect(plain.cautions.at(-1)?.text).toContain("It has its reasons.");
    expect(plain.summary).toBe(
      "“A department” is milder than the note alone about sending this over corporate e-mail: suitable.",
    );
    // nobody in this one is listed by the overlay
    const other = decide(
      { ...mail, recipients: ["a@ec.europa.eu"] },
      partner([{ rule: "mail-institution", because: BECAUSE }]),
    );
    expect(other.cautions.map(({ id }) => id)).not.toContain("loosened-mail-institution");
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
    const request = { channel: "signal", level: "public", nature: "ephemeral", files: true } as const;
    expect(decide(request, stricter, meant).summary).toBe(decide(request).summary);
  });

  test("composes again without a second look, given its digest", () => {
    const pdp = composed(stricter, partner([{ rule: "mail-institution", because: BECAUSE }]));
    const again = composeChecked(pdp.base, pdp.overlays, pdp.identity.digest);
    expect(again.identity).toEqual(pdp.identity);
    expect(again.policy).toEqual(pdp.policy);
  });
});
