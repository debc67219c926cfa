import { fileURLToPath } from "node:url";
import { onTerminal } from "./pseudo-terminal.ts";
import type { Row } from "./row.ts";
import { median, quantile } from "./statistics.ts";

const COMMAND = fileURLToPath(new URL("../../../apps/cli/dist/main.js", import.meta.url));

const SIZE = [120, 36] as const;

/** One frame of a screen that is drawn sixty times a second, in milliseconds. */
const FRAME = 16;

const DOMAINS = [
  "ec.europa.eu",
  "consilium.europa.eu",
  "example.org",
  "ec-europa.eu",
  "ministere.example",
  "uni-köln.de",
];

/** As a list of a real mail: many of a few bodies, and a third each of a domain of its own. */
const PASTED = Array.from(
  { length: 2_000 },
  (_, place) =>
    `Person ${place} <p${place}@${place % 3 === 0 ? `d${place}.example.com` : DOMAINS[place % DOMAINS.length]}>`,
).join("; ");

/** What is pressed in turn: through the form, through the recipients, through an answer, and by typing. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  "a field of the form": ["j", "j", "k", "k"],
  "an answer to change": ["f", "p", "n", "f", "p", "n"],
  "a line of the recipients": ["\t", "j", "j", "k", "k", "\u001B"],
  "a line of the answer": ["\u001B[Z", "j", "j", "k", "k", "\t"],
  "a letter to type": ["t", "a", "n", "n", "a", "@", "b", ".", "e", "u", "\u0015", "\u001B"],
};

const REPEATS = 10;

/** From a key to the first bytes of the screen that answers it, with 2,000 recipients pasted. */
export async function terminal(): Promise<readonly Row[]> {
  const screen = onTerminal([COMMAND], ...SIZE);
  await screen.until("Sensitivity");
  screen.send("c");
  screen.send("signal\r");
  await screen.quiet(300);
  screen.send(`\u001B[200~${PASTED}\u001B[201~`);
  await screen.until("2,000");
  await screen.quiet(500);
  // away from the ends of the list, where a key would change nothing
  screen.send("\t\u0006\u0006\u001B");
  await screen.quiet(500);
  const rows: Row[] = [];
  for (const [what, keys] of Object.entries(KEYS)) {
    const times: number[] = [];
    for (let round = 0; round < REPEATS; round += 1) {
      for (const key of keys) {
        const begun = performance.now();
        screen.send(key);
        const shown = await screen.next();
        // Ink waits for what may follow Esc: that is no time of ours
        if (round > 1 && key !== "\u001B") times.push(shown - begun);
        await screen.quiet(25);
      }
    }
    rows.push({
      id: `key-${what.replaceAll(" ", "-")}`,
      what: `from a key to the first bytes of the screen: ${what}`,
      against: `a frame of ${FRAME} ms`,
      ratios: times.map((time) => time / FRAME),
      better: "less",
      target: 1,
      figures: `median ${median(times).toFixed(1)} ms, 95 % in ${quantile(times, 0.95).toFixed(1)} ms`,
    });
  }
  await screen.stop();
  return rows;
}
