import type { DecisionJson } from "@channelwise/policy-core";
import { rememberTexts } from "./remember-texts.js";

const NEWLINE = 0x0a;
const LEAST_SIZE = 1_024;
/** What is laid out next is about as long as what was last: with this much room it rarely has to be moved. */
const ROOM = 1.25;

/** One store for all batches of a process: what decisions have in common does not depend on who asks. */
const bytesOf = rememberTexts((text) => Buffer.from(text));

/** Lays answers out as lines of NDJSON, in bytes. */
export interface LineBytes {
  /** A line that is text already, with its end. */
  readonly text: (line: string) => void;
  readonly decision: (decision: DecisionJson) => void;
  /** All that was laid out since it was last taken; whose memory it is nobody else knows. */
  readonly take: () => Buffer<ArrayBuffer>;
}

/**
 * Gathers lines. What decisions have in common is encoded once and copied.
 *
 * @example
 * const lines = createLineBytes();
 * lines.text('{"line":1,"outcome":"suitable"}\n');
 * lines.take().toString() // => '{"line":1,"outcome":"suitable"}\n'
 */
export function createLineBytes(): LineBytes {
  let bytes = Buffer.allocUnsafeSlow(LEAST_SIZE);
  let size = 0;
  /** Lines that are not encoded yet: many at once is faster than one by one. */
  let waiting = "";

  const reserve = (more: number) => {
    if (size + more <= bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, size + more));
    larger.set(bytes.subarray(0, size));
    bytes = larger;
  };
  const encodeWaiting = () => {
    reserve(Buffer.byteLength(waiting));
    size += bytes.write(waiting, size);
    waiting = "";
  };
  const addShared = (text: string) => {
    const shared = bytesOf(text);
    reserve(shared.length);
    bytes.set(shared, size);
    size += shared.length;
  };
  const addAscii = (text: string) => {
    reserve(text.length);
    size += bytes.write(text, size, "latin1");
  };

  return {
    text: (line) => {
      waiting += line;
    },
    decision: ({ pieces }) => {
      if (waiting !== "") encodeWaiting();
      for (let place = 0; place < pieces.length; place += 1) {
        const piece = pieces[place] ?? "";
        if (place % 2 === 0) addShared(piece);
        else addAscii(piece);
      }
      reserve(1);
      bytes[size] = NEWLINE;
      size += 1;
    },
    take: () => {
      encodeWaiting();
      const taken = bytes.subarray(0, size);
      bytes = Buffer.allocUnsafeSlow(Math.max(LEAST_SIZE, Math.ceil(size * ROOM)));
      size = 0;
      return taken;
    },
  };
}
