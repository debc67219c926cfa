/** What a value was expected to be, as zod names it. */
export type ExpectedType = "string" | "boolean" | "array" | "object" | "number";

/** The words for faults in data from outside. Values that were given are never repeated: one may be an address. */
export interface Messages {
  readonly unknownField: (field: string, nearest: string | undefined, known: readonly string[]) => string;
  readonly missingField: (field: string) => string;
  readonly wrongType: (expected: ExpectedType) => string;
  readonly unknownValue: (nearest: string | undefined, allowed: readonly string[]) => string;
  readonly invalidDate: string;
  readonly tooMany: (limit: number) => string;
  readonly invalidValue: string;
  readonly channelMissing: (known: readonly string[]) => string;
  readonly channelNotAsked: string;
  /** Of an overlay, by its title. */
  readonly channelSwitchedOff: (overlay: string, known: readonly string[]) => string;
  readonly unknownChannel: (nearest: string | undefined, known: readonly string[]) => string;
  readonly unreadableName: string;
  /** A marking under other rules than the Council's. */
  readonly foreignMarking: string;
  /** A word that may mean several levels. */
  readonly ambiguousLevel: (levels: readonly string[]) => string;
  /** A name that people use, where programs write ids. */
  readonly nameNotId: (id: string) => string;
}
