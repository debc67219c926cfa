import { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import { RULES, verdictByIds, type Engine, type FlatTest } from "./engine.ts";

const testText = ({ fact, words }: FlatTest): string =>
  words.length === 1
    ? `context.${fact} == "${words.join("")}"`
    : `[${words.map((word) => `"${word}"`).join(", ")}].contains(context.${fact})`;

const POLICIES = Object.fromEntries(
  RULES.map(({ id, tests }) => [
    id,
    `forbid(principal, action, resource) when { ${tests.map(testText).join(" && ")} };`,
  ]),
);

const [PRINCIPAL, ACTION, RESOURCE] = [
  { type: "Sender", id: "sender" },
  { type: "Action", id: "send" },
  { type: "Message", id: "message" },
] as const;

/** With the policies parsed once, beforehand. */
export function cedar(): Engine {
  const parsed = preparsePolicySet("note", { staticPolicies: POLICIES });
  if (parsed.type === "failure") throw new Error(parsed.errors.map(({ message }) => message).join("; "));
  return {
    id: "cedar",
    name: "Cedar, policies parsed beforehand",
    names: "every rule",
    inFlight: 1,
    limits:
      "It allows or forbids: every rule is a `forbid`, and the host makes the outcome of the ids in its diagnostics.",
    decide: (facts) => {
      const answer = statefulIsAuthorized({
        principal: PRINCIPAL,
        action: ACTION,
        resource: RESOURCE,
        context: { ...facts },
        preparsedPolicySetId: "note",
        entities: [],
      });
      if (answer.type === "failure") throw new Error(answer.errors.map(({ message }) => message).join("; "));
      return verdictByIds(answer.response.diagnostics.reason);
    },
  };
}
