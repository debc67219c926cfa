import { citesOf, isWithinAdvice } from "../../../engine/answer.js";
import type { Pdp } from "../../../engine/pdp.js";
import { ATTRIBUTES } from "../../../attribute-lists.js";
import type { Attribute } from "../../../attributes.js";
import type { Policy, Rule } from "../../../model/policy.js";
import { OUTCOMES } from "../../../model/vocabulary.js";
import { jsonText } from "./json-text.js";
import { EXPLAIN, SEND } from "./policies.js";
import { NAMESPACE, typeOf, type EntityType } from "./vocabulary.js";

const typed = (type: EntityType) => `${NAMESPACE}::${type}`;

/** An entity whose id is an attribute of the request, or the truth of one that is `yes`. */
function valueFrom(from: Attribute) {
  const type = typeOf(from);
  return type === "Bool" ? { from, trueWhere: "yes" } : { from, type: typed(type) };
}

/** What a rule cites is its own, but where it leans on facts, which differ by channel. */
const citedBy = (rule: Rule, { channels }: Policy) =>
  rule.citesFacts === undefined
    ? { cites: rule.cites }
    : { citesByChannel: Object.fromEntries(channels.map((channel) => [channel.id, citesOf(rule, channel)])) };

/** How a request becomes one of Cedar's, and how its answer is read back, as JSON. */
export const mappingText = ({ policy, identity }: Pick<Pdp, "policy" | "identity">): string =>
  jsonText({
    policy: identity,
    request: {
      principal: { type: typed("Sender"), id: "sender" },
      action: { type: typed("Action"), id: { gate: SEND, reasons: EXPLAIN } },
      resource: valueFrom("channel"),
      context: Object.fromEntries(
        ATTRIBUTES.filter((name) => name !== "channel").map((name) => [name, valueFrom(name)]),
      ),
    },
    answer: {
      outcomes: OUTCOMES,
      allow: OUTCOMES.filter(isWithinAdvice),
      rules: Object.fromEntries(
        policy.rules.map((rule) => [
          rule.id,
          { outcome: rule.outcome, basis: rule.basis, conditions: rule.conditions, ...citedBy(rule, policy) },
        ]),
      ),
    },
  });
