import type { Decision, DecisionJson, LevelId, Outcome } from "@channelwise/policy-core";

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
export interface Made extends Pick<Decision, "channel" | "level" | "audience" | "outcome" | "policy"> {
  /** Ids of the rules that matched. */
  readonly rules: readonly string[];
}

/** What of a decision an observer hears. */
export const madeOf = ({ channel, level, audience, outcome, reasons, policy }: Decision): Made => ({
  channel,
  level,
  audience,
  outcome,
  rules: reasons.map(({ rule }) => rule),
  policy,
});

/** The same of a decision that was made as JSON. */
export const madeOfJson = (
  { channel, level, audience, outcome, rules }: DecisionJson,
  policy: Decision["policy"],
): Made => ({ channel, level, audience, outcome, rules, policy });

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
