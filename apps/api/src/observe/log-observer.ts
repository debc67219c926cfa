import { headOf, type Decided, type Made, type Observer, type Origin } from "../observer.js";
import { bareError } from "./bare-error.js";
import { knownMethod, knownRoute, safeCaller, safeRequestId } from "./closed.js";
import type { Logger } from "./logger.js";

/**
 * Writes the access log, the decision log, batches and faults, told apart by `event`: `request`, `decision`, `batch`, `fault`.
 * Of a decision it takes closed lists and ids of the policy by name, so that nothing else of it can ever get in.
 *
 * @example
 * const observer = logObserver(createLogger());
 * observer.decided({ requestId: "id-1", caller: undefined }, madeOf(decision))
 * // {"severity":"info","time":"…","event":"decision","requestId":"id-1","outcome":"not-advised","channel":"signal",…}
 */
export function logObserver(logger: Logger): Observer {
  const madeMembers = createMadeMembers();
  const originMembers = createOriginMembers();
  return {
    answered: (answered) => {
      const { method, route, status, seconds } = answered;
      const milliseconds = Math.round(seconds * 1e6) / 1e3;
      const members = `"event":"request",${originMembers(answered)},${requestMembers(method, route)}`;
      logger[severityOf(status)](`${members},"status":${status},"milliseconds":${milliseconds}`);
    },
    decided: (origin, made) => {
      logger.infoMembers(`"event":"decision",${originMembers(origin)},${madeMembers(made)}`);
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

const requestMembers = (method: string, route: string): string =>
  `"method":"${knownMethod(method) ?? "other"}","route":${JSON.stringify(knownRoute(route) ?? "unmatched")}`;

/** Lays out who asked, once for all lines of a request that follow each other. */
function createOriginMembers(): (origin: Origin) => string {
  let known: { readonly of: Partial<Origin>; readonly members: string } = { of: {}, members: "" };
  return (origin) => {
    const { requestId, caller } = origin;
    if (known.of.requestId !== requestId || known.of.caller !== caller) {
      // nothing in a safe id has to be escaped
      const id = `"requestId":"${safeRequestId(requestId)}"`;
      const members = caller === undefined ? id : `${id},"caller":${JSON.stringify(safeCaller(caller))}`;
      known = { of: { requestId, caller }, members };
    }
    return known.members;
  };
}

const membersOf = (fields: object): string => JSON.stringify(fields).slice(1, -1);

/** Lays out what is logged of decisions, once for all that have it in common: those have the very same head. */
function createMadeMembers(): (made: Made) => string {
  const known = new WeakMap<Made["head"], { readonly policy: Made["policy"]; readonly members: string }>();
  return ({ head, policy }) => {
    const same = known.get(head);
    if (same?.policy === policy) return same.members;
    const { version, digest } = policy;
    const members = membersOf({ ...headOf(head), policy: { version, digest } });
    known.set(head, { policy, members });
    return members;
  };
}

/** That there is no room, or that it drains, is no fault; those who run it will want to see it all the same. */
const severityOf = (status: number): "infoMembers" | "warnMembers" | "errorMembers" =>
  status < 500 ? "infoMembers" : status === 503 ? "warnMembers" : "errorMembers";

function outcomesIn(decisions: readonly Decided[]): Readonly<Record<string, number>> {
  const outcomes: Record<string, number> = {};
  for (const { outcome, count } of decisions) outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
  return outcomes;
}
