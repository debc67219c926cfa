import type { Pdp } from "../../engine/pdp.js";
import type { Overlay } from "../../model/overlay.js";
import type { Fact, Policy } from "../../model/policy.js";
import { pointerTo } from "../../model/result.js";
import { RULE_FACTS } from "../../model/rule-facts.js";
import type { Source } from "../../model/source.js";
import type { Finding } from "./finding.js";
import { placeOfEntry } from "./places.js";
import { inBoth } from "./words.js";

/** The last day that a date may mean which is known to the year, the month or the day; never a later one. */
const lastDayOf = (date: string): string =>
  `${date}${"-12-31".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;

/** The same day a year before. */
const yearBefore = (day: string): string => `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4)}`;

/**
 * Looks at what facts and domains rest on. A report that is old is a warning where rules look at the fact: answers may be
 * wrong. An operator's own page and a law are in force until they are changed, so that their age says nothing; and a page
 * that bears no date cannot be made to bear one.
 *
 * @param asOf - the day on which a source is too old that is of more than a year before; one that is known to the month or
 * to the year is taken as of the last day of that
 */
export function lintSources(pdp: Pdp, asOf: string): readonly Finding[] {
  const oldest = yearBefore(asOf);
  return [
    ...pdp.policy.channels.flatMap(({ id, facts }) =>
      facts.flatMap((fact, index) => {
        const found = lintFact(id, fact, oldest);
        return found === undefined ? [] : [{ ...found, ...placeOfEntry(pdp, "channels", id, ["facts", index]) }];
      }),
    ),
    ...pdp.policy.domains.filter(isAssumed).map((entry) => lintDomain(pdp, entry)),
  ];
}

function lintFact(channel: string, { id, source, asOf }: Fact, oldest: string): Omit<Finding, "pointer"> | undefined {
  if (source.kind === "assumption") {
    const message = inBoth((say) => say.factWithoutSource(channel, id));
    return { check: "fact-without-source", severity: "note", message };
  }
  if (!ages(source) || asOf === null || lastDayOf(asOf) >= oldest) return undefined;
  const isLookedAt = Object.hasOwn(RULE_FACTS, id);
  const message = inBoth((say) => {
    const found = say.factOld(channel, id, asOf);
    return isLookedAt ? `${found} ${say.factCounts}` : found;
  });
  return { check: "fact-old", severity: isLookedAt ? "warning" : "note", message };
}

/** Whether it tells of a day, rather than what holds until it is changed. */
const ages = (source: Source): boolean =>
  source.kind === "public" && source.grade !== "official" && source.grade !== "law";

type Domain = Policy["domains"][number];

const isAssumed = ({ status, source }: Domain): boolean => status === "assumed" || source.kind === "assumption";

const lintDomain = (pdp: Pdp, { domain, body, enabled }: Domain): Finding => ({
  check: "domain-assumed",
  severity: "note",
  ...placeOfEntry(pdp, "domains", domain),
  message: inBoth((say) => (enabled ? say.domainAssumed : say.domainAssumedOff)(domain, body)),
});

/** Where overlays list domains, and where they say that answers become milder: each is allowed, and worth a look. */
export function lintOverlays({ overlays, policy }: Pdp): readonly Finding[] {
  return overlays.flatMap((overlay) => [
    ...domainsListedIn(overlay, policy).map(({ domain, body, pointer }): Finding => ({
      check: "lends-domain",
      severity: "note",
      overlay: overlay.id,
      pointer,
      message: inBoth((say) => say.lendsDomain(domain, body)),
    })),
    ...(overlay.loosens ?? []).map(({ rule, because }, index): Finding => ({
      check: "loosens",
      severity: "note",
      overlay: overlay.id,
      pointer: pointerTo(["loosens", index]),
      message: inBoth((say, lang) => say.loosens(rule, because[lang])),
    })),
  ]);
}

const domainsListedIn = ({ domains }: Overlay, policy: Policy) => [
  ...(domains?.add ?? []).flatMap(({ domain, body, enabled }, index) =>
    enabled ? [{ domain, body, pointer: pointerTo(["domains", "add", index]) }] : [],
  ),
  ...(domains?.switchOn ?? []).map((domain, index) => ({
    domain,
    body: policy.domains.find((entry) => entry.domain === domain)?.body ?? "",
    pointer: pointerTo(["domains", "switchOn", index]),
  })),
];
