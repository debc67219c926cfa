/** How much is done: for the report, or for the gates. */
export interface Amount {
  readonly rounds: number;
  /** How long a server is asked at a time, in seconds. */
  readonly seconds: number;
  /** How many answers before anything is measured: until then V8 compiles, however long that takes on a busy machine. */
  readonly warmAnswers: number;
  readonly batchLines: number;
  /** How often the wait at half the load is measured. */
  readonly waits: number;
}

export const FULL: Amount = { rounds: 7, seconds: 4, warmAnswers: 150_000, batchLines: 1_000_000, waits: 7 };
export const SHORT: Amount = { rounds: 3, seconds: 2, warmAnswers: 50_000, batchLines: 100_000, waits: 0 };
