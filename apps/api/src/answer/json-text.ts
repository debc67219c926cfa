import { rememberTexts } from "@channelwise/policy-batch";
import type { DecisionJson } from "@channelwise/policy-core";

/** JSON, and how long it is in UTF-8: to count it in a text of thousands of characters costs as much as to make it. */
export interface JsonText {
  readonly text: string;
  readonly bytes: number;
}

/** How long what decisions have in common is in UTF-8. */
const lengthOf = rememberTexts((text) => Buffer.byteLength(text));

/** JSON that has not been counted. */
export const counted = (text: string): JsonText => ({ text, bytes: Buffer.byteLength(text) });

/** An object of JSON with more members, which are ASCII, at its end. */
export function withMembers({ text, bytes }: JsonText, members: object): JsonText {
  const more = JSON.stringify(members).slice(1, -1);
  return more === "" ? { text, bytes } : { text: `${text.slice(0, -1)},${more}}`, bytes: bytes + 1 + more.length };
}

/** JSON in the middle of more of it, which is ASCII. */
export const around = (before: string, { text, bytes }: JsonText, after: string): JsonText => ({
  text: before + text + after,
  bytes: before.length + bytes + after.length,
});

/**
 * A decision as JSON. Pieces that many decisions have in common, at even places, are counted once; the others are ASCII.
 *
 * @example
 * const { value } = pdp.decideJson(request);
 * decisionText(value) // => { text: '{"outcome":"suitable","channel":…}', bytes: 911 }
 */
export function decisionText({ pieces }: Pick<DecisionJson, "pieces">): JsonText {
  let text = "";
  let bytes = 0;
  for (let place = 0; place < pieces.length; place += 1) {
    const piece = pieces[place] ?? "";
    // put together by plus, it is copied only when it is sent
    text += piece;
    bytes += place % 2 === 1 ? piece.length : lengthOf(piece);
  }
  return { text, bytes };
}
