import { askCommandOf } from "../../texts/attribute-words.js";
import { SAID } from "@channelwise/policy-core";
import { channelIds } from "../catalogue.js";
import type { CommandId } from "../keys/commands.js";
import type { World } from "../world.js";
import { choiceOf, isTextField, textIn, withChoice, type FieldId } from "./form.js";
import { stopOf, type State } from "./state.js";
import { fieldAt, fieldsOf, noticing, toNeighbour, withForm } from "./step.js";

/** The command by which each field is asked for; an attribute's field without one, in keys/commands.ts, does not compile. */
const SHORTCUTS: Partial<Readonly<Record<CommandId, FieldId>>> = {
  askChannel: "channel",
  askRecipients: "recipients",
  askAudience: "audience",
  askGroup: "group",
  askReviewed: "lastReviewed",
  askDay: "asOf",
  ...Object.fromEntries(SAID.map((name): readonly [CommandId, FieldId] => [askCommandOf(name), name])),
};

/** With so few to choose from, the next one is chosen at once; else they are listed. */
const FEW = 3;

/** The option some places on from the one that is chosen, past the end the first again. */
function stepped(state: State, field: FieldId, by: number, world: World): State {
  const choice = choiceOf(field, state.form, channelIds(world));
  if (choice === undefined) return state;
  const { options, chosen } = choice;
  const next = options[(options.indexOf(chosen) + by + options.length) % options.length];
  return next === undefined ? state : withForm(state, withChoice(state.form, field, next));
}

/** Lets a field be changed: by the next choice, from a list, or by typing. */
function change(state: State, field: FieldId, world: World): State {
  if (isTextField(field)) return { ...state, typing: { field, cursor: textIn(state.form, field).length } };
  const choice = choiceOf(field, state.form, channelIds(world));
  if (choice === undefined || choice.options.length <= FEW) return stepped(state, field, 1, world);
  return { ...state, overlay: { kind: "picker", field, filter: "", cursor: choice.options.indexOf(choice.chosen) } };
}

/** What a command does in the form; `undefined` where it does nothing there, or one is elsewhere. */
export function fillIn(state: State, command: CommandId, world: World): State | undefined {
  if (stopOf(state).place.kind !== "ask" || state.pane !== "form") return undefined;
  const shortcut = SHORTCUTS[command];
  if (shortcut !== undefined) {
    if (!fieldsOf(state.form, world).includes(shortcut))
      return noticing(state, { kind: shortcut === "audience" ? "audienceKnown" : "noReview" });
    return change({ ...state, field: shortcut }, shortcut, world);
  }
  switch (command) {
    case "up":
      return toNeighbour(state, -1, world);
    case "down":
      return toNeighbour(state, 1, world);
    case "left":
      return stepped(state, fieldAt(state, world), -1, world);
    case "right":
      return stepped(state, fieldAt(state, world), 1, world);
    case "change":
      return change(state, fieldAt(state, world), world);
    default:
      return undefined;
  }
}
