import type { Decision, Pdp, Request } from "@channelwise/policy-core";
import { answerText } from "./answers.ts";
import { writeInput, type InputFiles } from "./input-files.ts";

/** An engine that answers by what is exported. */
export interface SqlEngine {
  readonly name: string;
  /** Adds files to its tables. */
  readonly load: (files: InputFiles) => Promise<void>;
  /** Takes the export, and answers every message: its number, and the answer in one line. */
  readonly answers: () => AsyncIterable<readonly [message: number, answer: string]>;
  readonly stop: () => Promise<void>;
}

/** The core's answers, a number for each that differs from the others: ten million texts would not fit. */
export class Expected {
  readonly #numbers = new Map<string, number>();
  /** Answers that are alike share their reasons: what was seen needs no text. */
  readonly #seen = new WeakMap<Decision["reasons"], number>();
  readonly #pdp: Pdp;
  readonly #answers: Uint16Array;
  #count = 0;

  constructor(pdp: Pdp, most: number) {
    this.#pdp = pdp;
    this.#answers = new Uint16Array(most);
  }

  /** Decides the next message. */
  add(request: Request): void {
    const decided = this.#pdp.decide(request);
    if (!decided.ok) throw new Error(decided.errors[0].message);
    const { reasons, warnings } = decided.value;
    // what is warned of is the request's own
    const known = warnings.length === 0 ? this.#seen.get(reasons) : undefined;
    const number = known ?? this.#numberOf(decided.value);
    if (warnings.length === 0) this.#seen.set(reasons, number);
    this.#answers[this.#count] = number;
    this.#count += 1;
  }

  #numberOf(decision: Decision): number {
    const text = answerText(decision);
    const number = this.#numbers.get(text) ?? this.#numbers.size + 1;
    this.#numbers.set(text, number);
    return number;
  }

  /** Whether the answer of an engine to a message is the core's. */
  is(message: number, answer: string): boolean {
    return this.#answers[message] === this.#numbers.get(answer);
  }
}

/** So many messages are written and loaded at a time. */
const SLICE = 1_000_000;

function* firstOf<T>(source: Iterator<T>, count: number): Generator<T> {
  for (let taken = 0; taken < count; taken += 1) {
    const next = source.next();
    if (next.done === true) return;
    yield next.value;
  }
}

/** Loads messages into the tables of engines, and decides each by the core. */
export async function loadMessages(
  engines: readonly SqlEngine[],
  requests: Iterator<Request>,
  { pdp, count, folder }: { readonly pdp: Pdp; readonly count: number; readonly folder: string },
): Promise<Expected> {
  const expected = new Expected(pdp, count);
  for (let first = 0; first < count; first += SLICE) {
    const slice = firstOf(requests, Math.min(SLICE, count - first));
    const files = writeInput(folder, pdp, slice, { first, onEach: (request) => expected.add(request) });
    for (const engine of engines) await engine.load(files);
    console.error(`  ${first + SLICE} messages`);
  }
  return expected;
}

/** How many messages an engine answered, and how many of them as the core does, row by row. */
export async function agreement(
  engine: SqlEngine,
  expected: Expected,
): Promise<{ readonly answered: number; readonly agreed: number }> {
  let answered = 0;
  let agreed = 0;
  for await (const [message, answer] of engine.answers()) {
    answered += 1;
    if (expected.is(message, answer)) agreed += 1;
  }
  return { answered, agreed };
}
