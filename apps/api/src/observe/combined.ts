import type { Observer } from "../observer.js";
import { bareError } from "./bare-error.js";

/**
 * Several observers as one. One that throws stops neither the others nor the answer; it is told of once, not at each request.
 *
 * @param tell - takes a sentence for those who run the API; standard error by default
 *
 * @example
 * const observer = combined([logObserver(logger), metrics.observer]);
 */
export function combined(observers: readonly Observer[], tell: (problem: string) => void = toStandardError): Observer {
  const faulty = new Set<Observer>();
  const each = (ask: (observer: Observer) => void) => {
    for (const observer of observers) {
      try {
        ask(observer);
      } catch (error) {
        if (faulty.has(observer)) continue;
        faulty.add(observer);
        const { name, frames } = bareError(error);
        tell(`An observer throws ${name}${frames[0] === undefined ? "" : ` at ${frames[0]}`}; this is said once.`);
      }
    }
  };
  return {
    answered: (answered) => each((observer) => observer.answered(answered)),
    decided: (origin, made) => each((observer) => observer.decided(origin, made)),
    batched: (batched) => each((observer) => observer.batched(batched)),
    failed: (origin, error) => each((observer) => observer.failed(origin, error)),
  };
}

const toStandardError = (problem: string): void => {
  process.stderr.write(`${problem}\n`);
};
