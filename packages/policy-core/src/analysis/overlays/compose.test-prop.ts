import fc from "fast-check";
import { expect, test } from "vitest";
import type { Pdp } from "../../engine/pdp.js";
import type { OverlayInput } from "../../model/overlay.js";
import { parseOverlay } from "../../model/parse-overlay.js";
import { parseRequest } from "../../model/parse-request.js";
import type { RequestInput } from "../../model/request.js";
import {
  CHANNEL_KINDS,
  ESCALATIONS,
  LEVELS,
  NATURES,
  OUTCOMES,
  PERSONAL_DATA,
  REACHES,
  SAID_AUDIENCES,
} from "../../model/vocabulary.js";
import { pdpOf } from "../../testing/pdp-of.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { becameMilder, diffPolicies } from "../diff/diff.js";
import { compose } from "./compose.js";

const base = pdpOf(smallPolicy);

const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);
const listed = smallPolicy.domains.map(({ domain }) => domain);
const NEW_DOMAINS = ["new.example", "isle.example"];
const NEW = "new-one";
const OWN_SOURCE = "law/7";
/** Things of their own, and such as take the name of something that is there or was. */
const newOr = (known: readonly string[]) => fc.oneof(fc.constant(NEW), fc.constantFrom(...known));

const rule = fc
  .record({
    id: newOr(ids(smallPolicy.rules)),
    when: fc.record(
      {
        kind: fc.subarray([...CHANNEL_KINDS], { minLength: 1 }),
        files: fc.subarray(["yes", "no"] as const, { minLength: 1 }),
        level: fc.subarray([...LEVELS], { minLength: 1 }),
      },
      { requiredKeys: [] },
    ),
    outcome: fc.constantFrom(...OUTCOMES),
    conditions: fc.subarray([...ids(smallPolicy.conditions)], { minLength: 1, maxLength: 2 }),
    ask: fc.subarray([...ESCALATIONS], { minLength: 1, maxLength: 2 }),
    cites: fc.subarray(["§4", "2013/488/EU", OWN_SOURCE], { minLength: 1 }),
    basis: fc.constantFrom("department", "other-law", "assumption"),
    /** Most have conditions and people to ask where these are shown, and nowhere else. */
    isCareful: fc.constantFrom(true, true, true, false),
  })
  .map(({ isCareful, ...made }) => ({
    ...made,
    ...(isCareful && made.outcome !== "conditional" && { conditions: [] }),
    ...(isCareful && !["not-covered", "not-advised", "prohibited"].includes(made.outcome) && { ask: [] }),
    ...(isCareful && made.outcome === "prohibited" && { basis: "other-law" as const, cites: [OWN_SOURCE] }),
  }));

/** Most are one that is there, but for whom it reaches. */
const channel = fc
  .record({
    like: fc.constantFrom("post", "bell", "raven", "bottle"),
    isNew: fc.boolean(),
    kind: fc.option(fc.constantFrom(...CHANNEL_KINDS), { nil: undefined }),
    reach: fc.constantFrom(...REACHES),
  })
  .map(({ like, isNew, kind, reach }) => {
    const known = smallPolicy.channels.find(({ id }) => id === like);
    if (known === undefined) throw new Error(`There is no ${like}`);
    const facts = known.facts.map((fact) => (fact.id === "reaches" ? { ...fact, value: reach } : fact));
    return { id: isNew ? NEW : like, kind: kind ?? known.kind, facts, names: { en: [], fr: [] }, like };
  });

const domain = fc.record({
  domain: fc.constantFrom(...NEW_DOMAINS, ...listed),
  body: fc.constantFrom(...ids(smallPolicy.bodies)),
  status: fc.constant("assumed" as const),
  enabled: fc.boolean(),
  source: fc.constant({ kind: "assumption" as const }),
});

const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 1 });
const some = (values: readonly string[]) => fc.subarray([...values], { maxLength: 1 });

