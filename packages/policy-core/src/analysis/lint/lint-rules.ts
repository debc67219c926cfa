import { isWithinAdvice, strictness, type Answer } from "../../engine/answer.js";
import { createMatcher, hasBit } from "../../engine/matching.js";
import type { Pdp } from "../../engine/pdp.js";
import type { Rule, When } from "../../model/policy.js";
import type { Finding, LintCheck } from "./finding.js";
import { placeOfEntry, type Place } from "./places.js";
import { inBoth } from "./words.js";

/** A rule, with the answers that it is a reason of. */
interface Used {
  readonly rule: Rule;
  readonly answers: ReadonlySet<Answer>;
  /** How high it lies: 0 in the policy itself, then overlay by overlay. */
  readonly layer: number;
}

/**
 * Every answer of the table once. Which rules match where others do, and which decides, can be told from these alone:
 * cells of one channel with the same matches share an answer.
 */
function answersIn({ table: { space, answerAt } }: Pdp): ReadonlySet<Answer> {
  const answers = new Set<Answer>();
  for (let cell = 0; cell < space.size; cell += 1) answers.add(answerAt(cell));
  return answers;
}

function usedIn(pdp: Pdp): readonly Used[] {
  const answers = [...answersIn(pdp)];
  const layers = pdp.overlays.map(({ id }) => id);
  return pdp.policy.rules.map((rule) => {
    const { overlay } = placeOfEntry(pdp, "rules", rule.id);
    return {
      rule,
      answers: new Set(answers.filter(({ rules }) => rules.some(({ of }) => of.id === rule.id))),
      layer: overlay === undefined ? 0 : layers.indexOf(overlay) + 1,
    };
  });
}

const isIn = (some: ReadonlySet<Answer>, all: ReadonlySet<Answer>): boolean => [...some].every((one) => all.has(one));

/** Whether where one rule matches another does too, is no milder, and sets all its conditions. */
const isCovered = (one: Used, by: Used): boolean =>
  isIn(one.answers, by.answers) &&
  strictness(by.rule.outcome) >= strictness(one.rule.outcome) &&
  one.rule.conditions.every((id) => by.rule.conditions.includes(id));

const isSame = (one: Used, other: Used): boolean =>
  one.answers.size === other.answers.size && isIn(one.answers, other.answers);

/** Whether an answer would be as it is, but for a reason, without a rule, and without those that are left out. */
function isAsWell({ outcome, rules }: Answer, { id, conditions }: Rule, leftOut: ReadonlySet<string>): boolean {
  const others = rules.map(({ of }) => of).filter((other) => other.id !== id && !leftOut.has(other.id));
  return (
    others.some((other) => other.outcome === outcome) &&
    (!isWithinAdvice(outcome) ||
      conditions.every((condition) => others.some((other) => other.conditions.includes(condition))))
  );
}

/**
 * Looks for rules that do not do what their author may expect. Each is told once, by the gravest that is true of it:
 *
 * - `never-matches`: no request has what it asks for. An overlay's switching off channels may bring that about.
 * - `contradicts`: another rule matches exactly the same requests, with a stricter outcome. Where an overlay adds the
 *   stricter one, that is what overlays are for: then it is `never-decides`, as a note.
 * - `shadowed`: another rule matches wherever it does, has an outcome at least as strict, and sets its conditions or more.
 *   Of two that are the same in all this, the later one. With the same outcome it still adds a reason: a note.
 * - `never-decides`: wherever it matches, one or another stricter rule does too. A note where one of them is an overlay's
 *   that lies above it.
 * - `changes-nothing`: without it every outcome would be the same, and, where the advice can be met, every condition.
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
  const { rule, answers, layer } = used;
  if (answers.size === 0) return neverMatches(layer < highest);
  const others = all.filter((other) => other !== used && other.layer <= layer && other.answers.size > 0);
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
    [...answers].every(({ rules }) => rules.some(({ of }) => isStricter(of) && (layers.get(of.id) ?? 0) <= most));
  if (!isToppedUpTo(highest)) return undefined;
  const isOwn = isToppedUpTo(layer);
  const message = inBoth((say) => (isOwn ? say.neverDecides : say.neverDecidesAbove)(rule.id));
  return { check: "never-decides", severity: isOwn ? "warning" : "note", message };
}

/** Whether a rule, on which outcomes do rest, may be spared all the same: others say as much wherever it decides. */
function spareness({ rule, answers }: Used, leftOut: ReadonlySet<string>): Told | undefined {
  const isSpare = [...answers].every((answer) => answer.outcome !== rule.outcome || isAsWell(answer, rule, leftOut));
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
