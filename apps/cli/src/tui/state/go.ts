import { LEVELS, type LevelId } from "@channelwise/policy-core";
import type { CommandId } from "../keys/commands.js";
import { matrixOf } from "../pages/matrix.js";
import type { Reference } from "../../render/document.js";
import type { World } from "../world.js";
import { fieldFor } from "./form.js";
import { improve } from "./improve.js";
import { isList, stopOf, type Place, type State, type Stop } from "./state.js";
import { atStop, noticing, remembered, withForm } from "./step.js";
import { currentPage, currentPart, within } from "./where.js";

const VIEWS: Partial<Readonly<Record<CommandId, Place>>> = {
  goCompare: { kind: "compare" },
  goChannels: { kind: "channels" },
  goNote: { kind: "note" },
  goHistory: { kind: "history" },
};

const beginning = (place: Place, column = 0): Stop => ({ place, cursor: 0, column });

/** In a list, at the first thing that can be opened. */
function atFirst(state: State, world: World): State {
  if (!isList(stopOf(state).place)) return state;
  const { parts, steps } = currentPage(state, world);
  return atStop(state, {
    cursor: Math.max(
      0,
      steps.findIndex((step) => parts[step]?.leadsTo !== undefined),
    ),
  });
}

/** Nobody goes so far that the way back matters more than the memory. */
const LONGEST_WAY = 100;

/** The state one stop further on. */
function onward(state: State, place: Place): State {
  const [ask, ...others] = state.stops;
  return { ...state, stops: [ask, ...[...others, beginning(place)].slice(-LONGEST_WAY)] };
}

function backward(state: State): State {
  const [ask, ...others] = state.stops;
  if (others.length > 0) return { ...state, stops: [ask, ...others.slice(0, -1)] };
  return { ...state, pane: "form" };
}

/** The level of the answer that one reads. */
function levelOf({ form, stops }: State): LevelId {
  const { place } = stopOf({ stops });
  return place.kind === "answer" ? place.level : (form.level ?? "unstated");
}

/** Back at a question that was left. */
function again(state: State, number: number): State {
  const form = state.history[number];
  if (form === undefined) return state;
  const [ask] = state.stops;
  return noticing({ ...withForm(remembered(state), form), stops: [ask], pane: "form" }, { kind: "back" });
}

/** In the form, where an attribute is said. */
function atField(state: State, attribute: string): State {
  const field = fieldFor(attribute);
  const [ask] = state.stops;
  return field === undefined ? state : { ...state, stops: [ask], pane: "form", field };
}

/** Goes to what something is about, or does what it offers. */
function follow(state: State, { kind, id }: Reference, world: World): State {
  switch (kind) {
    case "answer":
    case "cautions":
      return onward(state, { kind, channel: id, level: levelOf(state) });
    case "question":
      return again(state, Number(id));
    case "attribute":
      return atField(state, id);
    case "improvement":
      return improve(state, Number(id), world);
    default:
      return onward(state, { kind, id });
  }
}

function openCell(state: State, world: World): State {
  const matrix = matrixOf(state, world);
  const { cursor, column } = stopOf(state);
  const row = matrix.kind === "rows" ? matrix.rows[within(cursor, matrix.rows.length)] : undefined;
  const level = LEVELS[column];
  return row === undefined || level === undefined
    ? state
    : onward(state, { kind: "answer", channel: row.channel, level });
}

/** The profile that is marked, beside the one that one is on; where none is marked, that one is. */
function setBeside(state: State, world: World): State {
  const { place } = stopOf(state);
  const id = place.kind === "channel" ? place.id : currentPart(state, world)?.leadsTo?.id;
  if (id === undefined || (place.kind !== "channel" && place.kind !== "channels")) return state;
  const { marked, ...rest } = state;
  if (marked === undefined) return noticing({ ...state, marked: id }, { kind: "marked", channel: id });
  return marked === id ? rest : onward(rest, { kind: "beside", channels: [marked, id] });
}

/** Between the list of channels and the matrix, each in the place of the other. */
function turned(state: State, world: World): State {
  const { kind } = stopOf(state).place;
  if (kind === "compare")
    return atStop(state, beginning({ kind: "matrix" }, LEVELS.indexOf(state.form.level ?? "unstated")));
  return kind === "matrix" ? atFirst(atStop(state, beginning({ kind: "compare" })), world) : state;
}

/** What a command does that leads elsewhere; `undefined` for one that does not. */
export function goTo(state: State, command: CommandId, world: World): State | undefined {
  const [ask] = state.stops;
  const view = VIEWS[command];
  if (view !== undefined) return atFirst({ ...state, stops: [ask, beginning(view)] }, world);
  switch (command) {
    case "goAsk":
      return { ...state, stops: [ask], pane: "form" };
    case "back":
    case "goBack":
      return backward(state);
    case "open": {
      const target = currentPart(state, world)?.leadsTo;
      return target === undefined ? state : follow(state, target, world);
    }
    case "openCell":
      return openCell(state, world);
    case "matrix":
      return turned(state, world);
    case "beside":
      return setBeside(state, world);
    case "find":
      return { ...state, overlay: { kind: "find", edited: { text: state.sought, cursor: state.sought.length } } };
    default:
      return undefined;
  }
}
