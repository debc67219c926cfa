import type { IncomingMessage } from "node:http";
import { setDeadline } from "./deadline.js";

export interface BodyLimits {
  readonly bodyBytes: number;
  /** How long the body may take to come. */
  readonly bodyMilliseconds: number;
}

const joined = (parts: readonly Buffer[]): Buffer => {
  const [first, ...others] = parts;
  return first !== undefined && others.length === 0 ? first : Buffer.concat(parts);
};

const broken = ({ errored }: IncomingMessage): Error => errored ?? new Error("The connection was closed");

/**
 * A body in bytes, or why it is not held: it is too long, as far as is known, or it did not come in time. It is read from the
 * connection: Hono's own limit waits without end, and makes a new request of the old one, which the adapter's do not take.
 *
 * @throws what the connection broke by
 */
export function readBytes(
  incoming: IncomingMessage,
  { bodyBytes, bodyMilliseconds }: BodyLimits,
): Promise<Buffer | "too-long" | "too-slow"> {
  return new Promise((resolve, reject) => {
    if (Number(incoming.headers["content-length"] ?? 0) > bodyBytes) {
      resolve("too-long");
      return;
    }
    if (incoming.destroyed) {
      reject(broken(incoming));
      return;
    }
    const parts: Buffer[] = [];
    let size = 0;
    const finish = () => {
      lift();
      resolve(joined(parts));
    };
    // what more there is of it is the adapter's to throw away
    const giveUp = (why: "too-long" | "too-slow") => {
      lift();
      incoming.off("data", take).pause();
      resolve(why);
    };
    const take = (piece: Buffer) => {
      size += piece.length;
      parts.push(piece);
      if (size > bodyBytes) giveUp("too-long");
    };
    const lift = setDeadline(bodyMilliseconds, () => {
      giveUp("too-slow");
    });
    incoming
      .on("data", take)
      .on("end", finish)
      .on("close", () => {
        lift();
        if (!incoming.readableEnded) reject(broken(incoming));
      });
  });
}
