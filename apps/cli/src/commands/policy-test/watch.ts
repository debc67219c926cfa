import { statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** How long a change waits until it is seen, at most; in milliseconds. */
const EVERY = 250;

/** What changes of a file whenever it is written or replaced. */
function stampOf(path: string): string {
  try {
    const { ino, size, mtimeNs } = statSync(path, { bigint: true });
    return `${ino}:${size}:${mtimeNs}`;
  } catch {
    // that it is not there, or cannot be looked at, is for the reader to say
    return "";
  }
}

/**
 * Tells of files as they are now, and again each time that one of them has changed. It looks at them: that works on every
 * file system, and for files that editors put in the place of others.
 *
 * @returns an end, once the signal is aborted
 */
export async function* versionsOf(paths: readonly string[], signal: AbortSignal): AsyncGenerator<void> {
  let seen: string | undefined;
  while (!signal.aborted) {
    // looked at before the files are read: what changes from now on is seen the next time
    const stamps = paths.map(stampOf).join();
    if (stamps !== seen) yield;
    seen = stamps;
    await setTimeout(EVERY, undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}
