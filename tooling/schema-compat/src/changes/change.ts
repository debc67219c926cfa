import type { Json } from "../json.ts";
import { KINDS, type ChangeKind, type Verdict } from "./kinds.ts";

/** One thing that is other than it was. */
export interface Change {
  /** Where it stands: in the schema that is, or in the one that was when it is gone. */
  readonly pointer: string;
  readonly kind: ChangeKind;
  readonly writers: Verdict;
  readonly readers: Verdict;
  readonly was?: Json;
  readonly is?: Json;
}

interface Values {
  readonly was?: Json | undefined;
  readonly is?: Json | undefined;
}

/**
 * A change with the verdicts of its kind.
 *
 * @example
 * change("limit-tightened", "/minLength", { was: 1, is: 2 }).writers;
 * // => "breaking"
 */
export function change(kind: ChangeKind, pointer: string, { was, is }: Values = {}): Change {
  const { writers, readers } = KINDS[kind];
  return { pointer, kind, writers, readers, ...(was !== undefined && { was }), ...(is !== undefined && { is }) };
}
