import { asksForAudience } from "../answers/question.js";
import type { World } from "../world.js";
import { EMPTY_FORM, FIELDS, type FieldId, type Form } from "./form.js";
import { stopOf, type Effect, type Notice, type State, type Step, type Stop } from "./state.js";

/** A step that asks nothing of the world outside. */
export const still = (state: State): Step => ({ state, effects: [] });

export const doing = (state: State, ...effects: readonly Effect[]): Step => ({ state, effects });

export const noticing = (state: State, notice: Notice): State => ({ ...state, notice });

/** As many changes can be taken back. */
const MOST_PAST = 200;

/** The state with another question; the earlier one can be had back, and the answer is read from its beginning. */
export function withForm(state: State, form: Form): State {
  const [ask, ...others] = state.stops;
  return {
    ...state,
    form,
    past: [...state.past, state.form].slice(-MOST_PAST),
    future: [],
    stops: [{ ...ask, cursor: 0 }, ...others],
  };
}

/** The state with another stop at the end of the way. */
export function atStop(state: State, change: Partial<Stop>): State {
  const [ask, ...others] = state.stops;
  const last = { ...stopOf(state), ...change };
  return { ...state, stops: others.length === 0 ? [last] : [ask, ...others.slice(0, -1), last] };
}

const isSame = (one: Form, other: Form): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The state with its question among those that one can go back to; one that says nothing is none. */
export function remembered(state: State): State {
  if (isSame(state.form, EMPTY_FORM)) return state;
  return { ...state, history: [...state.history.filter((one) => !isSame(one, state.form)), state.form] };
}

/** Whether a form has a field now. */
function hasField(form: Form, field: FieldId, world: World): boolean {
  switch (field) {
    // a day of review is asked for only where the members are known
    case "lastReviewed":
      return form.group === "known";
    // what was said can be taken back, also where addresses have come to say it
    case "audience":
      return form.audience !== undefined || asksForAudience(form, world);
    default:
      return true;
  }
}

/** The fields that a form has now. */
export const fieldsOf = (form: Form, world: World): readonly FieldId[] =>
  FIELDS.filter((field) => hasField(form, field, world));

/** The field that one is in; the one before, where it is gone. */
export function fieldAt({ field, form }: State, world: World): FieldId {
  if (hasField(form, field, world)) return field;
  return FIELDS[FIELDS.indexOf(field) - 1] ?? field;
}

/** The state some fields further on. */
export function toNeighbour(state: State, by: number, world: World): State {
  const fields = fieldsOf(state.form, world);
  const place = Math.max(0, Math.min(fields.indexOf(fieldAt(state, world)) + by, fields.length - 1));
  return { ...state, field: fields[place] ?? state.field };
}
