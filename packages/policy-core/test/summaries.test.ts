import { describe, expect, it } from "vitest";
import { compile } from "../src/engine/compile.js";
import type { Decision } from "../src/model/decision.js";
import { parseRequest } from "../src/model/parse-request.js";
import type { RequestInput } from "../src/model/request.js";
import { LEVELS, NATURES, PERSONAL_DATA, SAID_AUDIENCES } from "../src/model/vocabulary.js";
import { gscPolicy } from "../src/note/gsc-policy.js";
import { summaries } from "../src/note/summaries.js";

const compiled = compile(gscPolicy);

function decide(input: Omit<RequestInput, "asOf">): Decision {
  if (!compiled.ok) throw new Error(compiled.errors[0].message);
  const request = parseRequest({ asOf: "2026-11-30", ...input });
  if (!request.ok) throw new Error(request.errors[0].message);
  const decision = compiled.value.decide(request.value);
  if (!decision.ok) throw new Error(decision.errors[0].message);
  return decision.value;
}

const GROUPS: readonly Pick<RequestInput, "group">[] = [
  { group: null },
  { group: { membersKnown: false } },
  { group: { membersKnown: true } },
  { group: { membersKnown: true, lastReviewed: "2026-11-10" } },
];

/** Each value of what may be said, files aside, with each of everything else. */
const decisions = gscPolicy.channels.flatMap(({ id: channel }) =>
  LEVELS.flatMap((level) =>
    SAID_AUDIENCES.flatMap((audience) =>
      NATURES.flatMap((nature) =>
        PERSONAL_DATA.flatMap((personalData) =>
          GROUPS.map((group) => decide({ channel, level, audience, nature, personalData, ...group })),
        ),
      ),
    ),
  ),
);

/** To an address whose domain only looks like the Commission's. */
const imitations = gscPolicy.channels.flatMap(({ id: channel }) =>
  LEVELS.map((level) => decide({ channel, level, recipients: ["someone@ec-europa.eu"] })),
);

const deciding = ({ reasons }: Decision) => reasons.filter(({ decides }) => decides);
const asked = ({ channel, level, audience, outcome, summary }: Decision) => ({
  channel,
  level,
  audience,
  outcome,
  summary,
});

/** The decisions for which a summary says something, and it should not; or the other way round. */
const unlike = (says: RegExp, should: (decision: Decision) => boolean) =>
  decisions.filter((decision) => says.test(decision.summary) !== should(decision)).map(asked);

describe("the sentence that sums up an answer", () => {
  it("is there, whatever is asked", () => {
    expect(decisions.filter(({ summary }) => !/^\p{Lu}.*\.$/u.test(summary)).map(asked)).toEqual([]);
  });

  it("says “strongly” only where §12 decides in its own words, or by what follows from them", () => {
    const isOfTheNote = ({ cites, basis }: Decision["reasons"][number]) =>
      cites.some((cite) => cite.startsWith("§12")) && (basis === "explicit" || basis === "derived");
    expect(
      unlike(/strongly/u, (decision) => decision.outcome === "not-advised" && deciding(decision).some(isOfTheNote)),
    ).toEqual([]);
  });

  it("says of e-mail to the outside both that it is not encrypted by default and what follows", () => {
    const isOpenOutside = ({ channel, audience, outcome }: Decision) =>
      channel === "email" && audience === "external" && ["suitable", "conditional", "not-covered"].includes(outcome);
    expect(decisions.filter(isOpenOutside).length).toBeGreaterThan(100);
    expect(unlike(/not encrypted by default, and so no more secure/u, isOpenOutside)).toEqual([]);
  });

  it("says that it is our reading where content that needs protecting is within the advice", () => {
    const isOurs = ({ level, outcome }: Decision) =>
      outcome === "conditional" && (level === "sensitive" || level === "limite");
    expect(decisions.some(isOurs)).toBe(true);
    expect(unlike(/^By our reading, sending/u, isOurs)).toEqual([]);
  });

  it("says first to settle how sensitive it is, where that is what decides", () => {
    expect(
      unlike(/^Settle first how sensitive/u, (decision) =>
        deciding(decision).some(({ rule }) => rule === "level-unstated"),
      ),
    ).toEqual([]);
  });

  it("names the data protection officer where that is whom a stated level leads to", () => {
    const isForOfficer = (decision: Decision) =>
      decision.level !== "unstated" && decision.escalate.some(({ id }) => id === "data-protection-officer");
    expect(unlike(/data protection officer/u, isForOfficer)).toEqual([]);
  });

  it("puts the address before all else, the level too, where a lookalike decides", () => {
    const isLookalikes = (decision: Decision) => deciding(decision).some(({ rule }) => rule.includes("lookalike"));
    const first = (decision: Decision) => decision.summary.startsWith("Check the address first");
    expect(imitations.some((decision) => isLookalikes(decision) && decision.level === "unstated")).toBe(true);
    expect(imitations.filter((decision) => first(decision) !== isLookalikes(decision)).map(asked)).toEqual([]);
    expect(decisions.filter(first)).toEqual([]);
  });

  it("is one of many: each is said somewhere, but those for the rules of overlays", () => {
    const toNumber = decide({ channel: "email", level: "public", recipients: ["+3225550123"] });
    const all = [...decisions, ...imitations, toNumber];
    const said = new Set(all.map(({ channel, summary }) => summary.replace(nameOf(channel), "{channel}")));
    const unsaid = summaries.filter(({ says }) => !said.has(says.en)).map(({ id }) => id);
    expect(unsaid).toEqual(["prohibited-otherwise", "unreachable", "not-advised", "lookalike-first"]);
  });
});

const nameOf = (channel: string): string => gscPolicy.texts.en.channels[channel]?.name ?? "";
