import { describe, expect, test } from "vitest";
import { adviceSchema, decisionSchema, type Decision } from "../model/decision.js";
import { parseRequest } from "../model/parse-request.js";
import type { Policy } from "../model/policy.js";
import type { RequestInput } from "../model/request.js";
import { LEVELS, type Language } from "../model/vocabulary.js";
import { pdpOf } from "../testing/pdp-of.js";
import { smallPolicy } from "../testing/small-policy.js";
import type { Pdp } from "./pdp.js";

const asOf = "2026-11-24";

const pdp = pdpOf(smallPolicy);

function requestOf(input: Omit<RequestInput, "asOf">) {
  const request = parseRequest({ asOf, ...input });
  if (!request.ok) throw new Error(request.errors[0].message);
  return request.value;
}

function decide(input: Omit<RequestInput, "asOf">, lang: Language = "en", by: Pdp = pdp): Decision {
  const decision = by.decide(requestOf(input), { lang });
  if (!decision.ok) throw new Error(decision.errors[0].message);
  return decision.value;
}

const lunch = {
  channel: "pigeon",
  level: "non-sensitive",
  recipients: ["someone@mainland.example"],
  nature: "ephemeral",
} as const;

describe("decide", () => {
  test("answers with everything that the contract names, in its order", () => {
    const decision = decide(lunch);
    expect(decisionSchema.parse(decision)).toEqual(decision);
    expect(Object.keys(decision)).toEqual(Object.keys(decisionSchema.unwrap().shape));
    expect(decision).toMatchObject({
      outcome: "conditional",
      audience: "institution",
      reachable: true,
      group: "none",
      assumed: ["group", "personalData", "files"],
      warnings: [],
      reasons: [{ rule: "app-chat", outcome: "conditional", decides: true, basis: "explicit", cites: ["§2(1)"] }],
      conditions: [{ id: "keep-it-short" }],
      recipients: [
        {
          index: 0,
          kind: "email",
          domain: "mainland.example",
          relation: "institution",
          body: "mainland-office",
          why: "listed",
        },
      ],
      alternatives: [{ channel: "post", outcome: "suitable" }],
      improvements: [],
      openQuestions: [{ attribute: "personalData" }, { attribute: "group" }],
      escalate: [],
      policy: { id: "island", version: "1.0.0" },
    });
  });

  test("says it in the language asked for", () => {
    expect(decide(lunch, "en").summary).toBe("It is conditional over the pigeon.");
    expect(decide(lunch, "fr").summary).toBe("It is conditional over the pigeon (fr). (fr)");
  });

  test("gives the same bytes for the same request, and for another decision point over the same policy", () => {
    const bytes = JSON.stringify(decide(lunch));
    expect(JSON.stringify(decide(lunch))).toBe(bytes);
    expect(JSON.stringify(decide(lunch, "en", pdpOf(JSON.parse(JSON.stringify(smallPolicy)) as Policy)))).toBe(bytes);
  });

  test("is frozen to the bottom", () => {
    const decision = decide({
      ...lunch,
      level: "unstated",
      personalData: "more",
      group: { membersKnown: true },
      audience: "external",
      recipients: ["a@island.example", "b@isIand.example", "c%d@island.example", "+32470123456"],
    });
    const open: string[] = [];
    const look = (value: unknown, path: string) => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) open.push(path);
      Object.entries(value).forEach(([key, inner]) => look(inner, `${path}/${key}`));
    };
    look(decision, "");
    expect(open).toEqual([]);
    expect(decision.warnings).toHaveLength(3);
    expect(decision.openQuestions).not.toEqual([]);
    expect(decision.escalate).not.toEqual([]);
  });

  test("says of a number whose it is said to be", () => {
    const { recipients } = decide({
      ...lunch,
      audience: "institution",
      recipients: ["+32470123456", "a@island.example"],
    });
    expect(recipients).toMatchObject([
      { index: 0, kind: "telephone", relation: "institution", why: "stated" },
      { index: 1, relation: "internal", why: "listed" },
    ]);
  });

  test("tells who writes a name the id", () => {
    expect(pdp.decide(requestOf({ channel: "Cerf-volant" }))).toMatchObject({
      ok: false,
      errors: [{ code: "name-not-id", pointer: "/channel", message: expect.stringContaining("stranger") as string }],
    });
  });

  test("never says who the recipients are", () => {
    const decision = decide({
      channel: "post",
      level: "public",
      recipients: ['"Jane Roe" <jane.roe@example.org>', "+32470123456"],
    });
    expect(JSON.stringify(decision)).not.toMatch(/jane|roe|32470|@/iu);
  });

  test("reports an unknown channel, and each recipient that cannot be read", () => {
    const answer = pdp.decide(requestOf({ channel: "pigoen", recipients: ["a@island.example", "a b", "c@"] }));
    expect(answer.ok).toBe(false);
    expect(!answer.ok && answer.errors.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "unknown-channel /channel",
      "invalid-recipient /recipients/1",
      "invalid-recipient /recipients/2",
    ]);
    expect(!answer.ok && answer.errors[0].message).toContain("Did you mean pigeon?");
  });

  test("asks for the channel when there is none", () => {
    expect(pdp.decide(requestOf({}))).toMatchObject({
      ok: false,
      errors: [{ code: "missing-field", pointer: "/channel" }],
    });
  });
});

