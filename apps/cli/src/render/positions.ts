import type { Decision } from "@channelwise/policy-core";
import type { Span } from "./document.js";
import { sanitise } from "../terminal/sanitise.js";
import type { Words } from "./words.js";

type Classified = Decision["recipients"][number];

/** What a recipient is called where its address is not: its domain, else its kind. */
export const calledAs = ({ domain, kind }: Classified, words: Words): string | Span =>
  domain === undefined ? words.policy.terms.recipientKind[kind] : { text: sanitise(domain), style: "name" };

/** More than these are counted. */
const SHOWN = 8;

/** Recipients by their place in the list and their domain: `2 (partner.example), 5 (telephone number)`. */
export function positions(
  indexes: readonly number[],
  recipients: readonly (Classified | undefined)[],
  words: Words,
): readonly (string | Span)[] {
  const named = indexes.slice(0, SHOWN).flatMap((index, place) => {
    const recipient = recipients[index];
    if (recipient === undefined) return [];
    return [place === 0 ? words.recipients.at(index + 1) : `, ${index + 1}`, " (", calledAs(recipient, words), ")"];
  });
  const rest = indexes.length - SHOWN;
  return rest > 0 ? [...named, ` ${words.answer.more(rest)}`] : named;
}
