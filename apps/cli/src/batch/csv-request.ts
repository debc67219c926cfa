import {
  ATTRIBUTES,
  isYesNoField,
  nearest,
  readRecipients,
  type Fault,
  type Language,
  type Names,
  type Result,
} from "@channelwise/policy-core";
import type { CliTexts } from "../texts/texts.js";
import type { Column } from "./csv-header.js";

/** What a row asks, not yet looked at by the core; or what is wrong with a cell of it. */
export type RowRequest = { readonly request: unknown } | { readonly fault: Fault };

/** By whom names and words are understood. */
export interface CellWords {
  readonly names: Names;
  readonly lang: Language;
  readonly texts: CliTexts;
}

/** How spreadsheets and people say yes and no, in either language. */
const YES = new Set(["true", "yes", "oui", "vrai"]);
const NO = new Set(["false", "no", "non", "faux"]);

/** Yes or no as it is; anything else is left for the core to refuse. */
const yesOrNo = (cell: string): unknown =>
  YES.has(cell.toLowerCase()) ? true : NO.has(cell.toLowerCase()) ? false : cell;

/** Whether a column says yes or no. */
const isYesNoColumn = (column: string): boolean => ATTRIBUTES.some((name) => name === column && isYesNoField(name));

/** None where a cell says no; where it says only that there are some, they are taken for more than names: in doubt, more. */
function personalData(cell: string): unknown {
  const said = yesOrNo(cell);
  return said === true ? "more" : said === false ? "none" : cell;
}

const GROUPS = ["none", "known", "unknown"] as const;

function groupOf(group: string | undefined, groupReviewed: string | undefined, { texts }: CellWords): Result<unknown> {
  const fail = (code: string, pointer: string, message: string): Result<never> => ({
    ok: false,
    errors: [{ code, pointer, message }],
  });
  const said = GROUPS.find((one) => one === group?.toLowerCase());
  if (group !== undefined && said === undefined) {
    return fail("unknown-value", "/group", texts.faults.notOneOf(nearest(group, GROUPS), GROUPS));
  }
  if (said === "none") {
    return groupReviewed === undefined
      ? { ok: true, value: null }
      : fail("option-conflict", "/group", texts.batch.line.noGroupReviewed);
  }
  if (said === undefined && groupReviewed === undefined) return { ok: true, value: undefined };
  return {
    ok: true,
    value: {
      ...(said !== undefined && { membersKnown: said === "known" }),
      ...(groupReviewed !== undefined && { lastReviewed: groupReviewed }),
    },
  };
}

/** The recipients of a cell; a cell that names nobody is one that cannot be read. */
function recipientsOf(cell: string): readonly string[] {
  const recipients = readRecipients(cell).map(({ text }) => text);
  return recipients.length === 0 ? [cell] : recipients;
}

/** What a row of cells asks; an empty cell says nothing. */
export function requestOf(columns: readonly Column[], row: readonly string[], words: CellWords): RowRequest {
  const { names, lang } = words;
  const filled = columns.flatMap((column, place) => {
    const cell = row[place]?.trim() ?? "";
    return cell === "" ? [] : [[column, cell] as const];
  });
  const {
    channel,
    level,
    group,
    groupReviewed,
    recipients,
    personalData: people,
    ...rest
  }: Partial<Record<Column, string>> = Object.fromEntries(filled);
  const read = {
    channel: channel === undefined ? undefined : names.channel(channel, lang),
    level: level === undefined ? undefined : names.level(level, lang),
    group: groupOf(group, groupReviewed, words),
  };
  for (const [field, result] of Object.entries(read)) {
    if (result?.ok === false) {
      const [fault] = result.errors;
      return { fault: fault.pointer === "" ? { ...fault, pointer: `/${field}` } : fault };
    }
  }
  const values = Object.entries(read).flatMap(([field, result]) =>
    result?.ok === true && result.value !== undefined ? [[field, result.value] as const] : [],
  );
  return {
    request: {
      ...Object.fromEntries(values),
      ...Object.fromEntries(
        Object.entries(rest).map(([name, cell]) => [name, isYesNoColumn(name) ? yesOrNo(cell) : cell]),
      ),
      ...(people !== undefined && { personalData: personalData(people) }),
      ...(recipients !== undefined && { recipients: recipientsOf(recipients) }),
    },
  };
}
