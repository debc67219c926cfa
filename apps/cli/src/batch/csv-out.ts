import type { Answer } from "@channelwise/policy-batch";
import type { Decision, Outcome } from "@channelwise/policy-core";
import { stringify } from "csv-stringify/sync";

const COLUMNS = ["line", "outcome", "audience", "rules", "cites", "alternative", "error"] as const;

type Cells = Partial<Readonly<Record<(typeof COLUMNS)[number], string>>>;

const list = (entries: readonly string[]): string => [...new Set(entries)].join(";");

function cellsOf(answer: Answer<Decision | Outcome>): Cells {
  const line = String(answer.line);
  if ("fault" in answer) {
    const { code, pointer, message } = answer.fault;
    return { line, error: [code, pointer, message].filter((part) => part !== "").join(" ") };
  }
  if (typeof answer.value === "string") return { line, outcome: answer.value };
  const { outcome, audience, reasons, alternatives } = answer.value;
  return {
    line,
    outcome,
    audience,
    rules: list(reasons.map(({ rule }) => rule)),
    cites: list(reasons.flatMap(({ cites }) => cites)),
    ...(alternatives[0] && { alternative: alternatives[0].channel }),
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
