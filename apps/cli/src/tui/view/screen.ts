import { pageOf } from "../pages/page.js";
import type { Reference } from "../../render/document.js";
import { stopOf, type Place, type State } from "../state/state.js";
import { fieldsOf } from "../state/step.js";
import { currentPage, currentPart, stepOf } from "../state/where.js";
import type { World } from "../world.js";
import { canvasOf, rowsOf, type Canvas, type Frame } from "./canvas.js";
import { formFrame } from "./form-frame.js";
import { footerFrame } from "./footer.js";
import { headerLines } from "./header.js";
import { askRows, GUTTER, hasPreview, layoutOf, previewWidth, type Layout } from "./layout.js";
import { listFrame } from "./list-frame.js";
import { matrixFrame } from "./matrix-frame.js";
import { pageFrame } from "./page-frame.js";
import { recipientsFrame } from "./recipients-frame.js";

/** The body of the screen: one pane, or two side by side. */
export interface Body {
  readonly left: Frame;
  readonly right?: Frame;
}

/** All that is on the screen. */
export type Screen =
  | { readonly kind: "small"; readonly text: string }
  | {
      readonly kind: "whole";
      readonly layout: Layout;
      readonly header: readonly string[];
      readonly body: Body;
      readonly footer: Frame;
    };

const ruled = (title: string, columns: number, { paint, signs }: Canvas): string => {
  const before = `${signs.across.repeat(2)} ${title} `;
  return paint(`${before}${signs.across.repeat(Math.max(0, columns - before.length))}`, "quiet");
};

/** The question, the recipients and the answer. */
function askBody(state: State, world: World, layout: Layout): Body {
  const canvas = canvasOf(world.look);
  const { tui } = world.words[state.lang];
  const rows = askRows(state, layout, fieldsOf(state.form, world).length);
  const isReading = state.pane === "verdict";
  const page = currentPage(state, world);
  const verdict = pageFrame(page, isReading ? stepOf(state, world) : undefined, rows.verdict, world);
  const form = rows.form === 0 ? { lines: [] } : formFrame(state, world, layout.left, rows.form);
  const recipients =
    rows.recipients <= 0
      ? []
      : [
          ruled(tui.panes.recipients, layout.left, canvas),
          ...recipientsFrame(state, world, layout.left, rows.recipients),
        ];
  if (layout.kind === "wide")
    return { left: { ...form, lines: [...form.lines, ...recipients] }, right: { lines: verdict } };
  const answer =
    rows.verdict <= 0
      ? []
      : [...(rows.recipients > 0 ? [] : [ruled(tui.panes.verdict, layout.left, canvas)]), ...verdict];
  const lines = rows.recipients > 0 ? [...form.lines, ...answer, ...recipients] : [...form.lines, ...answer];
  return { left: { ...form, lines } };
}

/** What Enter would open, where that is a place. */
function previewed(target: Reference | undefined, state: State): Place | undefined {
  if (target === undefined) return undefined;
  if (target.kind === "answer" || target.kind === "cautions")
    return { kind: target.kind, channel: target.id, level: state.form.level ?? "unstated" };
  return target.kind === "attribute" || target.kind === "improvement"
    ? undefined
    : { kind: target.kind, id: target.id };
}

function bodyOf(state: State, world: World, layout: Layout): Body {
  const { place } = stopOf(state);
  const { overlay } = state;
  if (overlay?.kind === "help") return { left: listFrame(state, overlay, world, layout.columns, layout.body) };
  if (overlay?.kind === "picker") {
    const left = listFrame(state, overlay, world, layout.left, layout.body);
    return layout.kind === "wide" ? { ...askBody(state, world, layout), left } : { left };
  }
  if (place.kind === "ask") return askBody(state, world, layout);
  if (place.kind === "matrix")
    return { left: { lines: matrixFrame(state, world, layout.columns - GUTTER, layout.body) } };
  const left = { lines: pageFrame(currentPage(state, world), stepOf(state, world), layout.body, world) };
  if (!hasPreview(place, layout)) return { left };
  const next = previewed(currentPart(state, world)?.leadsTo, state);
  const right =
    next === undefined
      ? []
      : pageFrame(pageOf(next, previewWidth(layout), state, world), undefined, layout.body, world);
  return { left, right: { lines: rowsOf(right, layout.body) } };
}

/** What is on the screen in a state. */
export function screenOf(state: State, world: World): Screen {
  const layout = layoutOf(state.size);
  if (layout.kind === "small") return { kind: "small", text: world.words[state.lang].tui.tooSmall(state.size) };
  return {
    kind: "whole",
    layout,
    header: headerLines(state, world),
    body: bodyOf(state, world, layout),
    footer: footerFrame(state, world),
  };
}

/** Where the cursor of the terminal stands: where the next character goes, else nowhere. */
export function caretOf(screen: Screen): { readonly x: number; readonly y: number } | undefined {
  if (screen.kind === "small") return undefined;
  const { header, body, footer, layout } = screen;
  if (footer.caret !== undefined) return { x: footer.caret.x, y: header.length + layout.body };
  return body.left.caret === undefined ? undefined : { x: body.left.caret.x, y: header.length + body.left.caret.y };
}
