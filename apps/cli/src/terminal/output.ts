import type { Output } from "../io.js";

/** Writes a text whole; done when it is handed over, so that a slow reader is waited for. */
export type Write = (text: string | Uint8Array) => Promise<void>;

/** Nobody reads the output any more, as after `| head`: a reason to stop, not a fault. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}

const CLOSED = new Set(["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"]);

function fromStream(error: NodeJS.ErrnoException): Error {
  return error.code !== undefined && CLOSED.has(error.code) ? new OutputClosed("The output is closed") : error;
}

/**
 * A writer to a stream, which is asked for at the first write.
 *
 * @throws {OutputClosed} from the write, once nobody reads any more
 */
export function writerTo(open: () => Output): Write {
  let opened: Output | undefined;
  return (text) =>
    new Promise((resolve, reject) => {
      // each write reports its own error; without a listener Node would throw it once more
      const stream = (opened ??= open().on("error", () => undefined));
      stream.write(text, (error) => {
        if (error) reject(fromStream(error));
        else resolve();
      });
    });
}
