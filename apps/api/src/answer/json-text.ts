import type { DecisionJson, Pdp } from "@channelwise/policy-core";

/** JSON, and how long it is in UTF-8: to count it in a text of thousands of characters costs as much as to make it. */
export interface JsonText {
  readonly text: string;
  readonly bytes: number;
}

/** How long what decisions of a policy have in common is in UTF-8. */
const lengths = new WeakMap<Pdp, Map<string, number>>();

function lengthsBy(pdp: Pdp): Map<string, number> {
  const known = lengths.get(pdp) ?? new Map<string, number>();
  lengths.set(pdp, known);
  return known;
}

/** JSON that has not been counted. */
export const counted = (text: string): JsonText => ({ text, bytes: Buffer.byteLength(text) });

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
 * decisionText(pdp, value) // => { text: '{"outcome":"suitable","channel":…}', bytes: 911 }
 */
export function decisionText(pdp: Pdp, { pieces }: Pick<DecisionJson, "pieces">): JsonText {
  const known = lengthsBy(pdp);
  let text = "";
  let bytes = 0;
  for (let place = 0; place < pieces.length; place += 1) {
    const piece = pieces[place] ?? "";
    // put together by plus, it is copied only when it is sent
    text += piece;
    if (place % 2 === 1) bytes += piece.length;
    else {
      const length = known.get(piece) ?? Buffer.byteLength(piece);
      known.set(piece, length);
      bytes += length;
    }
  }
  return { text, bytes };
}
