import type { ChangeToMake } from "@channelwise/policy-core";
import { draftOf } from "../answers/question.js";
import { answerAt, currentAnswer } from "../pages/ask.js";
import type { World } from "../world.js";
import { NOT_SAID, withChoice, type Form } from "./form.js";
import { stopOf, type State } from "./state.js";
import { noticing, withForm } from "./step.js";

/** The form without some recipients, by their places in the question; what cannot be read yet stays where it is typed. */
function without(form: Form, indexes: readonly number[], world: World): Form {
  const { read, pending } = draftOf(form, world);
  const gone = new Set(indexes);
  const isDrafted = indexes.some((index) => index >= form.recipients.length);
  const listed = isDrafted ? [...form.recipients, ...read] : form.recipients;
  return {
    ...form,
    recipients: listed.filter((_, index) => !gone.has(index)),
    ...(isDrafted && { draft: pending.join("; ") }),
  };
}

/** The form with a change made to it, as if it had been said on a day. */
function changed(form: Form, { change, indexes = [] }: ChangeToMake, day: string, world: World): Form {
  switch (change) {
    case "remove-recipients":
      return without(form, indexes, world);
    case "review-group":
      return { ...form, group: "known", lastReviewed: day };
    case "leave-out-personal-data":
      return { ...form, personalData: "none" };
    case "leave-out-files":
      return { ...form, files: false };
    case "leave-out-what-lasts":
      return { ...form, nature: "ephemeral" };
  }
}

/** The question that the answer where one is answers: its own, or on another channel and at another level. */
function formThere({ form, stops }: State): Form {
  const { place } = stopOf({ stops });
  if (place.kind !== "answer") return form;
  const level = place.level === "unstated" ? NOT_SAID : place.level;
  return withChoice(withChoice(form, "channel", place.channel), "level", level);
}

/** The state with one of the sets of changes made that the answer offers; the answer to that is read from its beginning. */
export function improve(state: State, index: number, world: World): State {
  const { place } = stopOf(state);
  const answer = place.kind === "answer" ? answerAt(state, place, world) : currentAnswer(state, world);
  const set = answer.kind === "decision" ? answer.decision.improvements[index] : undefined;
  if (answer.kind !== "decision" || set === undefined) return state;
  const form = set.changes.reduce((so, change) => changed(so, change, answer.decision.asOf, world), formThere(state));
  const [ask] = state.stops;
  return noticing({ ...withForm({ ...state, stops: [ask] }, form), pane: "verdict" }, { kind: "improved" });
}
