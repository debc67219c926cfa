import { authorMessages } from "../model/messages/authors/messages.js";
import type { Policy } from "../model/policy.js";
import { failed, ok, type Fault, type Result } from "../model/result.js";
import type { Language } from "../model/vocabulary.js";
import { createAnswerMaker, type AnswerMaker } from "./answer.js";
import { compileChecked } from "./checked.js";
import { checkPolicy } from "./check-policy.js";
import { digestOf } from "./digest.js";
import type { Pdp } from "./pdp.js";
import { spaceOf } from "./profile.js";
import { createTable, type Table } from "./table.js";

export interface CompileOptions {
  /** Language of the messages; English when absent. */
  readonly lang?: Language;
}

/**
 * Works a policy out into a table over its whole finite space, and gives the decision point that answers from it.
 *
 * @returns faults, all that there are: `duplicate-id`, `unknown-reference`, `missing-level`, `missing-fact`,
 * `missing-text`, `unknown-placeholder`, `no-cite`, `no-escalation`, `domain-not-normal`; and, once there are none of
 * these, `never-matches` and `no-rule`; alone, `space-too-large`
 *
 * @example
 * const compiled = compile(gscPolicy);
 * if (!compiled.ok) throw new Error(compiled.errors[0].message);
 * compiled.value.outcome(request) // => { ok: true, value: "conditional" }
 */
export function compile(policy: Policy, { lang = "en" }: CompileOptions = {}): Result<Pdp> {
  const worked = workOut(policy, { lang });
  return worked.ok ? ok(compileChecked(policy, digestOf(policy))) : worked;
}

/** A request is one of this many at most: more take longer to work out than anybody waits. */
const MOST_CELLS = 2_000_000;

export interface WorkOptions extends CompileOptions {
  /** Whether what stands at a pointer may match no request at all; nothing may when absent. */
  readonly mayIdle?: (pointer: string) => boolean;
}

/** The table of a policy. Faults as of {@link compile}. */
export function workOut(policy: Policy, { lang = "en", mayIdle = () => false }: WorkOptions = {}): Result<Table> {
  const space = spaceOf(policy);
  if (space.size > MOST_CELLS) {
    const message = authorMessages[lang].policy.spaceTooLarge(space.size, MOST_CELLS, policy.channels.length);
    return failed([{ code: "space-too-large", pointer: "/channels", message }]);
  }
  const faults = checkPolicy(policy, lang);
  if (faults.length > 0) return failed(faults);
  const maker = createAnswerMaker(policy);
  const table = createTable(policy, space, maker);
  const gaps = checkTable(table, maker, lang).filter(
    ({ code, pointer }) => code !== "never-matches" || !mayIdle(pointer),
  );
  return gaps.length > 0 ? failed(gaps) : ok(table);
}

function checkTable(table: Table, { clauses }: AnswerMaker, lang: Language): readonly Fault[] {
  const say = authorMessages[lang].policy;
  const { unmatched, unanswered } = table.survey();
  const faults = unmatched
    .flatMap((place) => clauses[place]?.pointer ?? [])
    .map((pointer) => ({ code: "never-matches", pointer, message: say.neverMatches }));
  if (unanswered === undefined) return faults;
  return [...faults, { code: "no-rule", pointer: "/rules", message: say.noRule(JSON.stringify(unanswered)) }];
}
