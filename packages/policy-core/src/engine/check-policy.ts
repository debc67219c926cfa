import { authorMessages } from "../model/messages/authors/messages.js";
import type { AuthorMessages } from "../model/messages/authors/shape.js";
import type { Policy, Rule } from "../model/policy.js";
import { pointerTo, type Fault } from "../model/result.js";
import { RULE_FACTS } from "../model/rule-facts.js";
import { unknownReference } from "../model/unknown-reference.js";
import { sourceOf } from "./cites.js";
import { channelNames, levelNames, sharedNames } from "./names.js";
import { LEVELS, type Language } from "../model/vocabulary.js";
import { normaliseDomain } from "../recipients/index.js";
import { checkTexts } from "./check-texts.js";

type RuleGap = keyof AuthorMessages["policy"]["ruleGap"];
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
  once(["conditions"], idsOf(policy.conditions));
  once(["summaries"], idsOf(policy.summaries));
  once(["sources"], idsOf(policy.sources));
  once(["cautions"], idsOf(policy.cautions));
  once(["interpretations"], idsOf(policy.interpretations));

  for (const level of LEVELS) {
    if (!idsOf(policy.levels).includes(level)) report("missing-level", ["levels"], say.missingLevel(level));
  }
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
  policy.rules.forEach((rule, index) => {
    rule.conditions.forEach((id, place) => refers(["rules", index, "conditions", place], id, idsOf(policy.conditions)));
    for (const code of gapsOf(rule)) report(code, ["rules", index], say.ruleGap[code]);
  });
  policy.summaries.forEach(({ decides = [] }, index) =>
    decides.forEach((id, place) => refers(["summaries", index, "decides", place], id, idsOf(policy.rules))),
  );
  policy.interpretations.forEach(({ rules }, index) =>
    rules.forEach(({ id }, place) => refers(["interpretations", index, "rules", place, "id"], id, idsOf(policy.rules))),
  );
  for (const { path, cite } of citesIn(policy)) {
    const source = sourceOf(cite);
    if (source === undefined || idsOf(policy.sources).includes(source)) continue;
    report("unknown-source", path, say.unknownSource(source, idsOf(policy.sources)));
  }
  for (const [list, named] of [
    ["levels", levelNames(policy)],
    ["channels", channelNames(policy)],
  ] as const) {
    for (const { index, name, ids } of sharedNames(named)) {
      report("ambiguous-name", [list, index, "names"], say.ambiguousName(name, ...ids));
    }
  }
  return [...faults, ...checkTexts(policy, lang)];
}

/** What a rule says that no answer would show, or does not say that every answer must. */
function gapsOf({ outcome, conditions, ask }: Rule): readonly RuleGap[] {
  const isAskable = outcome === "not-covered" || outcome === "not-advised" || outcome === "prohibited";
  const gaps: readonly (readonly [RuleGap, boolean])[] = [
    ["conditions-not-shown", outcome !== "conditional" && conditions.length > 0],
    ["no-condition", outcome === "conditional" && conditions.length === 0],
    ["ask-not-shown", !isAskable && ask.length > 0],
    ["no-escalation", (outcome === "not-covered" || outcome === "prohibited") && ask.length === 0],
  ];
  return gaps.flatMap(([gap, isThere]) => (isThere ? [gap] : []));
}

/** Everything that a policy cites, and where. */
function citesIn(policy: Policy): readonly { readonly path: Path; readonly cite: string }[] {
  const lists = ["rules", "conditions", "cautions", "interpretations"] as const;
  return lists.flatMap((list) =>
    policy[list].flatMap(({ cites }, index) =>
      cites.map((cite, place) => ({ path: [list, index, "cites", place], cite })),
    ),
  );
}
