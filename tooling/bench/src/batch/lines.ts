import { writeFileSync } from "node:fs";
import { givenRequests } from "../requests.ts";

/** How many different lines there are; a longer batch repeats them. */
export const DIFFERENT = 10_000;

/** NDJSON, of about 200 bytes a line. */
export const linesText = (): string =>
  givenRequests(DIFFERENT)
    .map((given) => `${JSON.stringify(given)}\n`)
    .join("");

/** Writes so many lines to a file. */
export function writeLines(file: string, count: number): void {
  const text = linesText();
  const whole = Math.floor(count / DIFFERENT);
  writeFileSync(file, "");
  for (let time = 0; time < whole; time += 1) writeFileSync(file, text, { flag: "a" });
  const rest = count - whole * DIFFERENT;
  const some = text.split("\n").slice(0, rest);
  writeFileSync(file, some.map((line) => `${line}\n`).join(""), { flag: "a" });
}
