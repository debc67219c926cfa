import { isWithinAdvice } from "../../../engine/answer.js";
import type { Policy, Rule, When } from "../../../model/policy.js";
import { PLACES, uid, type Place } from "./vocabulary.js";

/** Asks whether a message may go, as a gate does. */
export const SEND = "send";
/** Asks for every rule that matches; never allowed, for each of them forbids it. */
export const EXPLAIN = "explain";
/** The id of the one policy that allows anything; no rule has it, for ids of rules have no colon. */
const ALLOWING = "channelwise:within-advice";

const action = (name: string): string => uid("Action", name);

/** Nothing where each value will do. */
function testOf({ read, type }: Place, values: readonly string[]): string | undefined {
  if (type === "Bool") {
    if (new Set(values).size > 1) return undefined;
    return values.includes("yes") ? read : `!${read}`;
  }
  const wanted = values.map((value) => uid(type, value));
  return wanted.length === 1 ? `${read} == ${wanted.join("")}` : `[${wanted.join(", ")}].contains(${read})`;
}

/** In the order of the places, whatever order the policy names them in. */
function testsOf(when: When): readonly string[] {
  const given = new Map<string, readonly string[] | undefined>(Object.entries(when));
  return [...PLACES].flatMap(([attribute, place]) => {
    const values = given.get(attribute);
    return values === undefined ? [] : (testOf(place, values) ?? []);
  });
}

const annotation = (name: string, value: string): string => `@${name}(${JSON.stringify(value)})\n`;

function policyOf({ id, when, outcome, basis, cites, citesFacts }: Rule): string {
  const annotations = [
    annotation("id", id),
    annotation("outcome", outcome),
    annotation("basis", basis),
    ...(cites.length > 0 ? [annotation("cites", cites.join("; "))] : []),
    ...(citesFacts === undefined ? [] : [annotation("citesFacts", citesFacts)]),
  ].join("");
  const actions = isWithinAdvice(outcome)
    ? `action == ${action(EXPLAIN)}`
    : `action in [${action(EXPLAIN)}, ${action(SEND)}]`;
  const tests = testsOf(when);
  const condition = tests.length === 0 ? "" : `\nwhen {\n${tests.map((test) => `  ${test}`).join(" &&\n")}\n}`;
  return `${annotations}forbid (principal, ${actions}, resource)${condition};\n`;
}

const allowing = `${annotation("id", ALLOWING)}permit (principal, action == ${action(SEND)}, resource);\n`;

/**
 * The rules as policies of Cedar, one each. Cedar names the policies that determined a decision, and where one forbids it
 * names no other that allows: so every rule forbids `explain`, and all that match are named. Those whose outcome is outside
 * the advice forbid `send` too, which anything else may do.
 */
export const policiesText = ({ rules }: Policy): string => [allowing, ...rules.map(policyOf)].join("\n");
