import type { DecisionJson, Pdp } from "@channelwise/policy-core";

/** What decisions of a policy have in common, in UTF-8. */
const encoded = new WeakMap<Pdp, Map<string, Uint8Array>>();

function encodedBy(pdp: Pdp): Map<string, Uint8Array> {
  const known = encoded.get(pdp) ?? new Map<string, Uint8Array>();
  encoded.set(pdp, known);
  return known;
}

/**
 * A decision as JSON in UTF-8. Pieces that many decisions have in common, at even places, are encoded once.
 *
 * @example
 * const { value } = pdp.decideJson(request);
 * decisionBytes(pdp, value).toString() // => '{"outcome":"suitable","channel":…}'
 */
export function decisionBytes(pdp: Pdp, { pieces }: Pick<DecisionJson, "pieces">): Buffer<ArrayBuffer> {
  const known = encodedBy(pdp);
  const parts: (Uint8Array | string)[] = [];
  let length = 0;
  for (const [place, piece] of pieces.entries()) {
    let part: Uint8Array | string = piece;
    if (place % 2 === 0) {
      part = known.get(piece) ?? Buffer.from(piece);
      known.set(piece, part);
    }
    parts.push(part);
    length += part.length;
  }
  const bytes = Buffer.allocUnsafe(length);
  let at = 0;
  for (const part of parts) {
    if (typeof part === "string") bytes.write(part, at, "latin1");
    else bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
