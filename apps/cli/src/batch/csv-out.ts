import type { Answer } from "@channelwise/policy-batch";
import type { Decision, Outcome } from "@channelwise/policy-core";
import { stringify } from "csv-stringify/sync";

const COLUMNS = [
  "line",
  "outcome",
  "channel",
  "audience",
  "rules",
  "cites",
  "conditions",
  "alternative",
  "ask",
  "open",
  "warnings",
  "error",
] as const;

type Cells = Partial<Readonly<Record<(typeof COLUMNS)[number], string>>>;

/** Ids, parted by a blank: none holds one. */
const ids = (entries: readonly string[]): string => [...new Set(entries)].join(" ");
/** Cites hold blanks, as in `2013/488/EU Art. 9(4)`. */
const citesOf = (cites: readonly string[]): string => [...new Set(cites)].join("; ");

function cellsOf(answer: Answer<Decision | Outcome>): Cells {
  const line = String(answer.line);
  if ("fault" in answer) {
    const { code, pointer, message } = answer.fault;
    return { line, error: [code, pointer, message].filter((part) => part !== "").join(" ") };
  }
  if (typeof answer.value === "string") return { line, outcome: answer.value };
  const { outcome, channel, audience, reasons, conditions, alternatives, escalate, openQuestions, warnings } =
    answer.value;
  return {
    line,
    outcome,
    channel,
    audience,
    rules: ids(reasons.map(({ rule }) => rule)),
    cites: citesOf(reasons.flatMap(({ cites }) => cites)),
    conditions: ids(conditions.map(({ id }) => id)),
    alternative: ids(alternatives.map((alternative) => alternative.channel)),
    ask: ids(escalate.map(({ id }) => id)),
    open: ids(openQuestions.map(({ attribute }) => attribute)),
    warnings: ids(warnings.map(({ id }) => id)),
  };
}

/** RFC 4180 quoting; a cell that a spreadsheet would take for a formula gets an apostrophe before it. */
const csvOf = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: "unix" },
  );

/** What stands before everything. */
export const CSV_HEAD = csvOf([COLUMNS]);

/** Answers as lines of CSV. */
export const csvLines = (answers: readonly Answer<Decision | Outcome>[]): string =>
  csvOf(
    answers.map((answer) => {
      const cells = cellsOf(answer);
      return COLUMNS.map((column) => cells[column] ?? "");
    }),
  );
