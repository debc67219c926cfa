import type { IncomingMessage } from "node:http";
import { setDeadline } from "./deadline.js";

/** The next piece of a body did not come in time. */
export class TooSlow extends Error {
  override readonly name = "TooSlow";
}

/**
 * The pieces of a body as they come, no more of them than are asked for; the rest is the server's to throw away.
 *
 * @param milliseconds - how long the next one may take to come, asked for each
 * @throws {TooSlow} where one takes longer
 * @throws what the connection broke by
 */
export async function* piecesIn(incoming: IncomingMessage, milliseconds: () => number): AsyncGenerator<Buffer> {
  // what came together with the head is there once Node has read all of it, and then nothing needs to be waited for
  await Promise.resolve();
  for (;;) {
    const piece: unknown = incoming.read();
    if (piece instanceof Buffer) yield piece;
    else if (incoming.complete) return;
    else if (incoming.destroyed) throw incoming.errored ?? new Error("The connection is closed");
    else await changed(incoming, milliseconds());
  }
}

/** There is more to read, or nothing more will come. */
function changed(incoming: IncomingMessage, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      lift();
      incoming.off("readable", onChange).off("close", onChange);
    };
    const onChange = () => {
      leave();
      resolve();
    };
    const lift = setDeadline(milliseconds, () => {
      leave();
      reject(new TooSlow("The next piece of the body did not come"));
    });
    incoming.on("readable", onChange).on("close", onChange);
  });
}
