import { foldName, isChoice, isYesNoField, LANGUAGES, type Fault } from "@channelwise/policy-core";
import { capital, channelName } from "../../render/words.js";
import { channelIds } from "../catalogue.js";
import { choiceOf, NOT_SAID, type FieldId } from "../state/form.js";
import type { Overlay, State } from "../state/state.js";
import { folded } from "../text.js";
import type { TuiWords, World } from "../world.js";

type Picker = Extract<Overlay, { readonly kind: "picker" }>;

/** The names of the choices in a field, those of the policy where it has them. */
function namesIn(field: FieldId, words: TuiWords): Readonly<Record<string, string>> {
  const { terms } = words.policy;
  if (isChoice(field)) return terms[field];
  if (isYesNoField(field)) return words.tui.yesNo;
  if (field === "audience") return terms.relation;
  return field === "group" ? words.tui.groups : {};
}

/** The words for a choice in a field. */
export function optionText(field: FieldId, option: string, words: TuiWords): string {
  if (field === "channel") return option === NOT_SAID ? words.tui.allChannels : capital(channelName(option, words));
  return option === NOT_SAID ? words.tui.notSaid : (namesIn(field, words)[option] ?? option);
}

/** The names by which documents and people call what may be chosen, in every language. */
function otherNames(field: FieldId, option: string, { pdp }: World): readonly string[] {
  const { channels, levels } = pdp.policy;
  const named = field === "channel" ? channels : field === "level" ? levels : [];
  const names = named.find(({ id }) => id === option)?.names;
  return names === undefined ? [] : LANGUAGES.flatMap((lang) => names[lang]);
}

/** What a name that was typed whole means, in the field of a level or a channel. */
function meantBy({ field, filter }: Picker, { lang }: State, { pdp }: World) {
  if (filter.trim() === "") return undefined;
  if (field === "level") return pdp.names.level(filter, lang);
  return field === "channel" ? pdp.names.channel(filter, lang) : undefined;
}

/** The levels that a word may mean which is short for several. */
const mayMean = (filter: string, { pdp }: World): readonly string[] =>
  pdp.policy.markings.unclear.find(({ name }) => foldName(name) === foldName(filter))?.levels ?? [];

export interface Option {
  readonly id: string;
  readonly text: string;
}

/**
 * What there is to choose from in a list that lies over the form, as far as what was typed keeps it: what it names exactly
 * stands first.
 */
export function pickerOptions(state: State, picker: Picker, world: World): readonly Option[] {
  const { field, filter } = picker;
  const words = world.words[state.lang];
  const options = choiceOf(field, state.form, channelIds(world))?.options ?? [];
  const named = meantBy(picker, state, world);
  const meant = named?.ok === true ? named.value : undefined;
  const isKept = ({ id, text }: Option): boolean =>
    id === meant ||
    (field === "level" && mayMean(filter, world).includes(id)) ||
    folded(`${text} ${id}`).includes(folded(filter)) ||
    otherNames(field, id, world).some((name) => foldName(name).includes(foldName(filter)));
  return options
    .map((id) => ({ id, text: optionText(field, id, words) }))
    .filter(isKept)
    .toSorted((one, other) => Number(other.id === meant) - Number(one.id === meant));
}

/** Faults that are told as soon as a name is typed whole: what it is called is none of what can be chosen. */
const TOLD = ["foreign-marking", "ambiguous-name", "channel-switched-off"];

/**
 * Why what was typed chooses nothing, though it may fit: a marking of others, or a word that is short for several levels,
 * whole or begun. Whoever has gone to a choice means that.
 */
export function refusalIn(state: State, picker: Picker, world: World): Fault | undefined {
  if (picker.isMeant === true) return undefined;
  const named = meantBy(picker, state, world);
  if (named === undefined || named.ok) return undefined;
  const told = named.errors.find(({ code }) => TOLD.includes(code));
  if (told !== undefined || picker.field !== "level") return told;
  const begun = world.pdp.policy.markings.unclear.find(({ name }) =>
    foldName(name).startsWith(foldName(picker.filter)),
  );
  const [first] = pickerOptions(state, picker, world);
  const isClassified = world.pdp.policy.levels.some(({ id, class: kind }) => id === first?.id && kind === "classified");
  if (begun === undefined || !isClassified) return undefined;
  const whole = world.pdp.names.level(begun.name, state.lang);
  return whole.ok ? undefined : whole.errors[0];
}
