import { strictness } from "../../engine/answer.js";
import { createMatcher, hasBit } from "../../engine/matching.js";
import type { Pdp } from "../../engine/pdp.js";
import type { Rule, When } from "../../model/policy.js";
import type { Outcome } from "../../model/vocabulary.js";
import type { Finding, LintCheck } from "./finding.js";
import { placeOfEntry, type Place } from "./places.js";
import { inBoth } from "./words.js";

/** Rules that match together somewhere, whether or not an answer tells of all of them. */
interface Match {
  readonly outcome: Outcome;
  readonly rules: readonly Rule[];
}

/** A rule, with all that it matches together with. */
interface Used {
  readonly rule: Rule;
  readonly matches: ReadonlySet<Match>;
  /** How high it lies: 0 in the policy itself, then overlay by overlay. */
  readonly layer: number;
}

/** Every set of rules that match together, once: a stop tells of no others than those that prohibit, though they match. */
function matchesIn({ policy: { rules }, table: { space, answerAt }, policy }: Pdp): readonly Match[] {
  const matcher = createMatcher(
    policy,
    space,
    rules.map(({ when }) => when),
  );
  const matches = new Map<string, Match>();
  for (const cell of matcher.representatives()) {
    const bits = matcher.at(cell);
    const key = bits.join();
    if (matches.has(key)) continue;
    matches.set(key, { outcome: answerAt(cell).outcome, rules: rules.filter((_, place) => hasBit(bits, place)) });
  }
  return [...matches.values()];
}

function usedIn(pdp: Pdp): readonly Used[] {
  const all = matchesIn(pdp);
  const layers = pdp.overlays.map(({ id }) => id);
  return pdp.policy.rules.map((rule) => {
    const { overlay } = placeOfEntry(pdp, "rules", rule.id);
    return {
      rule,
      matches: new Set(all.filter(({ rules }) => rules.includes(rule))),
      layer: overlay === undefined ? 0 : layers.indexOf(overlay) + 1,
    };
  });
}

const isIn = (some: ReadonlySet<Match>, all: ReadonlySet<Match>): boolean => [...some].every((one) => all.has(one));

const isWithin = <T>(some: readonly T[], all: readonly T[]): boolean => some.every((one) => all.includes(one));

/** Whether where one rule matches another does too, and is stricter, or is as strict, sets its conditions and names whom it names. */
const isCovered = (one: Used, by: Used): boolean =>
  isIn(one.matches, by.matches) &&
  (strictness(by.rule.outcome) > strictness(one.rule.outcome) ||
    (by.rule.outcome === one.rule.outcome &&
      isWithin(one.rule.conditions, by.rule.conditions) &&
      isWithin(one.rule.ask, by.rule.ask)));

const isSame = (one: Used, other: Used): boolean =>
  one.matches.size === other.matches.size && isIn(one.matches, other.matches);

/** Whether an answer would be as it is, but for a reason, without a rule, and without those that are left out. */
function isAsWell({ outcome, rules }: Match, { id, conditions, ask }: Rule, leftOut: ReadonlySet<string>): boolean {
  const others = rules.filter((other) => other.id !== id && !leftOut.has(other.id) && other.outcome === outcome);
  return (
    others.length > 0 &&
    isWithin(
      conditions,
      others.flatMap((other) => other.conditions),
    ) &&
    isWithin(
      ask,
      others.flatMap((other) => other.ask),
    )
  );
}

/**
 * Looks for rules that do not do what their author may expect. Each is told once, by the gravest that is true of it:
 *
 * - `never-matches`: no request has what it asks for. An overlay's switching off channels may bring that about.
 * - `contradicts`: another rule matches exactly the same requests, with a stricter outcome. Where an overlay adds the
 *   stricter one, that is what overlays are for: then it is `never-decides`, as a note.
 * - `shadowed`: another rule matches wherever it does, and is stricter, or has the same outcome with its conditions or more.
 *   Of two that are the same in all this, the later one. With the same outcome it still adds a reason: a note.
 * - `never-decides`: wherever it matches, one or another stricter rule does too. A note where one of them is an overlay's
 *   that lies above it.
 * - `changes-nothing`: without it every outcome would be the same, and every condition, and all who are to be asked.
 */
