import { describe, expect, test } from "vitest";
import type { OverlayInput } from "../../model/overlay.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { compose, MAX_OVERLAYS } from "./compose.js";
import { BECAUSE, overlay, faultsOf, ruleOf, channelOf } from "./testing/overlays.js";

describe("compose refuses, and says of it", () => {
  test.each<[string, Partial<OverlayInput>, { code: string; pointer: string }]>([
    [
      "a rule taken away",
      { rules: { switchOff: ["app-e2ee-none"] } },
      { code: "milder", pointer: "/rules/switchOff/0" },
    ],
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
    [
      "a domain switched on",
      { domains: { switchOn: ["guests.mainland.example"] } },
      { code: "milder", pointer: "/domains" },
    ],
    [
      "a reason for what is not milder",
      { loosens: [{ rule: "out-of-reach", because: BECAUSE }] },
      { code: "loosens-nothing", pointer: "/loosens/0/rule" },
    ],
    [
      "a reason for no rule",
      { loosens: [{ rule: "out-of-reech", because: BECAUSE }] },
      { code: "unknown-reference", pointer: "/loosens/0/rule" },
    ],
    [
      "an unknown channel",
      { channels: { switchOff: ["pigoen"] } },
      { code: "unknown-reference", pointer: "/channels/switchOff/0" },
    ],
    [
      "another major version",
      { extends: { id: "island", version: "^2.0.0" } },
      { code: "version-out-of-range", pointer: "/extends/version" },
    ],
    [
      "another policy",
      { extends: { id: "iland", version: "^1.0.0" } },
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
      { channels: { switchOff: ["bell"], add: [{ ...channelOf("pigeon"), id: "bell" }] } },
      "/channels/add/0/id",
    ],
    [
      "a caution about something else",
      { cautions: { switchOff: ["traces"], add: [{ id: "traces", when: { files: ["yes"] }, cites: ["§4"] }] } },
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
    const without = overlay({ channels: { switchOff: ["bell"] } });
    const again = overlay({
      id: "above",
      extends: { id: "department", version: "1.0.0" },
      channels: { add: [{ ...channelOf("pigeon"), id: "bell" }] },
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
            cites: ["§3"],
            basis: "assumption",
          },
        ],
      },
      texts: { en: { rules: { "colleagues-first": "No." } }, fr: { rules: { "colleagues-first": "Non." } } },
    };
    expect(faultsOf(overlay(changes))).toEqual([{ overlay: 0, code: "law-broken", pointer: "" }]);
  });

  test("shows the smallest request that becomes milder, and both outcomes", () => {
    const result = compose(smallPolicy, [overlay({ rules: { switchOff: ["app-e2ee-none"] } })]);
    expect(result.ok ? "" : result.errors[0].message).toContain('{"channel":"smoke"');
  });

  test("shows a request that is milder by the domain or by the days that the overlay changes", () => {
    const messageOf = (changes: Partial<OverlayInput>) => {
      const result = compose(smallPolicy, [overlay(changes)]);
      return result.ok ? "" : result.errors[0].message;
    };
    expect(messageOf({ domains: { switchOn: ["guests.mainland.example"] } })).toContain(
      '"recipients":["guests.mainland.example"]',
    );
    expect(messageOf({ parameters: { groupReviewDays: 90 } })).toContain('"asOf":"2026-02-01"');
  });

  test("shows the attributes where no date is late enough for a request", () => {
    const groupReviewDays = Number.MAX_SAFE_INTEGER;
    const endless = { ...smallPolicy, parameters: { ...smallPolicy.parameters, groupReviewDays: groupReviewDays - 1 } };
    const result = compose(endless, [overlay({ parameters: { groupReviewDays } })]);
    expect(result).toMatchObject({ ok: false, errors: [{ code: "milder", pointer: "/parameters/groupReviewDays" }] });
  });

  test("shows which conditions are gone where the outcome is the same", () => {
    const result = compose(smallPolicy, [overlay({ rules: { switchOff: ["app-personal-data"] } })]);
    expect(result.ok ? "" : result.errors[0].message).toContain("share-little");
  });

  test("refuses a circle, and more overlays than anybody can follow", () => {
    const one = overlay({ id: "one", extends: { id: "two", version: "^1.0.0" } });
    const two = overlay({ id: "two", extends: { id: "one", version: "^1.0.0" } });
    expect(faultsOf(one, two).map(({ code }) => code)).toEqual(["cycle", "cycle"]);
    expect(faultsOf(one, one).map(({ code }) => code)).toContain("duplicate-id");
    const many = Array.from({ length: MAX_OVERLAYS + 1 }, () => one);
    expect(faultsOf(...many).map(({ code }) => code)).toEqual(["too-many"]);
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
