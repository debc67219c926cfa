import { bundle } from "@channelwise/tooling-bundle";
import { fileURLToPath } from "node:url";
import type { Effort } from "../measure.ts";
import type { Row } from "../row.ts";
import { median } from "../statistics.ts";
import { untilAnswer, untilEnd, untilEndInFile, untilScreen } from "./starts.ts";

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const COMMAND = pathOf("../../../../apps/cli/dist/main.js");
const BENCH = pathOf("../..");
const EMPTY = pathOf("../../dist/empty-app.js");

/** Starts are uneven. */
const ROUNDS = 21;
const FEW_ROUNDS = 7;

/**
 * What is measured, and what it is measured against in the same round. A gate leaves a tenth above what was seen on any
 * machine: starts are as uneven as that.
 */
interface Start extends Pick<Row, "id" | "what" | "against" | "target" | "gate"> {
  readonly ours: () => Promise<number>;
  readonly other: () => Promise<number>;
}

const nothing = { against: "node -e 0", other: () => untilEnd(["-e", "0"]) };

const CHECK = ["check", "signal", "--level", "public", "--to", "someone@ec.europa.eu"];

// the note with its facts and words is twice what it was in edition 1, and is read at every start: gates are a quarter higher
const STARTS: readonly Start[] = [
  {
    id: "check",
    what: "channelwise check … --json, from its start to its end",
    ...nothing,
    ours: () => untilEnd([COMMAND, ...CHECK, "--json"]),
    target: 2.6,
    gate: 4.2,
  },
  {
    id: "check-text",
    what: "channelwise check …, its text into a file, from its start to its end",
    against: "node -e 0",
    ours: () => untilEndInFile([COMMAND, ...CHECK]),
    other: () => untilEndInFile(["-e", "0"]),
    target: 2.9,
    gate: 4.5,
  },
  {
    id: "help",
    what: "channelwise --help, from its start to its end",
    ...nothing,
    ours: () => untilEnd([COMMAND, "--help"]),
    target: 1.6,
    gate: 2.1,
  },
  {
    id: "api",
    what: "channelwise serve, from its start to its first answer",
    ...nothing,
    ours: () => untilAnswer([COMMAND, "serve", "--port", "0"]),
    target: 5,
    gate: 9,
  },
  {
    id: "screen",
    what: "the terminal interface, from its start to its first screen",
    against: "an empty Ink app, bundled the same way",
    ours: () => untilScreen([COMMAND], "Sensitivity"),
    other: () => untilScreen([EMPTY], "empty"),
    target: 1.3,
    gate: 2.5,
  },
];

async function rowOf({ ours, other, ...about }: Start, rounds: number): Promise<Row> {
  const times: { readonly ours: number; readonly other: number }[] = [];
  // the first round fills the caches of the disk
  for (let round = 0; round <= rounds; round += 1) {
    const time = { other: await other(), ours: await ours() };
    if (round > 0) times.push(time);
  }
  const [mine, others] = [median(times.map((time) => time.ours)), median(times.map((time) => time.other))];
  return {
    ...about,
    better: "less",
    ratios: times.map((time) => time.ours / time.other),
    figures: `${mine.toFixed(0)} ms to ${others.toFixed(0)} ms, medians of ${rounds}`,
  };
}

/** What it takes to start, each beside what the least of its kind takes, in turn. */
export async function cold({ isFull }: Effort): Promise<readonly Row[]> {
  await bundle({ folder: BENCH, modules: { "empty-app": "src/empty-app.ts" }, external: ["react-devtools-core"] });
  const rows: Row[] = [];
  for (const start of STARTS) rows.push(await rowOf(start, isFull ? ROUNDS : FEW_ROUNDS));
  return rows;
}