/** An overlay that says nothing of making anything milder. */
const overlay: fc.Arbitrary<OverlayInput> = fc
  .record({
    version: fc.constant("1.0.0"),
    rules: fc.record({ add: few(rule), switchOff: some(ids(smallPolicy.rules)) }),
    channels: fc.record({ add: few(channel), switchOff: some(ids(smallPolicy.channels)) }),
    domains: fc.record({ add: few(domain), switchOn: some(listed), switchOff: some(listed) }),
    parameters: fc.record({ groupReviewDays: fc.constantFrom(14, 30, 60) }),
    /** Takes away what it adds under that name. */
    replaces: fc.boolean(),
    parts: fc.subarray(["rules", "channels", "domains", "parameters"] as const, { minLength: 1, maxLength: 2 }),
  })
  .map(({ version, parts, replaces, rules, channels, domains, parameters }): OverlayInput => {
    const offOf = (list: { readonly add: readonly { readonly id: string }[]; readonly switchOff: readonly string[] }) =>
      replaces ? list.add.map(({ id }) => id).filter((id) => id !== NEW) : list.switchOff;
    const added = channels.add.map(({ like: _, ...entry }) => entry);
    const words = (lang: "en" | "fr") => ({
      ...(parts.includes("rules") && { rules: Object.fromEntries(rules.add.map(({ id }) => [id, "So it is."])) }),
      ...(parts.includes("channels") && {
        channels: Object.fromEntries(
          channels.add.flatMap(({ id, like }) => {
            const said = smallPolicy.texts[lang].channels[like];
            return said === undefined ? [] : [[id, { ...said, name: id }]];
          }),
        ),
      }),
    });
    return {
      id: "department",
      version,
      title: { en: "A department", fr: "Un service" },
      extends: { id: smallPolicy.id, version: "^1.0.0" },
      sources: [{ id: OWN_SOURCE, title: { en: "A law", fr: "Une loi" } }],
      ...(parts.includes("rules") && { rules: { ...rules, switchOff: offOf(rules) } }),
      ...(parts.includes("channels") && { channels: { add: added, switchOff: offOf(channels) } }),
      ...(parts.includes("domains") && { domains }),
      ...(parts.includes("parameters") && { parameters }),
      texts: { en: words("en"), fr: words("fr") },
    };
  });

const request: fc.Arbitrary<RequestInput> = fc
  .record({
    channel: fc.constantFrom(...ids(smallPolicy.channels)),
    level: fc.constantFrom(...LEVELS),
    recipients: fc.subarray([...listed, ...NEW_DOMAINS, "island-example.example.org", "+32470123456"], {
      maxLength: 3,
    }),
    audience: fc.option(fc.constantFrom(...SAID_AUDIENCES), { nil: undefined }),
    nature: fc.constantFrom(...NATURES),
    group: fc.option(
      fc.record({
        membersKnown: fc.boolean(),
        lastReviewed: fc.constantFrom("2026-11-20", "2026-10-15", "2026-09-01"),
      }),
      { nil: undefined },
    ),
    personalData: fc.constantFrom(...PERSONAL_DATA),
    files: fc.boolean(),
  })
  .map(({ group, audience, ...asked }) => ({
    ...asked,
    ...(group && { group }),
    ...(audience !== undefined && { audience }),
    asOf: "2026-11-24",
  }));

const strictnessBy = (pdp: Pdp, asked: RequestInput): number | undefined => {
  const parsed = parseRequest(asked);
  if (!parsed.ok) throw new Error(parsed.errors[0].message);
  const outcome = pdp.outcome(parsed.value);
  return outcome.ok ? OUTCOMES.indexOf(outcome.value) : undefined;
};

test("law 9: whatever overlay is taken, no answer is milder than before", { timeout: 180_000 }, () => {
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(overlay, fc.array(request, { minLength: 100, maxLength: 100 }), (given, asked) => {
      const parsed = parseOverlay(given);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
      const composed = compose(smallPolicy, [parsed.value]);
      seen[composed.ok ? "taken" : "refused"] += 1;
      if (!composed.ok) return;
      const milder = asked.filter((one) => {
        const after = strictnessBy(composed.value, one);
        return after !== undefined && after < (strictnessBy(base, one) ?? 0);
      });
      expect(milder).toEqual([]);
      expect(becameMilder(diffPolicies(base, composed.value))).toBe(false);
    }),
    { numRuns: 300 },
  );
  // neither is seldom
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(30);
});
