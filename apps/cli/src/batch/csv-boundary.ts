import type { Boundary } from "@channelwise/policy-batch";

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;

/** Where in a record the reading is; a quote opens a cell only at its start, as RFC 4180 says. */
type State = "cell-start" | "plain" | "quoted" | "quote-seen" | "given-up";

function stateAfter(state: State, byte: number): State {
  if (state === "quoted") return byte === QUOTE ? "quote-seen" : "quoted";
  if (state === "given-up") return state;
  if (byte === COMMA) return "cell-start";
  if (byte !== QUOTE) return "plain";
  if (state === "quote-seen") return "quoted";
  return state === "cell-start" ? "quoted" : "plain";
}

/** A record ends with its line, unless the line ends inside quotes; one that is over the limit ends with its line anyway. */
export function csvBoundary(limit: number): Boundary {
  let state: State = "cell-start";
  let length = 0;
  let lines = 0;
  let ended = 0;
  return {
    next: (chunk, from) => {
      for (let place = from; place < chunk.length; place += 1) {
        const byte = chunk[place] ?? 0;
        length += 1;
        if (length > limit) state = "given-up";
        if (byte !== NEWLINE) state = stateAfter(state, byte);
        else lines += 1;
        if (byte === NEWLINE && state !== "quoted") {
          ended = lines;
          [state, length, lines] = ["cell-start", 0, 0];
          return place + 1;
        }
      }
      return -1;
    },
    lines: () => ended,
  };
}
