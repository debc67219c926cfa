import { ndjsonOf, type Answered } from "@channelwise/policy-batch";
import { stringify } from "csv-stringify/sync";

/** Lays answers out as lines. */
export interface Layout {
  /** Once, before everything. */
  readonly head: string;
  readonly lines: (answers: readonly Answered[]) => string;
}

const COLUMNS = ["line", "outcome", "audience", "rules", "cites", "alternative", "error"] as const;

type Cells = Partial<Readonly<Record<(typeof COLUMNS)[number], string>>>;

const list = (entries: readonly string[]): string => [...new Set(entries)].join(";");

function cellsOf(answer: Answered): Cells {
  const line = String(answer.line);
  if ("outcome" in answer) return { line, outcome: answer.outcome };
  if ("fault" in answer) {
    const { code, pointer, message } = answer.fault;
    return { line, error: [code, pointer, message].filter((part) => part !== "").join(" ") };
  }
  const { outcome, audience, reasons, alternatives } = answer.decision;
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

export const LAYOUTS: Readonly<Record<"ndjson" | "csv", Layout>> = {
  ndjson: {
    head: "",
    lines: ndjsonOf,
  },
  csv: {
    head: csvOf([COLUMNS]),
    lines: (answers) =>
      csvOf(
        answers.map((answer) => {
          const cells = cellsOf(answer);
          return COLUMNS.map((column) => cells[column] ?? "");
        }),
      ),
  },
};