export function lintRules(pdp: Pdp): readonly Finding[] {
  const all = usedIn(pdp);
  const found = all.map((used) => ({ used, idle: idleness(used, all, pdp.overlays.length) }));
  const leftOut = new Set(found.flatMap(({ used, idle }) => (idle === undefined ? [] : [used.rule.id])));
  // of two that may be spared for each other, it is the later one
  const findings = found.toReversed().flatMap(({ used, idle }): readonly Finding[] => {
    const told = idle ?? spareness(used, leftOut);
    if (told === undefined) return [];
    leftOut.add(used.rule.id);
    return [{ ...told, ...placeOfEntry(pdp, "rules", used.rule.id) }];
  });
  return [...findings.toReversed(), ...idleClauses(pdp)];
}

type Told = Pick<Finding, "severity" | "message"> & { readonly check: LintCheck };

/** It may be what lies above an entry that leaves it without requests: its author did not do that. */
const neverMatches = (hasLayersAbove: boolean): Told => ({
  check: "never-matches",
  severity: hasLayersAbove ? "note" : "warning",
  message: inBoth((say) => say.neverMatches),
});

/** In what way no outcome rests on a rule. */
function idleness(used: Used, all: readonly Used[], highest: number): Told | undefined {
  const { rule, matches, layer } = used;
  if (matches.size === 0) return neverMatches(layer < highest);
  const others = all.filter((other) => other !== used && other.layer <= layer && other.matches.size > 0);
  const isStricter = (other: Rule) => strictness(other.outcome) > strictness(rule.outcome);

  const contrary = others.find((other) => isSame(used, other) && isStricter(other.rule));
  if (contrary !== undefined) {
    const message = inBoth((say) => say.contradicts(rule.id, contrary.rule.id));
    return { check: "contradicts", severity: "warning", message };
  }

  const place = all.indexOf(used);
  const covers = others.filter(
    (other) => isCovered(used, other) && (!isCovered(other, used) || all.indexOf(other) < place),
  );
  const stricter = covers.find((other) => isStricter(other.rule));
  const cover = stricter ?? covers[0];
  if (cover !== undefined) {
    const message = inBoth((say) => (stricter === undefined ? say.alsoSaid : say.shadowed)(rule.id, cover.rule.id));
    return { check: "shadowed", severity: stricter === undefined ? "note" : "warning", message };
  }

  const layers = new Map(all.map((one) => [one.rule.id, one.layer]));
  const isToppedUpTo = (most: number) =>
    [...matches].every(({ rules }) => rules.some((one) => isStricter(one) && (layers.get(one.id) ?? 0) <= most));
  if (!isToppedUpTo(highest)) return undefined;
  const isOwn = isToppedUpTo(layer);
  const message = inBoth((say) => (isOwn ? say.neverDecides : say.neverDecidesAbove)(rule.id));
  return { check: "never-decides", severity: isOwn ? "warning" : "note", message };
}

/** Whether a rule, on which outcomes do rest, may be spared all the same: others say as much wherever it decides. */
function spareness({ rule, matches }: Used, leftOut: ReadonlySet<string>): Told | undefined {
  const isSpare = [...matches].every((match) => match.outcome !== rule.outcome || isAsWell(match, rule, leftOut));
  if (!isSpare) return undefined;
  const message = inBoth((say) => say.changesNothing(rule.id));
  return { check: "changes-nothing", severity: "note", message };
}

/** Cautions and summaries that no request has. */
function idleClauses(pdp: Pdp): readonly Finding[] {
  const { policy, table, overlays } = pdp;
  const clauses: readonly { readonly when: When; readonly place: () => Place }[] = [
    ...policy.cautions.map(({ id, when }) => ({ when, place: () => placeOfEntry(pdp, "cautions", id) })),
    ...policy.summaries.map(({ id, when }) => ({ when, place: () => placeOfEntry(pdp, "summaries", id) })),
  ];
  const matched = createMatcher(
    policy,
    table.space,
    clauses.map(({ when }) => when),
  ).anywhere();
  return clauses.flatMap(({ place }, index) => {
    if (hasBit(matched, index)) return [];
    const at = place();
    return [{ ...neverMatches(at.overlay !== overlays.at(-1)?.id), ...at }];
  });
}
