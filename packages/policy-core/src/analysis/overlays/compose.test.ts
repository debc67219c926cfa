import { describe, expect, test } from "vitest";
import { gscPolicy } from "../../note/index.js";
import { parseOverlay } from "../../model/parse-overlay.js";
import type { Overlay, OverlayInput } from "../../model/overlay.js";
import { parseRequest } from "../../model/parse-request.js";
import type { RequestInput } from "../../model/request.js";
import { compose, composeChecked, MAX_OVERLAYS } from "./compose.js";

const TITLE = { en: "A department", fr: "Un service" };
const BECAUSE = { en: "It has its reasons.", fr: "Il a ses raisons." };

const overlay = (changes: Partial<OverlayInput>): Overlay => {
  const parsed = parseOverlay({
    id: "department",
    version: "1.0.0",
    title: TITLE,
    extends: { id: "gsc-messaging-apps", version: "^1.0.0" },
    ...changes,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
};

const composed = (...overlays: readonly Overlay[]) => {
  const result = compose(gscPolicy, overlays);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
};

const faultsOf = (...overlays: readonly Overlay[]) => {
  const result = compose(gscPolicy, overlays);
  return result.ok ? [] : result.errors.map(({ overlay: place, code, pointer }) => ({ overlay: place, code, pointer }));
};

const decide = (request: Omit<RequestInput, "asOf">, ...overlays: readonly Overlay[]) => {
  const parsed = parseRequest(request, { asOf: "2026-11-24" });
  const decision = parsed.ok ? composed(...overlays).decide(parsed.value) : parsed;
  if (!decision.ok) throw new Error(JSON.stringify(decision.errors));
  return decision.value;
};

const stricter = overlay({
  rules: {
    add: [
      {
        id: "no-files-over-apps",
        when: { kind: ["messaging-app"], files: ["yes"] },
        outcome: "not-advised",
        cites: ["§4"],
        basis: "assumption",
      },
    ],
  },
  texts: {
    en: { rules: { "no-files-over-apps": "No files." } },
    fr: { rules: { "no-files-over-apps": "Pas de fichiers." } },
  },
});

const partner = (loosens?: OverlayInput["loosens"]) =>
  overlay({
    id: "partner",
    bodies: { add: [{ id: "partner-body", relation: "institution" }] },
    domains: {
      add: [
        {
          domain: "partner.example",
          body: "partner-body",
          status: "assumed",
          enabled: true,
          source: { kind: "assumption" },
        },
      ],
    },
    texts: { en: { bodies: { "partner-body": "Partner" } }, fr: { bodies: { "partner-body": "Partenaire" } } },
    ...(loosens && { loosens }),
  });

const entryOf = <T extends { readonly id: string }>(entries: readonly T[], id: string): T => {
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`There is no ${id}`);
  return found;
};
const ruleOf = (id: string) => entryOf(gscPolicy.rules, id);
const channelOf = (id: string) => entryOf(gscPolicy.channels, id);

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

  test.each<[string, Partial<OverlayInput>, { code: string; pointer: string }]>([
    ["a rule taken away", { rules: { switchOff: ["app-no-e2ee"] } }, { code: "milder", pointer: "/rules/switchOff/0" }],
    [
      "LIMITE taken for unstated",
      { parameters: { limiteAsSensitive: false } },
      { code: "milder", pointer: "/parameters/limiteAsSensitive" },
    ],
    [
      "a review that holds longer",
      { parameters: { groupReviewDays: 90 } },
      { code: "milder", pointer: "/parameters/groupReviewDays" },
    ],
    ["a domain switched on", { domains: { switchOn: ["ext.ec.europa.eu"] } }, { code: "milder", pointer: "/domains" }],
    [
      "a reason for what is not milder",
      { loosens: [{ rule: "unreachable", because: BECAUSE }] },
      { code: "loosens-nothing", pointer: "/loosens/0/rule" },
    ],
    [
      "a reason for no rule",
      { loosens: [{ rule: "unreachabel", because: BECAUSE }] },
      { code: "unknown-reference", pointer: "/loosens/0/rule" },
    ],
    [
      "an unknown channel",
      { channels: { switchOff: ["watsapp"] } },
      { code: "unknown-reference", pointer: "/channels/switchOff/0" },
    ],
    [
      "another major version",
      { extends: { id: "gsc-messaging-apps", version: "^2.0.0" } },
      { code: "version-out-of-range", pointer: "/extends/version" },
    ],
    [
      "another policy",
      { extends: { id: "gsc-mesaging-apps", version: "^1.0.0" } },
      { code: "unknown-reference", pointer: "/extends/id" },
    ],
    [
      "a condition without words",
      { conditions: { add: ["ask-first"] } },
      { code: "missing-text", pointer: "/texts/en/conditions/ask-first" },
    ],
    [
      "a rule that answered everything of a class",
      { rules: { switchOff: ["classified"] } },
      { code: "no-rule", pointer: "/rules/switchOff" },
    ],
  ])("refuses %s, and says where", (_, changes, fault) => {
    expect(faultsOf(overlay(changes))).toContainEqual({ overlay: 0, ...fault });
  });

  test.each<[string, Partial<OverlayInput>, string]>([
    [
      "a rule that is milder",
      {
        rules: {
          switchOff: ["app-sensitive"],
          add: [{ ...ruleOf("app-sensitive"), outcome: "conditional", basis: "assumption" }],
        },
      },
      "/rules/add/0/id",
    ],
    [
      "a channel that reaches more people",
      { channels: { switchOff: ["avaya"], add: [{ ...channelOf("signal"), id: "avaya" }] } },
      "/channels/add/0/id",
    ],
    [
      "a caution about something else",
      { cautions: { switchOff: ["metadata"], add: [{ id: "metadata", when: { files: ["yes"] }, cites: ["§5"] }] } },
      "/cautions/add/0/id",
    ],
  ])("refuses %s in the place of what it switches off, under its name", (_, changes, pointer) => {
    expect(faultsOf(overlay(changes))).toEqual([{ overlay: 0, code: "duplicate-id", pointer }]);
  });

  test.each(["explicit", "derived"] as const)("refuses a rule that claims to be the note's: %s", (basis) => {
    const rule = { ...ruleOf("app-sensitive"), id: "ours", outcome: "prohibited" as const, basis };
    const words = { rules: { ours: "So it is." } };
    const claims = overlay({ rules: { add: [rule] }, texts: { en: words, fr: words } });
    expect(faultsOf(claims)).toEqual([{ overlay: 0, code: "claims-note", pointer: "/rules/add/0/basis" }]);
  });

  test("refuses a channel under the name of one that an overlay below switches off", () => {
    const without = overlay({ channels: { switchOff: ["avaya"] } });
    const again = overlay({
      id: "above",
      extends: { id: "department", version: "1.0.0" },
      channels: { add: [{ ...channelOf("signal"), id: "avaya" }] },
    });
    expect(faultsOf(without, again)).toEqual([{ overlay: 1, code: "duplicate-id", pointer: "/channels/add/0/id" }]);
  });

  test("never lets an answer about classified information become milder", () => {
    const changes: Partial<OverlayInput> = {
      rules: {
        switchOff: ["classified"],
        add: [
          {
            id: "classified-less",
            when: { levelClass: ["classified"] },
            outcome: "not-advised",
            cites: ["2013/488/EU"],
            basis: "other-law",
          },
        ],
      },
      texts: { en: { rules: { "classified-less": "Less." } }, fr: { rules: { "classified-less": "Moins." } } },
      loosens: [{ rule: "classified", because: BECAUSE }],
    };
    expect(faultsOf(overlay(changes))).toContainEqual({
      overlay: 0,
      code: "milder-classified",
      pointer: "/rules/switchOff/0",
    });
  });

  test("refuses what breaks a law, whatever is said of it", () => {
    const changes: Partial<OverlayInput> = {
      rules: {
        add: [
          {
            id: "colleagues-first",
            when: { kind: ["corporate-email"], audience: ["internal"] },
            outcome: "not-advised",
            cites: ["§13"],
            basis: "assumption",
          },
        ],
      },
      texts: { en: { rules: { "colleagues-first": "No." } }, fr: { rules: { "colleagues-first": "Non." } } },
    };
    expect(faultsOf(overlay(changes))).toEqual([{ overlay: 0, code: "law-broken", pointer: "" }]);
  });

  test("shows the smallest request that becomes milder, and both outcomes", () => {
    const result = compose(gscPolicy, [overlay({ rules: { switchOff: ["app-no-e2ee"] } })]);
    expect(result.ok ? "" : result.errors[0].message).toContain('{"channel":"teams"');
  });

  test("shows a request that is milder by the domain or by the days that the overlay changes", () => {
    const messageOf = (changes: Partial<OverlayInput>) => {
      const result = compose(gscPolicy, [overlay(changes)]);
      return result.ok ? "" : result.errors[0].message;
    };
    expect(messageOf({ domains: { switchOn: ["ext.ec.europa.eu"] } })).toContain('"recipients":["ext.ec.europa.eu"]');
    expect(messageOf({ parameters: { groupReviewDays: 90 } })).toContain('"asOf":"2026-02-01"');
  });

  test("shows the attributes where no date is late enough for a request", () => {
    const groupReviewDays = Number.MAX_SAFE_INTEGER;
    const endless = { ...gscPolicy, parameters: { ...gscPolicy.parameters, groupReviewDays: groupReviewDays - 1 } };
    const result = compose(endless, [overlay({ parameters: { groupReviewDays } })]);
    expect(result).toMatchObject({ ok: false, errors: [{ code: "milder", pointer: "/parameters/groupReviewDays" }] });
  });

  test("shows which conditions are gone where the outcome is the same", () => {
    const result = compose(gscPolicy, [overlay({ rules: { switchOff: ["app-personal-data"] } })]);
    expect(result.ok ? "" : result.errors[0].message).toContain("respect-privacy, share-no-more-than-needed");
  });

  test("refuses a circle, and more overlays than anybody can follow", () => {
    const one = overlay({ id: "one", extends: { id: "two", version: "^1.0.0" } });
    const two = overlay({ id: "two", extends: { id: "one", version: "^1.0.0" } });
    expect(faultsOf(one, two).map(({ code }) => code)).toEqual(["cycle", "cycle"]);
    expect(faultsOf(one, one).map(({ code }) => code)).toContain("duplicate-id");
    const many = Array.from({ length: MAX_OVERLAYS + 1 }, () => one);
    expect(faultsOf(...many).map(({ code }) => code)).toEqual(["too-many"]);
  });

  test("composes again without a second look, given its digest", () => {
    const pdp = composed(stricter, partner([{ rule: "mail-institution", because: BECAUSE }]));
    const again = composeChecked(pdp.base, pdp.overlays, pdp.identity.digest);
    expect(again.identity).toEqual(pdp.identity);
    expect(again.policy).toEqual(pdp.policy);
  });

  test("refuses more channels than can be worked out", () => {
    const add = Array.from({ length: 1_200 }, (_, index) => ({
      id: `app-${index}`,
      kind: "messaging-app" as const,
      facts: [{ id: "reaches", value: "anyone", source: { kind: "assumption" as const }, asOf: null }],
    }));
    expect(faultsOf(overlay({ channels: { add } }))).toEqual([
      { overlay: 0, code: "space-too-large", pointer: "/channels/add" },
    ]);
  });
});
