type Cleaner = () => void | Promise<void>;

const cleaners = new Set<Cleaner>();
let isEnding = false;

/**
 * Keeps in mind what has to be undone, however this ends.
 *
 * @returns undoes it now
 */
export function cleanLater(cleaner: Cleaner): () => Promise<void> {
  // what begins while it ends, ends at once
  if (isEnding) void cleaner();
  cleaners.add(cleaner);
  return async () => {
    if (cleaners.delete(cleaner)) await cleaner();
  };
}

/** Undoes all that is left to undo, last things first; one that fails keeps no other from it. */
export async function cleanAll(): Promise<void> {
  const left = [...cleaners].toReversed();
  cleaners.clear();
  for (const cleaner of left) {
    try {
      await cleaner();
    } catch (error) {
      console.error(error);
    }
  }
}

/** Cleans up when it is told to stop, then stops. */
export function cleanOnSignals(): void {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.once(signal, () => {
      isEnding = true;
      void cleanAll().finally(() => process.exit(code));
    });
  }
}
