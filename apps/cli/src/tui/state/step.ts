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

/** The fields that a form has now: a day of review is asked for only where the members are known. */
export const fieldsOf = ({ group }: Form): readonly FieldId[] =>
  FIELDS.filter((field) => field !== "lastReviewed" || group === "known");

/** The field that one is in; the one before, where it is gone. */
export const fieldAt = ({ field, form }: State): FieldId => (fieldsOf(form).includes(field) ? field : "group");

/** The state some fields further on. */
export function toNeighbour(state: State, by: number): State {
  const fields = fieldsOf(state.form);
  const place = Math.max(0, Math.min(fields.indexOf(fieldAt(state)) + by, fields.length - 1));
  return { ...state, field: fields[place] ?? state.field };
}
