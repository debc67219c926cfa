/** How much is done: all of it, or as much as fits in a minute. */
export interface Extent {
  readonly quick: boolean;
  /** Whether other parts run too, so that it must not take long. */
  readonly isOneOfAll: boolean;
  /** Makes the same fuzz again. */
  readonly seed: number;
}

/** What a part came to. */
export interface PartResult {
  readonly figures: readonly string[];
  /** The promises that were broken, in words; none where it passed. */
  readonly broken: readonly string[];
}

export type Part = (extent: Extent) => Promise<PartResult>;

/** The promises that are broken, of those given. */
export const brokenOf = (promises: readonly (readonly [kept: boolean, promise: string])[]): readonly string[] =>
  promises.filter(([kept]) => !kept).map(([, promise]) => promise);
