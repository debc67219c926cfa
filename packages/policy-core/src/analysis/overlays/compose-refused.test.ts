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
      { conditions: { add: [{ id: "ask-first", cites: ["§2"] }] } },
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
          add: [{ ...ruleOf("app-sensitive"), outcome: "not-covered", basis: "department" }],
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

  test.each(["explicit", "derived", "interpretation"] as const)(
    "refuses a rule that claims to be the note's: %s",
    (basis) => {
      const rule = { ...ruleOf("app-sensitive"), id: "ours", basis };
      const words = { rules: { ours: "So it is." } };
      const claims = overlay({ rules: { add: [rule] }, texts: { en: words, fr: words } });
      expect(faultsOf(claims)).toEqual([{ overlay: 0, code: "claims-note", pointer: "/rules/add/0/basis" }]);
    },
  );

  const law7 = { id: "law/7", title: { en: "Law 7", fr: "Loi 7" } };
  const ourRule = { id: "ours", when: { channel: ["smoke"] }, outcome: "not-advised", cites: ["§4"] } as const;
  const ours = { en: { rules: { ours: "No." } }, fr: { rules: { ours: "Non." } } };

  test.each<[string, Partial<OverlayInput>, { code: string; pointer: string }]>([
    [
      "a department that prohibits of its own accord",
      { rules: { add: [{ ...ourRule, outcome: "prohibited", basis: "department", ask: ["security-officer"] }] } },
      { code: "prohibits-without-law", pointer: "/rules/add/0/outcome" },
    ],
    [
      "a rule by another law that is the policy's source",
      { sources: [law7], rules: { add: [{ ...ourRule, cites: ["2013/488/EU"], basis: "other-law" }] } },
      { code: "no-own-source", pointer: "/rules/add/0/cites" },
    ],
    [
      "a cite of what nobody declares",
      { rules: { add: [{ ...ourRule, cites: ["law/8"], basis: "department" }] } },
      { code: "unknown-source", pointer: "/rules/add/0/cites/0" },
    ],
    [
      "a condition on a rule where nobody is shown it",
      { rules: { add: [{ ...ourRule, conditions: ["share-little"], basis: "department" }] } },
      { code: "conditions-not-shown", pointer: "/rules/add/0" },
    ],
  ])("refuses %s", (_, changes, fault) => {
    expect(faultsOf(overlay({ ...changes, texts: ours }))).toEqual([{ overlay: 0, ...fault }]);
  });

  test("refuses a source that what is below declares already", () => {
    const again = { sources: [{ ...law7, id: "2013/488/EU" }] };
    expect(faultsOf(overlay(again))).toEqual([{ overlay: 0, code: "duplicate-id", pointer: "/sources/0" }]);
  });

  test("refuses the source of an overlay that it does not extend, and takes that of one that it does", () => {
    const one = overlay({ sources: [law7] });
    const rules = { add: [{ ...ourRule, cites: ["law/7"], basis: "department" as const }] };
    const beside = overlay({ id: "beside", rules, texts: ours });
    expect(faultsOf(one, beside)).toEqual([{ overlay: 1, code: "unknown-source", pointer: "/rules/add/0/cites/0" }]);
    const above = overlay({ id: "above", extends: { id: "department", version: "1.0.0" }, rules, texts: ours });
    expect(faultsOf(one, above)).toEqual([]);
  });

  test.each([
    ["^1.0.0", false],
    ["^2.0.0", true],
    ["~2.0.0", true],
    ["2.0.0", true],
    ["^2.1.0", false],
  ])("of a version that is not released yet, counts it as what it will be: %s is taken, %s", (version, isTaken) => {
    const coming = { ...smallPolicy, version: "2.0.0-dev" };
    const result = compose(coming, [overlay({ extends: { id: "island", version } })]);
    expect(result.ok).toBe(isTaken);
    if (result.ok) return;
    const [{ message }, ...others] = result.errors;
    expect(others).toEqual([]);
    expect(message).toContain("2.0.0-dev");
    expect(message.match(/\.(?= |$)/gu)).toHaveLength(1);
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
      sources: [law7],
      rules: {
        switchOff: ["classified"],
        add: [
          {
            id: "classified-less",
            when: { levelClass: ["classified"] },
            outcome: "not-advised",
            cites: ["law/7"],
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
            when: { kind: ["corporate-email"], audience: ["internal"], levelClass: ["open"] },
            outcome: "not-advised",
            cites: ["§3"],
            basis: "department",
          },
        ],
      },
      texts: { en: { rules: { "colleagues-first": "No." } }, fr: { rules: { "colleagues-first": "Non." } } },
    };
    const found = faultsOf(overlay(changes));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ code, pointer }) => code !== "law-broken" || pointer !== "")).toEqual([]);
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
      names: { en: [], fr: [] },
      kind: "messaging-app" as const,
      facts: [{ id: "reaches", value: "anyone", source: { kind: "assumption" as const }, asOf: null }],
    }));
    expect(faultsOf(overlay({ channels: { add } }))).toEqual([
      { overlay: 0, code: "space-too-large", pointer: "/channels/add" },
    ]);
  });
});
