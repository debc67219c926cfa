/** A fault in data from outside: which kind, where, and what would be right. It never holds an address. */
export interface Fault {
  /** Stable, for programs: `unknown-field`, `invalid-recipient`, … */
  readonly code: string;
  /** Where, as a JSON Pointer (RFC 6901) into what was given; `""` is the whole. */
  readonly pointer: string;
  /** One sentence or two for a person, in the language asked for. */
  readonly message: string;
}

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failed<E extends Fault = Fault> {
  readonly ok: false;
  /** At least one, in the order of what was given. */
  readonly errors: readonly [E, ...E[]];
}

/** What a function that can meet bad input gives back, instead of throwing. */
export type Result<T, E extends Fault = Fault> = Ok<T> | Failed<E>;

/**
 * Wraps a value as a successful result.
 *
 * @example
 * ok(3) // => { ok: true, value: 3 }
 */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/**
 * Wraps faults as a failed result.
 *
 * @throws TypeError without a fault: a programmer's error
 *
 * @example
 * failed([fault]) // => { ok: false, errors: [fault] }
 */
export function failed<E extends Fault>(errors: readonly E[]): Failed<E> {
  const [first, ...rest] = errors;
  if (first === undefined) throw new TypeError("A failed result holds at least one fault");
  return { ok: false, errors: [first, ...rest] };
}

/**
 * A JSON Pointer out of its tokens, escaped as RFC 6901 section 3 asks.
 *
 * @example
 * pointerTo(["recipients", 3]) // => "/recipients/3"
 * pointerTo(["a/b"])           // => "/a~1b"
 */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
