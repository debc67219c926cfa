// Imported before a program: when the program ends it tells, on descriptor 3, what it used.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(3, JSON.stringify({ processorTime: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 }));
  });
}
