/** More is not held back. */
const MOST_SIGNS = 65_536;

/** What is written in a turn of the event loop, together. */
export interface ByTurns {
  readonly write: (text: string) => void;
  /** Hands on at once what is held back. */
  readonly flush: () => void;
}

/**
 * Holds back what is written until the turn of the event loop is over: what many requests say goes out in one call of the
 * system.
 *
 * @example
 * const { write, flush } = byTurns((text) => writeSync(1, text));
 * process.on("exit", flush);
 */
export function byTurns(handOn: (text: string) => void): ByTurns {
  let held = "";
  let isWaiting = false;
  const flush = () => {
    const text = held;
    held = "";
    if (text !== "") handOn(text);
  };
  const endTurn = () => {
    isWaiting = false;
    flush();
  };
  return {
    write: (text) => {
      held += text;
      if (held.length >= MOST_SIGNS) flush();
      if (isWaiting) return;
      isWaiting = true;
      setImmediate(endTurn);
    },
    flush,
  };
}
