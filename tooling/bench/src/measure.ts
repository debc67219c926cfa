import { median } from "./statistics.ts";

/** How much is done for a figure. */
export interface Effort {
  readonly rounds: number;
  /** How long one sample runs at the least, in milliseconds of processor time. */
  readonly slice: number;
  /** Off: for the gates alone, so sizes are small too. */
  readonly isFull: boolean;
}

/** Something that is done over and over. Each has a loop of its own, so that V8 sees one callee in it. */
export interface Pass {
  /** How many operations one run does. */
  readonly operations: number;
  /** @returns something that depends on every operation, so that none can be left out */
  readonly run: () => unknown;
}

/**
 * Two things that took turns. Times are nanoseconds an operation, of processor time: all that the process used, collecting
 * garbage and compiling beside it included, and nothing of the time that it waited while others had the processor.
 */
export interface Compared {
  /** The subject's time, divided by the mean of the reference's before it and after it; one for each round. */
  readonly ratios: readonly number[];
  readonly subject: readonly number[];
  readonly reference: readonly number[];
}

const WARM_UP_SLICES = 10;
const NANOSECONDS = 1e6;

/** Milliseconds of processor time that the process has used. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

async function timeOf({ run, operations }: Pass, repeats: number): Promise<number> {
  const begun = processorTime();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const result = run();
    const last: unknown = result instanceof Promise ? await result : result;
    if (last === undefined) throw new TypeError("A pass gives back something that depends on all that it did");
  }
  return ((processorTime() - begun) * NANOSECONDS) / (operations * repeats);
}

/** Warms a pass up, and says how often it has to run to fill a slice. */
async function repeatsOf(pass: Pass, slice: number): Promise<number> {
  const begun = processorTime();
  let last: number;
  do {
    last = await timeOf(pass, 1);
  } while (processorTime() - begun < slice * WARM_UP_SLICES);
  return Math.max(1, Math.ceil((slice * NANOSECONDS) / (last * pass.operations)));
}

/** Lets two passes take turns: reference, subject, reference, subject, …, reference. */
export async function compare(subject: Pass, reference: Pass, { rounds, slice }: Effort): Promise<Compared> {
  const repeats = [await repeatsOf(reference, slice), await repeatsOf(subject, slice)] as const;
  const times = { subject: [] as number[], reference: [await timeOf(reference, repeats[0])] };
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = times.reference[round] ?? Number.NaN;
    const own = await timeOf(subject, repeats[1]);
    const after = await timeOf(reference, repeats[0]);
    times.subject.push(own);
    times.reference.push(after);
    ratios.push(own / ((before + after) / 2));
  }
  return { ratios, ...times };
}

/** Nanoseconds as people read them. */
export function timeText(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(nanoseconds < 100 ? 1 : 0)} ns`;
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toFixed(1)} µs`;
  return `${(nanoseconds / 1e6).toFixed(1)} ms`;
}

/** Both sides' medians. */
export const timesText = ({ subject, reference }: Compared): string =>
  `${timeText(median(subject))} to ${timeText(median(reference))}`;
