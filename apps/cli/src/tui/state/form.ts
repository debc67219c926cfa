import {
  ATTRIBUTES,
  FEATURES,
  isChoice,
  isSaid,
  isYesNoField,
  SAID,
  type Attribute,
  type Choice,
  type SaidAttribute,
  type ValueOf,
  type YesNoField,
} from "@channelwise/policy-core";

export type FieldId = "channel" | "recipients" | "group" | "lastReviewed" | "asOf" | SaidAttribute;

/** The fields that say an attribute. */
function fieldsThatSay(name: Attribute): readonly FieldId[] {
  if (isSaid(name)) return [name];
  switch (name) {
    case "channel":
      return [name];
    case "audience":
      return ["recipients"];
    case "group":
      return [name, "lastReviewed"];
    case "reachable":
      return [];
  }
}

/** The fields of a question, in the order in which they stand. */
export const FIELDS: readonly FieldId[] = [...ATTRIBUTES.flatMap(fieldsThatSay), "asOf"];

/** The fields that are typed. */
export const TEXT_FIELDS = ["recipients", "lastReviewed", "asOf"] as const satisfies readonly FieldId[];
export type TextFieldId = (typeof TEXT_FIELDS)[number];

export const isTextField = (field: FieldId): field is TextFieldId => TEXT_FIELDS.some((one) => one === field);

export const GROUPS = ["none", "known", "unknown"] as const;
export type GroupChoice = (typeof GROUPS)[number];

/** What a form says in fields of the same name as the request's. */
type Said = { readonly [C in Choice]: ValueOf<C> } & { readonly [Y in YesNoField]: boolean };

/** A question as it is filled in. */
export interface Form extends Said {
  /** Absent: all channels are asked about. */
  readonly channel?: string;
  readonly recipients: readonly string[];
  /** What is being typed into the field of recipients. */
  readonly draft: string;
  readonly group: GroupChoice;
  /** As it is typed; empty where there was no review. */
  readonly lastReviewed: string;
  /** As it is typed; empty for today. */
  readonly asOf: string;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each attribute as the table has it where nothing is said
const NOTHING_SAID = Object.fromEntries(
  SAID.map((name) => [name, isYesNoField(name) ? false : FEATURES[name].otherwise]),
) as Said;

export const EMPTY_FORM: Form = {
  ...NOTHING_SAID,
  recipients: [],
  draft: "",
  group: "none",
  lastReviewed: "",
  asOf: "",
};

/** What stands for all channels among the choices. */
export const ALL_CHANNELS = "";

/** A field that is chosen: what there is to choose from, and what is chosen. */
export interface Choosable {
  readonly options: readonly string[];
  readonly chosen: string;
}

/** The choice that a field is, in the order in which it is offered; `undefined` for one that is typed. */
export function choiceOf(field: FieldId, form: Form, channels: readonly string[]): Choosable | undefined {
  if (isChoice(field)) return { options: FEATURES[field].values, chosen: form[field] };
  if (isYesNoField(field)) return { options: FEATURES[field].values, chosen: form[field] ? "yes" : "no" };
  switch (field) {
    case "channel":
      return { options: [ALL_CHANNELS, ...channels], chosen: form.channel ?? ALL_CHANNELS };
    case "group":
      return { options: GROUPS, chosen: form.group };
    default:
      return undefined;
  }
}

/** The form with another choice; as it was where the field has no such choice. */
export function withChoice(form: Form, field: FieldId, option: string): Form {
  if (isYesNoField(field)) return { ...form, [field]: option === "yes" };
  if (isChoice(field)) {
    const values: readonly string[] = FEATURES[field].values;
    return values.includes(option) ? { ...form, [field]: option } : form;
  }
  switch (field) {
    case "channel": {
      const { channel: _, ...rest } = form;
      return option === ALL_CHANNELS ? rest : { ...rest, channel: option };
    }
    case "group":
      return { ...form, group: GROUPS.find((one) => one === option) ?? form.group };
    default:
      return form;
  }
}

/** The text of a field that is typed. */
export const textIn = (form: Form, field: TextFieldId): string => (field === "recipients" ? form.draft : form[field]);

/** The form with another text in a field that is typed. */
export const withText = (form: Form, field: TextFieldId, text: string): Form => ({
  ...form,
  [field === "recipients" ? "draft" : field]: text,
});
