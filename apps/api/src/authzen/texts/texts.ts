/** The kinds of JSON that a field can have to be. */
export type ExpectedKind = "string" | "boolean" | "array" | "object" | "integer";

/** What AuthZEN callers are told besides what the core says, in one language. */
export interface AuthzenTexts {
  readonly missingField: (field: string) => string;
  readonly wrongType: (expected: ExpectedKind) => string;
  readonly empty: string;
  readonly negative: string;
  readonly invalid: string;
  readonly unknownName: (nearest: string | undefined, known: readonly string[]) => string;
  /** Of an action that shares files, and a context that says that there are none. */
  readonly noFilesToShare: string;
  readonly tooManyEvaluations: (most: number) => string;
  readonly tooManyRecipients: (most: number) => string;
  readonly notOurToken: string;
  readonly otherToken: string;
  readonly otherLimit: string;
}
