import { classOf } from "../../engine/features.js";
import type { Attributes } from "../../attributes.js";
import { authorMessages } from "../../model/messages/authors/messages.js";
import type { Overlay } from "../../model/overlay.js";
import { pointerTo, type Fault } from "../../model/result.js";
import { unknownReference } from "../../model/unknown-reference.js";
import type { Language } from "../../model/vocabulary.js";
import { dayAfter } from "../day-after.js";
import { exampleRequest, smallestBy, YEAR, type ExampleRequest } from "../example.js";
import { conditionsLost } from "./lost.js";
import { createMilderFinder, domainsListedBy, relationsListedBy, type Laid, type Milder } from "./milder.js";

export interface Found extends Milder {
  readonly attributes: Attributes;
  readonly isClassified: boolean;
}

/** Where the overlay says what makes an answer milder. */
function pointerOf({ by, rules }: Milder, { rules: changes }: Overlay): string {
  if (by === "domains") return "/domains";
  if (by === "groupReviewDays") return "/parameters/groupReviewDays";
  const place = changes?.switchOff?.findIndex((id) => rules.some((rule) => rule.id === id)) ?? -1;
  return place === -1 ? "" : pointerTo(["rules", "switchOff", place]);
}

/**
 * Compares every cell before and after an overlay.
 *
 * @returns what became milder, once for each rule and way, in the cell whose request is the smallest that shows it
 */
export function milderIn(laid: Laid): readonly Found[] {
  const { below, above } = laid;
  const find = createMilderFinder(laid);
  const listed = relationsListedBy(laid);
  const ways = new Map<string, Found[]>();
  const { space } = above.table;
  for (let cell = 0; cell < space.size; cell += 1) {
    const attributes = space.attributesOf(cell);
    const isClassified = classOf(below.policy, attributes.level) === "classified";
    for (const milder of find(attributes, listed.has(attributes.audience))) {
      const key = [isClassified, milder.by, ...milder.rules.map(({ id }) => id)].join(" ");
      const found = ways.get(key) ?? [];
      found.push({ ...milder, attributes, isClassified });
      ways.set(key, found);
    }
  }
  return [...ways.values()].flatMap((found) => smallestBy(found, ({ attributes }) => attributes, above.policy) ?? []);
}

/** Whether an overlay says of what it makes milder that it means to, which it may not of classified information. */
export const isMeant = ({ rules, isClassified }: Found, { loosens = [] }: Overlay): boolean =>
  !isClassified && rules.some(({ id }) => loosens.some(({ rule }) => rule === id));

/** The smallest request that shows it: to a domain that the overlay lists, or some days after a review, where it is by these. */
function exampleOf({ by, attributes }: Found, laid: Laid): ExampleRequest | undefined {
  const { below, above } = laid;
  const example = exampleRequest(attributes, above.policy);
  if (example === undefined || by === "rules") return example;
  if (by === "groupReviewDays") {
    const asOf = dayAfter(YEAR, below.policy.parameters.groupReviewDays + 1);
    return asOf === undefined ? undefined : { ...example, asOf };
  }
  const relations = new Map(above.policy.bodies.map(({ id, relation }) => [id, relation]));
  const listed = domainsListedBy(laid).find(({ body }) => relations.get(body) === attributes.audience);
  return { ...example, ...(listed && { recipients: [listed.domain] }) };
}

/**
 * What an overlay makes milder without saying so: one fault for each rule and way, with the smallest request that shows it.
 *
 * @returns faults `milder`, `milder-classified`, `unknown-reference` and `loosens-nothing`
 */
export function checkMilder(laid: Laid, lang: Language): readonly Fault[] {
  const { overlay, below, above } = laid;
  const say = authorMessages[lang].overlay;
  const { outcome: names } = below.policy.texts[lang].terms;
  const smallest = milderIn(laid);
  const faults = smallest
    .filter((found) => !isMeant(found, overlay))
    .map((found) => {
      const [rule] = found.rules;
      const example = JSON.stringify(exampleOf(found, laid) ?? found.attributes);
      const { before, after, isClassified } = found;
      const message =
        before.outcome === after.outcome
          ? say.lessAsked(rule?.id ?? "", example, conditionsLost(before, after))
          : (isClassified ? say.milderClassified : say.milder)(
              rule?.id ?? "",
              example,
              names[before.outcome],
              names[after.outcome],
            );
      return { code: isClassified ? "milder-classified" : "milder", pointer: pointerOf(found, overlay), message };
    });

  const known = [...new Set([...below.policy.rules, ...above.policy.rules].map(({ id }) => id))];
  const loosened = overlay.loosens?.map(({ rule }) => rule) ?? [];
  const used = new Set(smallest.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const idle = loosened.flatMap((rule, place) => {
    const pointer = pointerTo(["loosens", place, "rule"]);
    if (!known.includes(rule)) {
      return [{ code: "unknown-reference", pointer, message: unknownReference(rule, known, lang) }];
    }
    return used.has(rule) ? [] : [{ code: "loosens-nothing", pointer, message: say.loosensNothing(rule) }];
  });
  return [...faults, ...idle];
}
