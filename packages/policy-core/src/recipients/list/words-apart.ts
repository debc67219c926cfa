import { isBareRecipient } from "../bare-recipient.js";
import type { Span } from "./span.js";

const ADDRESS = /^[^\s<>"()]+@[^\s<>"()]+$/;
/** The start of a number that has its country code, and what may follow in it. */
const NUMBER_START = /^\(?(?:\+|00)[0-9]/;
const NUMBER_PART = /^[0-9().\u2010-\u2015/-]+$/;
/** Between two, in the languages of the headers, and in signs. */
const AND = /^(?:and|et|und|en|e|y|[&+/–—-])$/i;

/**
 * Recipients with nothing but blanks between them, as they come out of a document or stand in a cell.
 *
 * @returns where each stands; nothing where there are other words among them, or there is only one
 *
 * @example
 * wordsApart("a@b.eu c.eu +32 470 12 34 56") // => the places of "a@b.eu", "c.eu" and "+32 470 12 34 56"
 */
export function wordsApart(part: string): readonly Span[] | undefined {
  const found: Span[] = [];
  let number: Span | undefined;
  for (const { 0: word, index } of part.matchAll(/\S+/g)) {
    const span = { start: index, end: index + word.length };
    if (NUMBER_START.test(word)) {
      if (number !== undefined) found.push(number);
      number = span;
    } else if (number !== undefined && NUMBER_PART.test(word)) number = { start: number.start, end: span.end };
    else {
      if (number !== undefined) found.push(number);
      number = undefined;
      if (ADDRESS.test(word) || isBareRecipient(word)) found.push(span);
      else if (!AND.test(word)) return undefined;
    }
  }
  if (number !== undefined) found.push(number);
  return found.length > 1 ? found : undefined;
}
