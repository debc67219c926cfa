import type { Decision, LevelId, Outcome } from "@channelwise/policy-core";

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
 * Hears of everything that those who run the API want to know. It gets no body, no header and no recipient; what it gets of a
 * decision must be logged without its recipients.
 */
export interface Observer {
  readonly answered: (answered: Answered) => void;
  /** One decision by itself; those of a batch are told together. */
  readonly decided: (origin: Origin, decision: Decision) => void;
  readonly batched: (batched: Batched) => void;
  /** What should not happen. */
  readonly failed: (origin: Origin, error: unknown) => void;
}
