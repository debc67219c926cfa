import { citesOf } from "../../engine/answer.js";
import type { Layers } from "../../engine/layers.js";
import type { Remark } from "../../model/decision.js";
import { authorMessages } from "../../model/messages/authors/messages.js";
import type { Overlay } from "../../model/overlay.js";
import type { Policy } from "../../model/policy.js";
import type { Language } from "../../model/vocabulary.js";
import { createMilderFinder, domainsListedBy, type Laid, type Milder, type Tabled } from "./milder.js";

/** What answers have to tell of the overlays that were laid over a policy, which together made another of it. */
export function layersOf(base: Policy, laid: readonly Laid[], above: Tabled): Layers {
  const finders = laid.flatMap((each) =>
    each.overlay.loosens === undefined ? [] : [{ overlay: each.overlay, find: createMilderFinder({ ...each, above }) }],
  );
  return {
    base,
    overlays: laid.map(({ overlay }) => overlay),
    listers: new Map(
      laid.flatMap((each) => domainsListedBy(each).map(({ domain }) => [domain, each.overlay.id] as const)),
    ),
    loosened: (cell, listers, lang) => {
      const attributes = above.table.space.attributesOf(cell);
      const remarks = finders.flatMap(({ overlay, find }) =>
        find(attributes, listers.includes(overlay.id)).flatMap((milder) =>
          remarksOn(milder, overlay, above.policy, lang),
        ),
      );
      return [...new Map(remarks.map((remark) => [remark.text, remark])).values()];
    },
  };
}

function remarksOn({ rules, before, after }: Milder, overlay: Overlay, policy: Policy, lang: Language): Remark[] {
  const { loosened } = authorMessages[lang].overlay;
  return (overlay.loosens ?? []).flatMap(({ rule: id, because }) =>
    rules
      .filter((rule) => rule.id === id)
      .map((rule) =>
        Object.freeze({
          id: `loosened-${id}`,
          cites: Object.freeze(citesOf(rule, after.channel)),
          text: loosened(overlay.title[lang], because[lang], policy.texts[lang].terms.outcome[before.outcome]),
        }),
      ),
  );
}
