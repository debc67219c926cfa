import { pageOf, type Page } from "../pages/page.js";
import { layoutOf, textWidth } from "../view/layout.js";
import type { Part } from "../../render/text.js";
import type { World } from "../world.js";
import { stopOf, type State } from "./state.js";
import type { Context } from "../keys/commands.js";

/** Wide enough for any paragraph to be one line. */
const UNWRAPPED = 100_000;

/** The page that one is on, laid out for the screen. */
export const currentPage = (state: State, world: World): Page => {
  const { place } = stopOf(state);
  return pageOf(place, world.linear ? UNWRAPPED : textWidth(place, layoutOf(state.size)), state, world);
};

/** So many steps make a page: less than the smallest screen shows. */
export const PAGE = 8;

/** A place kept within so many. */
export const within = (cursor: number, count: number): number => Math.max(0, Math.min(cursor, count - 1));

/** The step of the page that one is on, from 0. */
export const stepOf = (state: State, world: World): number =>
  within(stopOf(state).cursor, currentPage(state, world).steps.length);

/** The part of the page that one is on. */
export function currentPart(state: State, world: World): Part | undefined {
  const { parts, steps } = currentPage(state, world);
  return parts[steps[stepOf(state, world)] ?? -1];
}

/** The recipient that one is on, from 0. */
export const recipientAt = ({ recipient, form }: State): number => within(recipient, form.recipients.length);

/** Which keys count. */
export function contextOf(state: State): Context {
  const { overlay, typing, pane } = state;
  if (overlay !== undefined) {
    if (overlay.kind === "help" || overlay.kind === "picker") return overlay.kind;
    return overlay.kind === "overwrite" ? "confirm" : "text";
  }
  if (typing !== undefined) return "text";
  const { place } = stopOf(state);
  if (place.kind === "ask") return pane === "verdict" ? "page" : pane;
  return place.kind === "matrix" ? "matrix" : "page";
}
