import type { Decision, Policy } from "@channelwise/policy-core";

/** Of a policy, what a decision leans on: an entry or two of each list, and the English words for them. */
export function policyExcerpt(policy: Policy, decision: Decision): unknown {
  const first = decision.reasons[0]?.rule ?? "";
  const channel = policy.channels.find(({ id }) => id === decision.channel);
  const body = decision.recipients[0]?.body;
  const conditions = decision.conditions.slice(0, 1).map(({ id }) => id);
  const cautions = decision.cautions.slice(0, 1).map(({ id }) => id);
  const cited = decision.reasons.flatMap(({ cites }) => cites);
  const summaries = policy.summaries.filter(
    ({ outcomes, decides = [first] }) => outcomes.includes(decision.outcome) && decides.includes(first),
  );
  const { title, rules, conditions: conditionTexts, cautions: cautionTexts } = policy.texts.en;
  return {
    id: policy.id,
    version: policy.version,
    reviewed: policy.reviewed,
    parameters: policy.parameters,
    levels: policy.levels.filter(({ id }) => id === decision.level),
    channels: channel === undefined ? [] : [{ ...channel, facts: channel.facts.slice(0, 1) }],
    markings: { foreign: policy.markings.foreign.slice(0, 2), unclear: policy.markings.unclear.slice(0, 1) },
    sources: policy.sources
      .filter(({ id }) => cited.some((cite) => cite === id || cite.startsWith(`${id} `)))
      .slice(0, 1),
    lookalikes: { words: policy.lookalikes.words.slice(0, 2), exceptions: policy.lookalikes.exceptions.slice(0, 1) },
    bodies: policy.bodies.filter(({ id }) => id === body),
    domains: policy.domains.filter((domain) => domain.body === body).slice(0, 1),
    rules: policy.rules.filter(({ id }) => id === first),
    conditions: policy.conditions.filter(({ id }) => conditions.includes(id)),
    cautions: policy.cautions.filter(({ id }) => cautions.includes(id)),
    summaries: summaries.slice(0, 1),
    paragraphs: policy.paragraphs.slice(-1),
    interpretations: policy.interpretations.filter((one) => one.rules.some(({ id }) => id === first)).slice(0, 1),
    texts: {
      en: {
        title,
        rules: only(rules, [first]),
        conditions: only(conditionTexts, conditions),
        cautions: only(cautionTexts, cautions),
      },
    },
  };
}

const only = (texts: Readonly<Record<string, string>>, ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([id]) => ids.includes(id)));
