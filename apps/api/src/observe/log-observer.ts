import type { Decided, Observer, Origin } from "../observer.js";
import { bareError } from "./bare-error.js";
import { knownMethod, knownRoute, safeCaller, safeRequestId } from "./closed.js";
import type { Logger } from "./logger.js";

/**
 * Writes the access log, the decision log, batches and faults, told apart by `event`: `request`, `decision`, `batch`, `fault`.
 * Of a decision it takes closed lists and ids of the policy by name, so that nothing else of it can ever get in.
 *
 * @example
 * const observer = logObserver(createLogger());
 * observer.decided({ requestId: "id-1", caller: undefined }, decision)
 * // {"severity":"info","time":"…","event":"decision","requestId":"id-1","channel":"signal","level":"limite",…}
 */
export function logObserver(logger: Logger): Observer {
  return {
    answered: (answered) => {
      const { method, route, status, seconds } = answered;
      logger[severityOf(status)]({
        event: "request",
        ...originOf(answered),
        method: knownMethod(method) ?? "other",
        route: knownRoute(route) ?? "unmatched",
        status,
        milliseconds: Math.round(seconds * 1e6) / 1e3,
      });
    },
    decided: (origin, { channel, level, audience, outcome, reasons, policy }) => {
      logger.info({
        event: "decision",
        ...originOf(origin),
        channel,
        level,
        audience,
        outcome,
        rules: reasons.map(({ rule }) => rule),
        policy: { version: policy.version, digest: policy.digest },
      });
    },
    batched: (batched) => {
      const { lines, faults, decisions } = batched;
      logger.info({ event: "batch", ...originOf(batched), lines, faults, outcomes: outcomesIn(decisions) });
    },
    failed: (origin, error) => {
      const { name, code, frames, cause } = bareError(error);
      logger.error({ event: "fault", ...originOf(origin), name, code, frames, cause: cause && { ...cause } });
    },
  };
}

const originOf = ({ requestId, caller }: Origin) => ({
  requestId: safeRequestId(requestId),
  caller: safeCaller(caller),
});

/** That there is no room, or that it drains, is no fault; those who run it will want to see it all the same. */
const severityOf = (status: number): keyof Logger => (status < 500 ? "info" : status === 503 ? "warn" : "error");

function outcomesIn(decisions: readonly Decided[]): Readonly<Record<string, number>> {
  const outcomes: Record<string, number> = {};
  for (const { outcome, count } of decisions) outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
  return outcomes;
}
