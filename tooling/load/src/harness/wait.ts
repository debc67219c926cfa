import { setTimeout as sleep } from "node:timers/promises";

/** Whether it comes true in time. */
export async function comesTrue(isTrue: () => boolean | Promise<boolean>, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    if (await isTrue()) return true;
    if (performance.now() > deadline) return false;
    await sleep(50);
  }
}
