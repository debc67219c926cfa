import { authorMessages } from "../model/messages/authors/messages.js";
import type { Policy } from "../model/policy.js";
import { pointerTo, type Fault } from "../model/result.js";
import { RULE_FACTS } from "../model/rule-facts.js";
import { unknownReference } from "../model/unknown-reference.js";
import { LEVELS, type Language } from "../model/vocabulary.js";
import { normaliseDomain } from "../recipients/index.js";
import { checkTexts } from "./check-texts.js";

type Path = readonly (string | number)[];

/** Everything in a policy that its shape alone does not say: one id once, no reference into nothing, a source for each. */
export function checkPolicy(policy: Policy, lang: Language): readonly Fault[] {
  const say = authorMessages[lang].policy;
  const faults: Fault[] = [];
  const report = (code: string, path: Path, message: string) =>
    faults.push({ code, pointer: pointerTo(path), message });
  const refers = (path: Path, id: string, known: readonly string[]) => {
    if (known.includes(id)) return;
    report("unknown-reference", path, unknownReference(id, known, lang));
  };
  const once = (list: Path, ids: readonly string[]) =>
    ids.forEach((id, index) => {
      if (ids.indexOf(id) !== index) report("duplicate-id", [...list, index], say.duplicateId(id));
    });
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const channels = idsOf(policy.channels);

  once(["levels"], idsOf(policy.levels));
  once(["channels"], channels);
  once(["bodies"], idsOf(policy.bodies));
  once(
    ["domains"],
    policy.domains.map(({ domain }) => domain),
  );
  once(["rules"], idsOf(policy.rules));
  once(["conditions"], policy.conditions);
  once(["cautions"], idsOf(policy.cautions));
  once(["interpretations"], idsOf(policy.interpretations));

  for (const level of LEVELS) {
    if (!idsOf(policy.levels).includes(level)) report("missing-level", ["levels"], say.missingLevel(level));
  }
  policy.channelOrder.forEach((id, index) => refers(["channelOrder", index], id, channels));
  policy.channels.forEach((channel, index) => {
    once(["channels", index, "facts"], idsOf(channel.facts));
    channel.facts.forEach(({ id, value }, place) => {
      const values = Object.entries(RULE_FACTS).find(([fact]) => fact === id)?.[1];
      if (values !== undefined) refers(["channels", index, "facts", place, "value"], value, values);
    });
    if (!idsOf(channel.facts).includes("reaches")) {
      report("missing-fact", ["channels", index, "facts"], say.missingFact("reaches"));
    }
  });
  policy.domains.forEach(({ domain, body }, index) => {
    refers(["domains", index, "body"], body, idsOf(policy.bodies));
    const normal = normaliseDomain(domain);
    if (normal !== domain) report("domain-not-normal", ["domains", index, "domain"], say.domainNotNormal(normal));
  });
  for (const list of ["rules", "cautions"] as const) {
    policy[list].forEach(({ when, cites, citesFacts }, index) => {
      when.channel?.forEach((id, place) => refers([list, index, "when", "channel", place], id, channels));
      if (cites.length === 0 && citesFacts === undefined) report("no-cite", [list, index, "cites"], say.noCite);
    });
  }
  policy.rules.forEach(({ conditions }, index) =>
    conditions.forEach((id, place) => refers(["rules", index, "conditions", place], id, policy.conditions)),
  );
  policy.interpretations.forEach(({ rules }, index) =>
    rules.forEach((id, place) => refers(["interpretations", index, "rules", place], id, idsOf(policy.rules))),
  );
  if (policy.escalations.every(({ when }) => when !== undefined)) {
    report("no-escalation", ["escalations"], say.noEscalation);
  }
  return [...faults, ...checkTexts(policy, lang)];
}
