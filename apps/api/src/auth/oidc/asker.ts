import type { z } from "zod";
import type { IssuerTrouble } from "../texts/index.js";
import { fetchJson, IssuerUnavailable } from "./fetch-json.js";

/** Asks one URL of the issuer, again and again. */
export interface Asker<T> {
  /** @throws IssuerUnavailable */
  readonly ask: () => Promise<T>;
  /** Whether it failed the last time. */
  readonly failing: () => boolean;
  /** Makes it ask the next time, however short ago it failed. */
  readonly hurry: () => void;
}

export interface AskOptions {
  /** Milliseconds for one answer. */
  readonly timeout: number;
  /**
   * Milliseconds after a failure, in which it fails at once: who sends tokens in vain can neither make others wait for an
   * issuer that is gone, nor make us press one that is down.
   */
  readonly pause: number;
  /** Told of a failure when there was none before, or another one. */
  readonly onTrouble: (trouble: IssuerTrouble) => void;
}

/**
 * Asks a URL for JSON of a shape.
 *
 * @param use - takes what is asked for out of the answer; throws IssuerUnavailable where it is not to be trusted
 */
export function createAsker<S extends z.ZodType, T>(
  url: string,
  shape: S,
  use: (said: z.output<S>) => T,
  { timeout, pause, onTrouble }: AskOptions,
): Asker<T> {
  let failure: IssuerTrouble | undefined;
  let failedAt = -Infinity;

  const ask = async (): Promise<T> => {
    if (failure !== undefined && performance.now() - failedAt < pause) throw new IssuerUnavailable(failure);
    try {
      const used = use(await fetchJson(url, shape, timeout));
      failure = undefined;
      return used;
    } catch (error) {
      if (!(error instanceof IssuerUnavailable)) throw error;
      failedAt = performance.now();
      if (failure !== error.trouble) onTrouble(error.trouble);
      failure = error.trouble;
      throw error;
    }
  };

  return {
    ask,
    failing: () => failure !== undefined,
    hurry: () => {
      failedAt = -Infinity;
    },
  };
}
