import type { Session } from "../session.js";

/** How far a batch is, on a line of stderr that is written over and cleared at the end. */
export interface Progress {
  readonly at: (lines: number) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const EVERY_MILLISECONDS = 200;
const CLEAR_LINE = "\r\u001b[K";

/** Nothing is shown where stderr is no terminal, nor where the answers go to the terminal themselves. */
export function createProgress({ io, say, words }: Session): Progress {
  if (io.stderr.isTTY !== true || io.stdout.isTTY === true || io.env["TERM"] === "dumb") {
    return { at: () => Promise.resolve(), clear: () => Promise.resolve() };
  }
  const begun = io.now().getTime();
  let shown = begun;
  return {
    at: async (lines) => {
      const now = io.now().getTime();
      if (now - shown < EVERY_MILLISECONDS) return;
      shown = now;
      const perSecond = Math.round((lines * 1000) / (now - begun));
      await say(`${CLEAR_LINE}${words.batch.progress(lines, perSecond)}`);
    },
    clear: async () => {
      if (shown !== begun) await say(CLEAR_LINE);
    },
  };
}
