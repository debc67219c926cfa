import { isChoice, isYesNoField } from "@channelwise/policy-core";
import { capital, channelName } from "../../render/words.js";
import { channelIds } from "../catalogue.js";
import { ALL_CHANNELS, choiceOf, type FieldId } from "../state/form.js";
import type { Overlay, State } from "../state/state.js";
import { folded } from "../text.js";
import type { TuiWords, World } from "../world.js";

/** The words for a choice in a field. */
export function optionText(field: FieldId, option: string, words: TuiWords): string {
  const { terms } = words.policy;
  if (field === "channel") return option === ALL_CHANNELS ? words.tui.allChannels : capital(channelName(option, words));
  const known: Readonly<Record<string, string>> = isChoice(field)
    ? terms[field]
    : isYesNoField(field)
      ? words.tui.yesNo
      : field === "group"
        ? words.tui.groups
        : {};
  return known[option] ?? option;
}

export interface Option {
  readonly id: string;
  readonly text: string;
}

/** What there is to choose from in a list that lies over the form, as far as what was typed keeps it. */
export function pickerOptions(
  state: State,
  { field, filter }: Extract<Overlay, { readonly kind: "picker" }>,
  world: World,
): readonly Option[] {
  const words = world.words[state.lang];
  const options = choiceOf(field, state.form, channelIds(world))?.options ?? [];
  return options
    .map((id) => ({ id, text: optionText(field, id, words) }))
    .filter(({ id, text }) => folded(`${text} ${id}`).includes(folded(filter)));
}
