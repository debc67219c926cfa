import type { Pdp } from "../../engine/pdp.js";
import { ATTRIBUTES } from "../../attribute-lists.js";
import type { Attributes } from "../../attributes.js";
import type { Decision } from "../../model/decision.js";
import type { Escalation, Outcome } from "../../model/vocabulary.js";

/** A cell of the space with its answer: ids alone, no texts. */
export interface TableRow extends Attributes {
  readonly outcome: Outcome;
  /** Every rule that matches, strictest first, then in the policy's order; those that prohibit stand alone. */
  readonly rules: readonly string[];
  /** Of the rules that decide, each once, in their order. */
  readonly conditions: readonly string[];
  readonly cautions: readonly string[];
  /** Whom to ask; empty where the outcome is suitable or conditional. */
  readonly escalate: readonly Escalation[];
}

/** Lists of ids in a cell of CSV, as batches of answers have them. */
const LIST = " ";

const COLUMNS: readonly (keyof TableRow)[] = [...ATTRIBUTES, "outcome", "rules", "conditions", "cautions", "escalate"];

/**
 * Every cell of a policy's space with its answer, in the order of the cells' numbers.
 *
 * @example
 * tableRows(pdp)[0]
 * // => { channel: "email", level: "public", audience: "internal", …, outcome: "suitable", rules: ["mail-internal"], … }
 */
export const tableRows = ({ table }: Pdp): readonly TableRow[] =>
  Array.from({ length: table.space.size }, (_, cell) => {
    const { outcome, rules, conditions, cautions, escalate } = table.answerAt(cell);
    return {
      ...inOrder(table.space.attributesOf(cell)),
      outcome,
      rules: rules.map(({ of }) => of.id),
      conditions: conditions.map(({ id }) => id),
      cautions: cautions.map(({ of }) => of.id),
      escalate,
    };
  });

/** Attributes in the order in which requests and decisions name them. */
const inOrder = (attributes: Attributes): Attributes =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all of them, each with its own value
  Object.fromEntries(ATTRIBUTES.map((name) => [name, attributes[name]])) as unknown as Attributes;

/** By which policy a file was made, in columns that each row repeats: CSV has no other place for it. */
const identityColumns = ({ id, version, digest, overlays = [] }: Decision["policy"]): readonly string[] => [
  id,
  version,
  digest,
  overlays.map((overlay) => `${overlay.id} ${overlay.version}`).join(";"),
];

/**
 * The table as CSV (RFC 4180, with LF): a line for each cell, lists with blanks between, the policy's id, version, digest and
 * overlays in the last columns of each. Ids hold no comma, quote or line break, so nothing is quoted.
 */
export function tableCsv(pdp: Pdp): string {
  const identity = identityColumns(pdp.identity);
  const head = [...COLUMNS, "policy", "version", "digest", "overlays"];
  const lines = tableRows(pdp).map((row) => [...COLUMNS.map((column) => textOf(row[column])), ...identity].join(","));
  return [head.join(","), ...lines, ""].join("\n");
}

const textOf = (value: string | readonly string[]): string => (typeof value === "string" ? value : value.join(LIST));

/** The table as one JSON object, `{ policy, cells }`, a cell a line. */
export function tableJson(pdp: Pdp): string {
  const cells = tableRows(pdp).map((row) => JSON.stringify(row));
  return `{"policy":${JSON.stringify(pdp.identity)},"cells":[\n${cells.join(",\n")}\n]}\n`;
}
