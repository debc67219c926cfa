import type { ProblemStatus } from "../problem-status.js";

/** Everything that the API says to people besides what the policy says, in one language. */
export interface ApiTexts {
  /** Of each kind of problem, in a few words. */
  readonly titles: Readonly<Record<ProblemStatus, string>>;
  readonly notFound: string;
  readonly unknownId: (nearest: string | undefined, known: readonly string[]) => string;
  readonly methodNotAllowed: (allowed: readonly string[]) => string;
  readonly notJson: (place: { readonly line: number; readonly column: number } | undefined) => string;
  readonly notUtf8: string;
  readonly wrongMediaType: (known: readonly string[]) => string;
  readonly encodedBody: string;
  readonly tooLarge: (bytes: number) => string;
  readonly invalid: string;
  readonly tooManyItems: (most: number) => string;
  readonly sayWhoYouAre: string;
  readonly notLetIn: string;
  readonly issuerUnavailable: string;
  readonly tooManyRequests: (seconds: number) => string;
  readonly busy: string;
  readonly draining: string;
  readonly tooSlow: string;
  readonly notArray: string;
  readonly unknownDetail: (nearest: string | undefined, known: readonly string[]) => string;
  readonly notHttp: string;
  readonly nowhere: string;
  readonly headersTooLong: string;
  readonly ours: string;
}
