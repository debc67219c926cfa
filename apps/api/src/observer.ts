import { ATTRIBUTES, type Decision, type DecisionHead, type LevelId, type Outcome } from "@channelwise/policy-core";

/** Which request it was about, and who sent it. */
export interface Origin {
  readonly requestId: string;
  /** As a key or a token names them, never an address; absent where nobody has to say who they are. */
  readonly caller: string | undefined;
}

/** A request that is over. */
export interface Answered extends Origin {
  readonly method: string;
  /** The route as it is written, such as `/v1/channels/:id`: never the address itself, which may hold anything. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** A decision, as far as those who run the API may know it: nothing of the recipients, nor of the request's own words. */
export interface Made {
  readonly head: DecisionHead;
  readonly policy: Decision["policy"];
}

/** What of a decision an observer hears. */
export const madeOf = (decision: Decision): Made => ({
  head: headOf({ ...decision, rules: decision.reasons.map(({ rule }) => rule) }),
  policy: decision.policy,
});

/** The members of a head, in their order. */
const HEAD = ["outcome", ...ATTRIBUTES, "assumed", "rules"] as const;

/** A head without anything else that may be there. */
export const headOf = (head: DecisionHead): DecisionHead =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each of its members is there
  Object.fromEntries(HEAD.map((name) => [name, head[name]])) as unknown as DecisionHead;

/** What was decided for a channel and a level, and how often. */
export interface Decided {
  readonly channel: string;
  readonly level: LevelId;
  readonly outcome: Outcome;
  readonly count: number;
}

/** A batch that is over, or that was left. */
export interface Batched extends Origin {
  readonly lines: number;
  readonly faults: number;
  /** How often each was decided. */
  readonly decisions: readonly Decided[];
}

/**
 * Hears of everything that those who run the API want to know. It gets no body, no header and no recipient.
 */
export interface Observer {
  readonly answered: (answered: Answered) => void;
  /** One decision by itself; those of a batch are told together. */
  readonly decided: (origin: Origin, made: Made) => void;
  readonly batched: (batched: Batched) => void;
  /** What should not happen. */
  readonly failed: (origin: Origin, error: unknown) => void;
}
