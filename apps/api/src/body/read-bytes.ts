import { piecesIn, TooSlow } from "./pieces.js";

export interface BodyLimits {
  readonly bodyBytes: number;
  /** How long the body may take to come. */
  readonly bodyMilliseconds: number;
}

/**
 * A body in bytes, or why it is not held: it is too long, as far as is known, or it did not come in time.
 *
 * Hono's own limit waits without end, and makes a new request of the old one, which the adapter's requests do not take.
 */
export async function readBytes(
  request: Request,
  { bodyBytes, bodyMilliseconds }: BodyLimits,
): Promise<Buffer | "too-long" | "too-slow"> {
  const length = request.headers.get("Content-Length");
  if (length !== null && Number(length) > bodyBytes) return "too-long";
  const deadline = performance.now() + bodyMilliseconds;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const { body } = request;
    if (body === null) return Buffer.alloc(0);
    for await (const piece of piecesIn(body, () => deadline - performance.now())) {
      size += piece.length;
      if (size > bodyBytes) return "too-long";
      parts.push(piece);
    }
    return Buffer.concat(parts, size);
  } catch (error) {
    if (error instanceof TooSlow) return "too-slow";
    throw error;
  }
}
