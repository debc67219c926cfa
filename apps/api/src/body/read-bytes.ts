import type { IncomingMessage } from "node:http";
import { piecesIn, TooSlow } from "./pieces.js";

export interface BodyLimits {
  readonly bodyBytes: number;
  /** How long the body may take to come. */
  readonly bodyMilliseconds: number;
}

/**
 * A body in bytes, or why it is not held: it is too long, as far as is known, or it did not come in time. It is read from the
 * connection: Hono's own limit waits without end, and makes a new request of the old one, which the adapter's do not take.
 */
export async function readBytes(
  incoming: IncomingMessage,
  { bodyBytes, bodyMilliseconds }: BodyLimits,
): Promise<Buffer | "too-long" | "too-slow"> {
  if (Number(incoming.headers["content-length"] ?? 0) > bodyBytes) return "too-long";
  const deadline = performance.now() + bodyMilliseconds;
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of piecesIn(incoming, () => deadline - performance.now())) {
      size += piece.length;
      if (size > bodyBytes) return "too-long";
      parts.push(piece);
    }
  } catch (error) {
    if (error instanceof TooSlow) return "too-slow";
    throw error;
  }
  const [first] = parts;
  return first !== undefined && parts.length === 1 ? first : Buffer.concat(parts, size);
}
