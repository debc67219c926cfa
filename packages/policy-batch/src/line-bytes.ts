import type { DecisionJson, Fault, Outcome } from "@channelwise/policy-core";
import { jsonOf } from "./batch-line.js";

const LEAST_SIZE = 1_024;
/** What is laid out next is about as long as what was last: with this much room it rarely has to be moved. */
const ROOM = 1.25;
/** UTF-8 has no more bytes for a UTF-16 code unit. */
const MOST_BYTES = 3;

/** Lays answers out as lines of NDJSON, in bytes. */
export interface LineBytes {
  readonly outcome: (line: number, outcome: Outcome) => void;
  readonly decision: (decision: DecisionJson) => void;
  readonly fault: (line: number, fault: Fault) => void;
  /** All that was laid out since it was last taken; whose memory it is nobody else knows. */
  readonly take: () => Buffer<ArrayBuffer>;
}

/**
 * The quick way of `jsonOf`: what decisions have in common is encoded once and copied.
 *
 * @example
 * const lines = createLineBytes();
 * lines.outcome(1, "suitable");
 * lines.take().toString() // => '{"line":1,"outcome":"suitable"}\n'
 */
export function createLineBytes(): LineBytes {
  let bytes = Buffer.allocUnsafeSlow(LEAST_SIZE);
  let size = 0;
  const encoded = new Map<string, Buffer>();

  const reserve = (more: number) => {
    if (size + more <= bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, size + more));
    larger.set(bytes.subarray(0, size));
    bytes = larger;
  };
  const addShared = (text: string) => {
    let known = encoded.get(text);
    if (known === undefined) {
      known = Buffer.from(text);
      encoded.set(text, known);
    }
    reserve(known.length);
    bytes.set(known, size);
    size += known.length;
  };
  const addAscii = (text: string) => {
    reserve(text.length);
    size += bytes.write(text, size, "latin1");
  };
  const addText = (text: string) => {
    reserve(text.length * MOST_BYTES);
    size += bytes.write(text, size);
  };

  return {
    outcome: (line, outcome) => {
      addAscii(`{"line":${line},"outcome":"${outcome}"}\n`);
    },
    decision: ({ pieces }) => {
      for (let place = 0; place < pieces.length; place += 1) {
        const piece = pieces[place] ?? "";
        if (place % 2 === 0) addShared(piece);
        else addAscii(piece);
      }
      addAscii("\n");
    },
    fault: (line, fault) => {
      addText(`${jsonOf({ line, fault })}\n`);
    },
    take: () => {
      const taken = bytes.subarray(0, size);
      bytes = Buffer.allocUnsafeSlow(Math.max(LEAST_SIZE, Math.ceil(size * ROOM)));
      size = 0;
      return taken;
    },
  };
}
