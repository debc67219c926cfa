import { citesOf, strictness } from "../../engine/answer.js";
import { adderOf, type Layers } from "../../engine/layers.js";
import type { Attributes } from "../../attributes.js";
import type { CautionRemark } from "../../model/decision.js";
import { authorMessages } from "../../model/messages/authors/messages.js";
import type { Overlay } from "../../model/overlay.js";
import type { Policy, Rule } from "../../model/policy.js";
import type { Language } from "../../model/vocabulary.js";
import { createCredit } from "./credit.js";
import { createMilderFinder, domainsListedBy, type Laid, type Milder, type Tabled } from "./milder.js";

/** What makes an answer milder, which an overlay says that it means to. */
interface Loosening {
  readonly overlay: Overlay;
  readonly rule: Rule;
  readonly because: Readonly<Record<Language, string>>;
  readonly milder: Milder;
}

/** What answers have to tell of the overlays that were laid over a policy, which together made another of it. */
export function layersOf(base: Policy, laid: readonly Laid[], above: Tabled): Layers {
  const overlays = laid.map(({ overlay }) => overlay);
  const credit = createCredit(overlays);
  const looseningsIn = createLooseningFinder(laid, above);
  const summaryOf = createSummary(base, laid, above);
  return {
    base,
    overlays,
    channelsOff: new Map(overlays.flatMap((each) => (each.channels?.switchOff ?? []).map((id) => [id, each] as const))),
    listers: new Map(
      laid.flatMap((each) => domainsListedBy(each).map(({ domain }) => [domain, each.overlay.id] as const)),
    ),
    attributed: (wording, cell, listers, lang) => {
      const attributes = above.table.space.attributesOf(cell);
      const loosenings = looseningsIn(attributes, listers);
      const { summary, cautions, ...others } = credit(wording);
      return Object.freeze({
        ...others,
        summary: summaryOf(attributes, loosenings, lang) ?? summary,
        cautions: Object.freeze([...cautions, ...remarksOn(loosenings, above.policy, lang)]),
      });
    },
  };
}

/** Finds what overlays loosen in a cell, for requests some of whose recipients are listed by some of them. */
function createLooseningFinder(laid: readonly Laid[], above: Tabled) {
  const finders = laid.flatMap((each) => {
    const { loosens } = each.overlay;
    return loosens === undefined
      ? []
      : [{ overlay: each.overlay, loosens, find: createMilderFinder({ ...each, above }) }];
  });
  return (attributes: Attributes, listers: readonly string[]): readonly Loosening[] =>
    finders.flatMap(({ overlay, loosens, find }) =>
      find(attributes, listers.includes(overlay.id)).flatMap((milder) =>
        loosens.flatMap(({ rule: id, because }) =>
          milder.rules.filter((rule) => rule.id === id).map((rule) => ({ overlay, rule, because, milder })),
        ),
      ),
    );
}

/** Within a sentence. */
const uncapital = (label: string): string => label.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

/** Each once, though several ways may lead to it. */
function remarksOn(loosenings: readonly Loosening[], { texts }: Policy, lang: Language): readonly CautionRemark[] {
  const { loosened } = authorMessages[lang].overlay;
  const remarks = loosenings.map(({ overlay, rule, because, milder: { before, after } }): CautionRemark =>
    Object.freeze({
      id: `loosened-${rule.id}`,
      general: false,
      cites: Object.freeze(citesOf(rule, after.channel)),
      text: loosened(overlay.title[lang], because[lang], texts[lang].terms.outcome[before.outcome]),
      overlay: overlay.id,
    }),
  );
  return [...new Map(remarks.map((remark) => [remark.text, remark])).values()];
}

/** Says an answer in a sentence where its outcome is an overlay's, and not the policy's: nothing where it is not. */
function createSummary(base: Policy, laid: readonly Laid[], above: Tabled) {
  const overlays = laid.map(({ overlay }) => overlay);
  const channels = base.channels.map(({ id }) => id);
  /** What the policy alone would say; nothing of a channel that it does not have. */
  const outcomeAtFirst = (attributes: Attributes) =>
    channels.includes(attributes.channel) ? laid[0]?.below.table.outcomeOf(attributes) : undefined;

  return (attributes: Attributes, loosenings: readonly Loosening[], lang: Language): string | undefined => {
    const { outcome, rules } = above.table.answerAt(above.table.space.cellOf(attributes));
    const atFirst = outcomeAtFirst(attributes);
    const { stricterBy, milderBy } = authorMessages[lang].overlay;
    const { channels: names, terms } = above.policy.texts[lang];
    const about = [names[attributes.channel]?.name ?? "", uncapital(terms.outcome[outcome])] as const;

    const adders = rules
      .filter(({ of }) => of.outcome === outcome)
      .map(({ of }) => overlays.find(({ id }) => id === adderOf(overlays, "rules", of.id)));
    const isStricter = atFirst === undefined || strictness(outcome) > strictness(atFirst);
    const [adder] = adders;
    if (adder !== undefined && !adders.includes(undefined) && isStricter)
      return stricterBy(adder.title[lang], ...about);

    const loosening = loosenings.find(({ milder: { by, before } }) => {
      const otherwise = by === "rules" ? atFirst : before.outcome;
      return otherwise !== undefined && strictness(outcome) < strictness(otherwise);
    });
    return loosening && milderBy(loosening.overlay.title[lang], ...about);
  };
}