describe("advise", () => {
  test("gives each channel's own decision, mildest first, then in the policy's order", () => {
    const { channel: _, ...open } = lunch;
    const advice = pdp.advise(requestOf(open));
    if (!advice.ok) throw new Error(advice.errors[0].message);
    expect(adviceSchema.parse(advice.value)).toEqual(advice.value);
    expect(advice.value.decisions.map(({ channel, outcome }) => `${channel} ${outcome}`)).toEqual([
      "post suitable",
      "pigeon conditional",
      "raven conditional",
      "stranger not-covered",
      "bottle not-covered",
      "smoke not-advised",
      "bell unreachable",
    ]);
    for (const decision of advice.value.decisions)
      expect(decision).toEqual(decide({ ...open, channel: decision.channel }));
  });

  test("looks at every channel, so it refuses a request for one", () => {
    expect(pdp.advise(requestOf(lunch))).toMatchObject({
      ok: false,
      errors: [{ code: "channel-not-asked", pointer: "/channel" }],
    });
  });
});

describe("byLevel", () => {
  test("says at each level on each channel what decide says there, whatever the request is about", () => {
    for (const recipients of [["a@island.example"], ["someone@mainland.example", "+32470123456"], []]) {
      const rows = pdp.byLevel(requestOf({ ...lunch, recipients }));
      if (!rows.ok) throw new Error(rows.errors[0].message);
      expect(rows.value.map(({ channel }) => channel)).toEqual(pdp.catalogue().channels.map(({ id }) => id));
      for (const { channel, outcomes } of rows.value)
        expect(outcomes).toEqual(LEVELS.map((level) => decide({ ...lunch, recipients, channel, level }).outcome));
    }
  });

  test("names each recipient that cannot be read", () => {
    expect(pdp.byLevel(requestOf({ recipients: ["a@b.eu", "nobody"] }))).toMatchObject({
      ok: false,
      errors: [{ code: "invalid-recipient", pointer: "/recipients/1" }],
    });
  });
});

describe("classify", () => {
  test("keeps a recipient that cannot be read in its place", () => {
    expect(pdp.classify(["a@mainland.example", "not an address", "+32470123456"]).recipients).toMatchObject([
      { index: 0, relation: "institution", why: "listed" },
      { index: 1, kind: "invalid", error: { code: "invalid-recipient", pointer: "/recipients/1" } },
      { index: 2, kind: "telephone", relation: "external", why: "telephone" },
    ]);
  });
});

describe("domains", () => {
  const guest = { channel: "post", level: "public", recipients: ["a@guests.mainland.example"] } as const;

  test("that are switched off are external, and are said to belong to a listed one", () => {
    expect(decide(guest).recipients).toEqual([
      {
        index: 0,
        kind: "email",
        domain: "guests.mainland.example",
        relation: "external",
        why: "unlisted-subdomain",
        resembles: "mainland.example",
      },
    ]);
  });

  test("count once they are switched on", () => {
    const domains = smallPolicy.domains.map((entry) => ({ ...entry, enabled: true }));
    expect(decide(guest, "en", pdpOf({ ...smallPolicy, domains })).recipients).toMatchObject([
      { domain: "guests.mainland.example", relation: "institution", status: "assumed", why: "listed" },
    ]);
  });

  test("that are switched off are imitations of nothing", () => {
    const domains = smallPolicy.domains.map((entry) => ({ ...entry, enabled: entry.domain !== "main-land.example" }));
    const off = pdpOf({ ...smallPolicy, domains });
    const { recipients } = decide({ ...guest, recipients: ["a@main-land.example"] }, "en", off);
    expect(recipients).toMatchObject([{ relation: "external", why: "unlisted" }]);
  });
});

describe("outcome", () => {
  test("is the decision's, or its faults", () => {
    expect(pdp.outcome(requestOf(lunch))).toEqual({ ok: true, value: "conditional" });
    const wrong = requestOf({ channel: "fax", recipients: ["nobody"] });
    expect(pdp.outcome(wrong)).toEqual(pdp.decide(wrong));
  });
});
