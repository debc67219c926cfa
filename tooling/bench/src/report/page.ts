import type { Row } from "../row.ts";
import { median } from "../statistics.ts";
import { plotsIn } from "./plots.ts";
import type { Run } from "./run.ts";
import { wordsOf } from "./words.ts";

/** What is said above the rows of a part. */
const PARTS: Readonly<Record<string, { readonly title: string; readonly about: string }>> = {
  core: {
    title: "The core",
    about: "Answers from the table, beside an if/else that a programmer would write for this policy.",
  },
  engines: {
    title: "Other engines",
    about:
      "The policy's rules in the language of each engine, made from the same data. The host reduces every request to flat facts; the engine says which rules match. None is timed before it gives the right outcome, and the rules that it can name, for all requests.",
  },
  classification: { title: "Recipients", about: "Reading addresses and finding out whose they are." },
  validation: { title: "Reading requests", about: "From an object as `JSON.parse` makes it." },
  batch: { title: "Batches", about: "The command as it is built, each run a process of its own." },
  http: { title: "HTTP", about: "Servers in processes of their own, over loopback." },
  cold: { title: "Starting", about: "From the start of a process to its end, or until it is ready." },
  terminal: {
    title: "The interface in the terminal",
    about: "On a terminal of its own, made by `script` of util-linux.",
  },
  growth: {
    title: "How cost grows",
    about: "Each place of a curve is measured against the one before it, in turn; a target leaves a quarter of room.",
  },
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

function rowsTable(rows: readonly Row[]): string {
  const head = ["what", "against", "times", "eight in ten rounds", "rounds", "target", "", "figures"];
  return table(
    head,
    rows.map((row) => {
      const { spread, target, reached, ...words } = wordsOf(row);
      return [
        row.what,
        row.against,
        `**${words.median}**`,
        spread,
        String(row.ratios.length),
        target,
        reached,
        row.figures ?? "",
      ];
    }),
  );
}

/** Where a picture of the report is, beside the page. */
export const plotPath = (plot: string): string => `performance/${plot}.svg`;

function partText(name: string, rows: readonly Row[]): string {
  const { title, about } = PARTS[name] ?? { title: name, about: "" };
  const remarks = rows.flatMap(({ remark }) => (remark === undefined ? [] : [`- ${remark}`]));
  const pictures = plotsIn(rows).map(({ plot, alt }) => `![${alt}](${plotPath(plot)})`);
  return [`## ${title}`, about, rowsTable(rows), remarks.join("\n"), ...pictures]
    .filter((text) => text !== "")
    .join("\n\n");
}

/** How many targets there are, and how many are reached. */
function summary(rows: readonly Row[]): string {
  const aimed = rows.filter(({ target }) => target !== undefined);
  const missed = aimed.filter((row) => wordsOf(row).reached === "missed");
  const names = missed.map(
    (row) => `${row.what} against ${row.against} (${wordsOf(row).median}, aimed at ${row.target})`,
  );
  const first = `${aimed.length - missed.length} of ${aimed.length} targets are reached.`;
  return names.length === 0 ? first : `${first} Not reached:\n\n${names.map((name) => `- ${name}`).join("\n")}`;
}

/** The report of a run, in Markdown. */
export function pageOf({ machine, versions, seed, parts }: Run): string {
  const rows = Object.values(parts).flat();
  const rounds = median(rows.map(({ ratios }) => ratios.length));
  const facts = [
    ["processor", `${machine.processor}, ${machine.cores} cores`],
    ["memory", `${machine.memory} GiB`],
    ["system", machine.system],
    ["Node", `${machine.node} (V8 ${machine.v8})`],
    ["seed", String(seed)],
    ...Object.entries(versions),
  ];
  return `${[
    "# Performance",
    "This page and its pictures are made by `npm run bench -- --write`, out of [what was measured](performance/rows.json). Do not edit them.",
    `Everything is measured against something else in the same run. The two take turns, reference, subject, reference, subject, in short slices after a warm-up, so that whatever else the machine does meets both; a round's ratio is the subject's cost divided by the mean of the reference's before and after it. **times** is the median of the rounds (most rows have ${rounds}). In one process, cost is processor time. Figures are those of the subject and the reference on this machine, medians too; they say little about another.`,
    "Requests, addresses and lines are the same in every run: 10,000 requests made by chance from a fixed seed over all channels, levels and natures, most with three recipients, of listed, unlisted, look-alike and international domains and telephones.",
    summary(rows),
    table(["this run", ""], facts),
    ...Object.entries(parts).map(([name, some]) => partText(name, some)),
  ].join("\n\n")}\n`;
}
