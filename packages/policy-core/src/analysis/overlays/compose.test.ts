import { describe, expect, test } from "vitest";
import type { OverlayInput } from "../../model/overlay.js";
import { parseRequest } from "../../model/parse-request.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { composeChecked } from "./compose.js";
import {
  BECAUSE,
  channelOf,
  overlay,
  composed,
  faultsOf,
  decide,
  decideIn,
  stricter,
  partner,
} from "./testing/overlays.js";

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
    expect(decideIn("fr", request, stricter).summary).toContain(
      "Le complément «Un service» est plus strict que la note seule",
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
    const pdp = composed(stricter, partner());
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
    const mail = { channel: "post", level: "public", recipients: ["a@partner.example"] } as const;
    const plain = decide(mail, partner());
    expect(plain).toMatchObject({ outcome: "suitable", recipients: [{ relation: "institution", overlay: "partner" }] });
    expect(plain.cautions.at(-1)).toMatchObject({ id: "loosened-post-listed", general: false, cites: ["§3"] });
    expect(plain.cautions.at(-1)?.text).toContain("It has its reasons.");
    expect(plain.summary).toBe(
      "“A department” is milder than the note alone about sending this over the post: suitable.",
    );
    // nobody in this one is listed by the overlay
    const other = decide({ ...mail, recipients: ["a@mainland.example"] }, partner());
    expect(other.cautions.map(({ id }) => id)).not.toContain("loosened-post-listed");
  });

  test("lets a department's own rule cite an instruction of its own, and says whose word it is", () => {
    const ours = overlay({
      sources: [{ id: "5/2026", title: { en: "Instruction 5/2026", fr: "Instruction 5/2026" }, date: "2026-05-04" }],
      rules: {
        add: [
          {
            id: "no-pigeons",
            when: { channel: ["pigeon"], levelClass: ["open", "sensitive", "unstated"] },
            outcome: "not-advised",
            cites: ["5/2026"],
            basis: "department",
            ask: ["it-correspondent"],
          },
        ],
      },
      texts: { en: { rules: { "no-pigeons": "No pigeons." } }, fr: { rules: { "no-pigeons": "Pas de pigeons." } } },
    });
    const decision = decide({ channel: "pigeon", level: "public" }, ours);
    expect(decision.reasons[0]).toMatchObject({
      rule: "no-pigeons",
      decides: true,
      basis: "department",
      cites: ["5/2026"],
      overlay: "department",
    });
    expect(decision.escalate.map(({ id }) => id)).toEqual(["it-correspondent"]);
    expect(composed(ours).policy.sources.map(({ id }) => id)).toEqual(["2013/488/EU", "11336/11", "5/2026"]);
  });

  test("lets a department prohibit by another law, which it names", () => {
    const ours = overlay({
      sources: [{ id: "law/7", title: { en: "Law 7", fr: "Loi 7" } }],
      rules: {
        add: [
          {
            id: "not-over-smoke",
            when: { channel: ["smoke"] },
            outcome: "prohibited",
            cites: ["law/7 Art. 2(1)"],
            basis: "other-law",
            ask: ["data-protection-officer"],
          },
        ],
      },
      texts: { en: { rules: { "not-over-smoke": "No." } }, fr: { rules: { "not-over-smoke": "Non." } } },
    });
    const decision = decide({ channel: "smoke", level: "secret-ue" }, ours);
    expect(decision.reasons.map(({ rule }) => rule)).toEqual(["classified", "not-over-smoke"]);
    expect(decision.escalate.map(({ id }) => id)).toEqual(["security-officer", "data-protection-officer"]);
  });

  test("gives an app that it adds the names which the app for any other had", () => {
    const kite = {
      ...channelOf("raven"),
      id: "kite",
      names: { en: ["Newcomer"], fr: [] },
    };
    const words = (lang: "en" | "fr") => {
      const said = smallPolicy.texts[lang].channels["raven"];
      return { channels: said === undefined ? {} : { kite: { ...said, name: "Kite" } } };
    };
    const { policy, names } = composed(
      overlay({ channels: { add: [kite] }, texts: { en: words("en"), fr: words("fr") } }),
    );
    expect(policy.channels.find(({ id }) => id === "stranger")?.names).toEqual({ en: [], fr: ["cerf-volant"] });
    expect(names.channel("newcomer", "en")).toEqual({ ok: true, value: "kite" });
  });

  test("says of a channel that it switches off who did", () => {
    const pdp = composed(overlay({ channels: { switchOff: ["raven"] } }));
    const parsed = parseRequest({ channel: "raven" }, { asOf: "2026-11-24" });
    const answer = parsed.ok ? pdp.outcome(parsed.value) : parsed;
    expect(answer).toMatchObject({ ok: false, errors: [{ code: "channel-switched-off", pointer: "/channel" }] });
    expect(answer.ok ? "" : answer.errors[0].message).toContain("A department");
  });

  test("drops summaries of rules that it switches off", () => {
    const because = BECAUSE;
    const { policy } = composed(
      overlay({
        rules: { switchOff: ["lookalike-sensitive", "lookalike"] },
        loosens: [{ rule: "lookalike", because }],
      }),
    );
    expect(policy.summaries.map(({ id }) => id)).not.toContain("address-first");
    expect(Object.keys(policy.texts.fr.summaries)).not.toContain("address-first");
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
    const pdp = composed(stricter, partner());
    const again = composeChecked(pdp.base, pdp.overlays, pdp.identity.digest);
    expect(again.identity).toEqual(pdp.identity);
    expect(again.policy).toEqual(pdp.policy);
  });
});
