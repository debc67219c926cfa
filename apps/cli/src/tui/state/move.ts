import { LEVELS } from "@channelwise/policy-core";
import type { CommandId } from "../keys/commands.js";
import type { World } from "../world.js";
import { findFrom } from "./find.js";
import { at, onwardFrom, positionIn } from "./position.js";
import { PANES, stopOf, type Pane, type State } from "./state.js";
import { atStop } from "./step.js";
import { currentPage, PAGE, stepOf, within } from "./where.js";

const STRIDES: Partial<Readonly<Record<CommandId, number>>> = {
  up: -1,
  down: 1,
  pageUp: -PAGE,
  pageDown: PAGE,
  first: -Infinity,
  last: Infinity,
};

function toPane(state: State, by: number): State {
  const panes: readonly Pane[] = state.form.recipients.length === 0 ? ["form", "verdict"] : PANES;
  const next = panes[(panes.indexOf(state.pane) + by + panes.length) % panes.length];
  return next === undefined ? state : { ...state, pane: next };
}

/** The next step of a page that leads somewhere. */
function toLink(state: State, by: 1 | -1, world: World): State {
  const { parts, steps } = currentPage(state, world);
  const from = stepOf(state, world);
  const next = onwardFrom(from, by, steps.length).find((place) => parts[steps[place] ?? -1]?.leadsTo !== undefined);
  return next === undefined ? state : atStop(state, { cursor: next });
}

/** What a command does that only moves the place where one is; for any other, nothing. */
export function move(state: State, command: CommandId, world: World): State {
  const stride = STRIDES[command];
  if (stride !== undefined) {
    const { at: from, of } = positionIn(state, world);
    return at(state, within(from + stride, of));
  }
  const isAsk = state.stops.length === 1;
  const column = (by: number) => atStop(state, { column: within(stopOf(state).column + by, LEVELS.length) });
  switch (command) {
    case "left":
      return column(-1);
    case "right":
      return column(1);
    case "findNext":
      return findFrom(state, 1, world);
    case "findPrevious":
      return findFrom(state, -1, world);
    case "nextPane":
      return isAsk ? toPane(state, 1) : toLink(state, 1, world);
    case "previousPane":
      return isAsk ? toPane(state, -1) : toLink(state, -1, world);
    default:
      return state;
  }
}
