import { describe, expect, test } from "vitest";
import { compileChecked } from "../engine/checked.js";
import type { Policy, Rule } from "../model/policy.js";
import { OUTCOMES, type LawId } from "../model/vocabulary.js";
import { pdpOf } from "../testing/pdp-of.js";
import { smallPolicy } from "../testing/small-policy.js";
import { checkLaws } from "./laws.js";

/** The laws of which there is something to see in a table. */
const IN_TABLES: readonly LawId[] = [
  "every-cell-has-a-cited-reason",
  "higher-level-never-milder",
  "more-recipients-never-milder",
  "worse-group-never-milder",
  "more-content-never-milder",
  "classified-is-prohibited",
  "conditions-where-conditional",
  "asking-names-whom",
  "weaker-audience-never-milder",
  "mail-never-stricter",
  "less-encryption-never-milder",
  "other-means-never-milder-than-mail",
];

/** The small policy with rules otherwise, whether or not it would compile. */
function brokenLaws(changes: Readonly<Record<string, Partial<Rule>>>): readonly LawId[] {
  const policy: Policy = {
    ...smallPolicy,
    rules: smallPolicy.rules.map((rule) => ({ ...rule, ...changes[rule.id] })),
  };
  const broken = checkLaws(compileChecked(policy, "sha256:none")).filter((report) => report.broken.length > 0);
  for (const { broken: counterexamples } of broken) {
    for (const { outcome, other, attributes, e2ee } of counterexamples) {
      expect(OUTCOMES).toContain(outcome);
      if (other === undefined) continue;
      expect({ ...attributes, e2ee }).not.toMatchObject({ ...other.attributes, e2ee: other.e2ee });
    }
  }
  return broken.map(({ law }) => law);
}

describe("checkLaws", () => {
  test("the small policy keeps every law, in each of the places where it could be broken", () => {
    const { space } = pdpOf(smallPolicy).table;
    const reports = new Map(checkLaws(pdpOf(smallPolicy)).map((report) => [report.law, report]));
    expect([...reports.keys()]).toEqual(IN_TABLES);
    expect([...reports.values()].filter(({ broken }) => broken.length > 0)).toEqual([]);

    const checked = (law: LawId) => reports.get(law)?.checked;
    const seatsOf = (...channels: readonly string[]) =>
      space.seats.filter(({ channel }) => channels.includes(channel)).length;
    const apps = seatsOf("pigeon", "raven", "smoke", "stranger") * space.perSeat;
    for (const law of ["every-cell-has-a-cited-reason", "conditions-where-conditional", "asking-names-whom"] as const) {
      expect(checked(law)).toBe(space.size);
    }
    // of nine levels: two and two that are of one rank, each to the next, and one that is not stated
    expect(checked("higher-level-never-milder")).toBe((space.size / 9) * (1 + 2 + 2 + 1 + 1 + 1 + 1));
    expect(checked("worse-group-never-milder")).toBe((space.size / 4) * 2);
    expect(checked("more-content-never-milder")).toBe(space.size / 2 + (space.size / 3) * 2 + space.size / 2);
    expect(checked("classified-is-prohibited")).toBe((space.size * 4) / 9 + (apps * 5) / 9);
    expect(checked("less-encryption-never-milder")).toBe(apps * 4);
  });

  test.each<[string, Readonly<Record<string, Partial<Rule>>>, LawId]>([
    ["a reason that cites nothing", { "app-chat": { cites: [] } }, "every-cell-has-a-cited-reason"],
    ["a reason that cites what is not there", { "app-chat": { cites: ["9/2026"] } }, "every-cell-has-a-cited-reason"],
    [
      "sensitive content that is milder than open content",
      { "post-outside-sensitive": { outcome: "suitable", ask: [] } },
      "higher-level-never-milder",
    ],
    [
      "a level that is milder for not being stated",
      { "level-unstated": { outcome: "suitable", ask: [] } },
      "higher-level-never-milder",
    ],
    [
      "two people who are milder than one, on an app where nothing is said of a group",
      { "app-group-unknown": { when: { kind: ["messaging-app"], group: ["none", "unknown"] } } },
      "more-recipients-never-milder",
    ],
    [
      "an outsider who makes a message to colleagues milder",
      { "post-listed": { outcome: "not-advised" } },
      "more-recipients-never-milder",
    ],
    [
      "unknown members that are milder than known ones",
      { "app-group-unknown": { when: { kind: ["messaging-app"], group: ["reviewed"] } } },
      "worse-group-never-milder",
    ],
    [
      "personal data that makes it milder",
      { "post-outside": { when: { kind: ["corporate-email"], personalData: ["none"] }, outcome: "not-advised" } },
      "more-content-never-milder",
    ],
    [
      "a message that is milder for being meant to last",
      { "app-lasting": { when: { kind: ["messaging-app"], nature: ["ephemeral"] } } },
      "more-content-never-milder",
    ],
    [
      "classified content that is only not advised",
      { classified: { outcome: "not-advised" } },
      "classified-is-prohibited",
    ],
    ["classified content without the security officer", { classified: { ask: [] } }, "classified-is-prohibited"],
    ["an app that is suitable", { "app-chat": { outcome: "suitable", conditions: [] } }, "classified-is-prohibited"],
    ["a condition that nobody is told", { "app-chat": { conditions: [] } }, "conditions-where-conditional"],
    [
      "an imitated domain that is suitable",
      {
        lookalike: { outcome: "suitable", conditions: [] },
        "post-outside": { when: { kind: ["corporate-email"], levelClass: ["open"], audience: ["external"] } },
      },
      "conditions-where-conditional",
    ],
    ["nobody to ask", { "app-e2ee-unknown": { ask: [] } }, "asking-names-whom"],
    [
      "a colleague who is treated worse than an outsider",
      { "post-listed": { outcome: "not-advised" } },
      "weaker-audience-never-milder",
    ],
    [
      "mail that is stricter than the chat",
      { "bell-inside-sensitive": { outcome: "suitable", conditions: [] } },
      "mail-never-stricter",
    ],
    [
      "an app that is milder for not being encrypted",
      { "app-e2ee-none": { outcome: "suitable" } },
      "less-encryption-never-milder",
    ],
    [
      "sensitive content that may go in a bottle",
      {
        "bottle-thrown": { when: { kind: ["other-means"], levelClass: ["open", "unstated"] } },
        "bottle-sensitive": { outcome: "conditional", conditions: ["share-little"], ask: [] },
      },
      "other-means-never-milder-than-mail",
    ],
  ])("sees %s", (_, changes, law) => {
    expect(brokenLaws(changes)).toContain(law);
  });

  test("lets a department leave one app, though others are encrypted less", () => {
    const rule: Rule = {
      id: "no-pigeons",
      when: { channel: ["pigeon"], levelClass: ["open", "sensitive", "unstated"] },
      outcome: "not-advised",
      conditions: [],
      cites: ["§4"],
      basis: "department",
      ask: [],
    };
    const policy = { ...smallPolicy, rules: [...smallPolicy.rules, rule] };
    const broken = checkLaws(compileChecked(policy, "sha256:none")).filter((report) => report.broken.length > 0);
    expect(broken).toEqual([]);
  });
});
