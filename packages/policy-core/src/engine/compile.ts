import { messages } from "../model/messages/messages.js";
import type { Policy } from "../model/policy.js";
import { failed, ok, type Fault, type Result } from "../model/result.js";
import type { Language } from "../model/vocabulary.js";
import { createAnswerMaker, type AnswerMaker } from "./answer.js";
import { checkPolicy } from "./check-policy.js";
import { digestOf } from "./digest.js";
import { createPdp, type Pdp } from "./pdp.js";
import { createSpace } from "./space.js";
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
 * these, `never-matches` and `no-rule`
 *
 * @example
 * const compiled = compile(gscPolicy);
 * if (!compiled.ok) throw new Error(compiled.errors[0].message);
 * compiled.value.outcome(request) // => { ok: true, value: "conditional" }
 */
export function compile(policy: Policy, { lang = "en" }: CompileOptions = {}): Result<Pdp> {
  const faults = checkPolicy(policy, lang);
  if (faults.length > 0) return failed(faults);
  const maker = createAnswerMaker(policy);
  const table = createTable(policy, createSpace(policy.channels.map(({ id }) => id)), maker);
  const gaps = checkTable(table, maker, lang);
  if (gaps.length > 0) return failed(gaps);
  const { id, version } = policy;
  return ok(createPdp(policy, Object.freeze({ id, version, digest: digestOf(policy) }), table));
}

function checkTable({ unmatched, unanswered }: Table, { clauses }: AnswerMaker, lang: Language): readonly Fault[] {
  const say = messages[lang].policy;
  const faults = unmatched
    .flatMap((place) => clauses[place] ?? [])
    .map(({ pointer }) => ({
      code: "never-matches",
      pointer,
      message: say.neverMatches,
    }));
  if (unanswered === undefined) return faults;
  return [...faults, { code: "no-rule", pointer: "/rules", message: say.noRule(JSON.stringify(unanswered)) }];
}
