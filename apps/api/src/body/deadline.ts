/** How late a deadline may be noticed. */
const LOOK_EVERY_MILLISECONDS = 100;

interface Deadline {
  readonly at: number;
  readonly onLate: () => void;
}

const deadlines = new Set<Deadline>();
let looking: NodeJS.Timeout | undefined;

function look(): void {
  const now = performance.now();
  for (const deadline of deadlines) {
    if (deadline.at > now) continue;
    deadlines.delete(deadline);
    deadline.onLate();
  }
  if (deadlines.size > 0) return;
  clearInterval(looking);
  looking = undefined;
}

/**
 * Calls back once the time is over, up to a tenth of a second late. One timer looks after all deadlines: a timer for each would
 * cost more than the reading that it guards.
 *
 * @returns lifts the deadline
 *
 * @example
 * const lift = setDeadline(5_000, () => reject(new TooSlow()));
 * lift();
 */
export function setDeadline(milliseconds: number, onLate: () => void): () => void {
  const deadline = { at: performance.now() + milliseconds, onLate };
  deadlines.add(deadline);
  looking ??= setInterval(look, LOOK_EVERY_MILLISECONDS).unref();
  return () => {
    deadlines.delete(deadline);
  };
}
