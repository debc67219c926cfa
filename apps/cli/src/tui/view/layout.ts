import { isList, type Place, type Size, type State } from "../state/state.js";

/** Below this nothing can be read: the screen says so. */
export const LEAST: Size = { columns: 60, rows: 15 };

/** From here on, two things stand side by side. */
const WIDE = 100;
/** Longer lines are hard to read. */
const LONGEST_LINE = 100;
/** A table has several of them side by side. */
const WIDEST_TABLE = 180;
/** The marker of the line that one is on, and a blank. */
export const GUTTER = 2;
/** A blank, the line between two panes, a blank. */
const DIVIDER = 3;
/** The names of the views and a line; what is said, and the keys. */
const HEADER = 2;
const FOOTER = 2;
const LEFT = { share: 0.42, least: 46, most: 76 };
/** Rows that the form leaves to what stands below it. */
const BELOW = 8;
const HEADLINE = 2;

/** How the screen is parted, in columns and rows. */
export interface Layout {
  readonly kind: "small" | "narrow" | "wide";
  readonly columns: number;
  /** Between the header and the footer. */
  readonly body: number;
  /** Width of the pane on the left, or of the only one. */
  readonly left: number;
  /** Width of the pane on the right; 0 where there is none. */
  readonly right: number;
}

export function layoutOf({ columns, rows }: Size): Layout {
  const body = Math.max(0, rows - HEADER - FOOTER);
  if (columns < LEAST.columns || rows < LEAST.rows) return { kind: "small", columns, body, left: columns, right: 0 };
  if (columns < WIDE) return { kind: "narrow", columns, body, left: columns, right: 0 };
  const left = Math.min(LEFT.most, Math.max(LEFT.least, Math.floor(columns * LEFT.share)));
  return { kind: "wide", columns, body, left, right: columns - left - DIVIDER };
}

/** Whether a place is a list, beside which there is room to show what Enter opens. */
export const hasPreview = (place: Place, { kind }: Layout): boolean => kind === "wide" && isList(place);

const readable = (columns: number, longest = LONGEST_LINE): number => Math.min(columns - GUTTER, longest);

/** How wide the text of a place is. */
export function textWidth(place: Place, layout: Layout): number {
  if (place.kind === "ask") return readable(layout.kind === "wide" ? layout.right : layout.left);
  if (place.kind === "beside") return readable(layout.columns, WIDEST_TABLE);
  return readable(hasPreview(place, layout) ? layout.left : layout.columns);
}

export const previewWidth = (layout: Layout): number => readable(layout.right);

/** The parts of the question's screen, in rows; a part of 0 rows is not shown. */
export interface AskRows {
  readonly form: number;
  readonly recipients: number;
  readonly verdict: number;
}

/**
 * Beside each other, the form stands over the recipients, and the answer has a pane of its own. One under the other, the
 * form stands over the recipients while one is in them, else over the answer; reading either, one has the room of the form.
 *
 * @param fields - how many the form has now
 */
export function askRows({ pane, field, form }: State, { kind, body }: Layout, fields: number): AskRows {
  const hasRecipients = form.recipients.length > 0;
  if (kind === "wide") {
    const recipients = hasRecipients ? Math.max(0, body - fields - 1) : 0;
    return { form: Math.min(fields, body), recipients, verdict: body };
  }
  if (pane === "verdict") return { form: 0, recipients: 0, verdict: body - 1 };
  if (pane === "recipients") return { form: 0, recipients: body - 1, verdict: 0 };
  const rows = Math.min(fields, Math.max(4, body - BELOW));
  const rest = body - rows - 1;
  if (field !== "recipients" || !hasRecipients) return { form: rows, recipients: 0, verdict: rest };
  return { form: rows, recipients: rest - HEADLINE, verdict: HEADLINE };
}
