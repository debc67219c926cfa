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

/**
 * How many faults are told of one thing that was given: who reads more mends these first.
 *
 * @example
 * MAX_FAULTS // => 100
 */
export const MAX_FAULTS = 100;

export interface Failed<E extends Fault = Fault> {
  readonly ok: false;
  /** At least one and at most {@link MAX_FAULTS}, in the order of what was given. */
  readonly errors: readonly [E, ...E[]];
  /** How many there are besides these; absent where these are all. */
  readonly more?: number;
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

/** Faults to be told, and how many there are besides. */
export interface Faults<E extends Fault = Fault> {
  readonly errors: readonly E[];
  readonly more?: number;
}

/**
 * Wraps faults as a failed result, which tells the first of them and how many more there are.
 *
 * @param more - how many there are that were not even put into words
 *
 * @throws TypeError without a fault: a programmer's error
 *
 * @example
 * failed([fault])     // => { ok: false, errors: [fault] }
 * failed([fault], 12) // => { ok: false, errors: [fault], more: 12 }
 */
export function failed<E extends Fault>(errors: readonly E[], more = 0): Failed<E> {
  const [first, ...rest] = errors.slice(0, MAX_FAULTS);
  if (first === undefined) throw new TypeError("A failed result holds at least one fault");
  const untold = more + Math.max(0, errors.length - MAX_FAULTS);
  return { ok: false, errors: [first, ...rest], ...(untold > 0 && { more: untold }) };
}

/**
 * The first faults of many things, each of which is wrong; the others are counted, and no words are looked for.
 *
 * @example
 * faultsOf([1, 2], (index) => ({ code: "invalid-recipient", pointer: `/recipients/${index}`, message })).errors.length // => 2
 */
export function faultsOf<T, E extends Fault>(wrong: readonly T[], tell: (one: T) => E): Faults<E> {
  const more = wrong.length - MAX_FAULTS;
  return { errors: wrong.slice(0, MAX_FAULTS).map(tell), ...(more > 0 && { more }) };
}

/**
 * All of several lists of faults as one failed result.
 *
 * @throws TypeError without a fault: a programmer's error
 *
 * @example
 * failedAll([{ errors: [one] }, { errors: [other], more: 3 }]) // => { ok: false, errors: [one, other], more: 3 }
 */
export const failedAll = <E extends Fault>(lists: readonly Faults<E>[]): Failed<E> =>
  failed(
    lists.flatMap(({ errors }) => errors),
    lists.reduce((sum, { more = 0 }) => sum + more, 0),
  );

/**
 * A failed result, each of its faults as another one.
 *
 * @example
 * mapFaults(failed([fault], 12), (one) => ({ ...one, pointer: `/context${one.pointer}` })).more // => 12
 */
export const mapFaults = <E extends Fault, F extends Fault>(
  { errors, more }: Failed<E>,
  as: (fault: E) => F,
): Failed<F> => failed(errors.map(as), more);

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
