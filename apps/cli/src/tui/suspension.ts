import type { Jobs } from "../io.js";

/** Gives the terminal back, in its own mode and on its own screen, while something goes on; then takes it again. */
export type HandOver = (during: () => Promise<void>) => Promise<unknown>;

/** The interface, stopped and gone on with. */
export interface Suspension {
  readonly suspend: () => Promise<void>;
  /** Listens for a stop that came from outside: the shell has set the terminal's mode since. */
  readonly begin: () => void;
  readonly end: () => void;
}

/**
 * Lets the interface be stopped as every program of a terminal, by its key or from outside.
 *
 * @param handOver - what the screen has to do around it; absent before it is drawn
 */
export function createSuspension(jobs: Jobs | undefined, handOver: () => HandOver | undefined): Suspension {
  let isOut = false;
  let ends = (): void => undefined;
  const out = async (during: () => Promise<void>): Promise<void> => {
    const hand = handOver();
    if (isOut || hand === undefined) return;
    isOut = true;
    try {
      await hand(during);
    } finally {
      isOut = false;
    }
  };
  return {
    suspend: async () => {
      if (jobs !== undefined) await out(jobs.stop);
    },
    begin: () => {
      ends = jobs?.onContinue(() => void out(() => Promise.resolve())) ?? ends;
    },
    end: () => {
      ends();
    },
  };
}
