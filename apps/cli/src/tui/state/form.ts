import {
  ATTRIBUTES,
  FEATURES,
  isChoice,
  isSaid,
  isYesNoField,
  SAID_AUDIENCES,
  type Attribute,
  type Choice,
  type SaidAttribute,
  type SaidAudience,
  type ValueOf,
  type YesNoField,
} from "@channelwise/policy-core";

export type FieldId = "channel" | "recipients" | "audience" | "group" | "lastReviewed" | "asOf" | SaidAttribute;

/** The fields that say an attribute. */
function fieldsThatSay(name: Attribute): readonly FieldId[] {
  if (isSaid(name)) return [name];
  switch (name) {
    case "channel":
      return [name];
    case "audience":
      return ["recipients", name];
    case "group":
      return [name, "lastReviewed"];
    case "reachable":
      return [];
  }
}

/** The fields of a question, in the order in which they stand. */
export const FIELDS: readonly FieldId[] = [...ATTRIBUTES.flatMap(fieldsThatSay), "asOf"];

/** The field that says an attribute: of several, the one of its name. */
export const fieldFor = (name: string): FieldId | undefined => FIELDS.find((field) => field === name);

/** The fields that are typed. */
export const TEXT_FIELDS = ["recipients", "lastReviewed", "asOf"] as const satisfies readonly FieldId[];
export type TextFieldId = (typeof TEXT_FIELDS)[number];

export const isTextField = (field: FieldId): field is TextFieldId => TEXT_FIELDS.some((one) => one === field);

export const GROUPS = ["none", "known", "unknown"] as const;
export type GroupChoice = (typeof GROUPS)[number];

/** What a form says in fields of the same name as the request's; what is absent was not said yet. */
type Said = { readonly [C in Choice]?: Exclude<ValueOf<C>, "unstated"> } & { readonly [Y in YesNoField]?: boolean };

/** A question as it is filled in: what is absent was not said yet. */
export interface Form extends Said {
  /** Absent: all channels are asked about. */
  readonly channel?: string;
  readonly recipients: readonly string[];
  /** What is being typed into the field of recipients. */
  readonly draft: string;
  /** Whom it is for, where no address tells. */
  readonly audience?: SaidAudience;
  readonly group?: GroupChoice;
  /** As it is typed; empty where there was no review. */
  readonly lastReviewed: string;
  /** As it is typed; empty for today. */
  readonly asOf: string;
}

export const EMPTY_FORM: Form = { recipients: [], draft: "", lastReviewed: "", asOf: "" };

/** What stands among the choices for what was not said yet, and for all channels. */
export const NOT_SAID = "";

/** A field that is chosen: what there is to choose from, and what is chosen. */
export interface Choosable {
  readonly options: readonly string[];
  readonly chosen: string;
}

const choosable = (values: readonly string[], chosen: string | undefined): Choosable => ({
  options: [NOT_SAID, ...values],
  chosen: chosen ?? NOT_SAID,
});

const yesNoOf = (value: boolean | undefined): string | undefined =>
  value === undefined ? value : value ? "yes" : "no";

/** The choice that a field is, in the order in which it is offered; `undefined` for one that is typed. */
export function choiceOf(field: FieldId, form: Form, channels: readonly string[]): Choosable | undefined {
  if (isChoice(field))
    return choosable(
      FEATURES[field].values.filter((value) => value !== "unstated"),
      form[field],
    );
  if (isYesNoField(field)) return choosable(FEATURES[field].values, yesNoOf(form[field]));
  switch (field) {
    case "channel":
      return choosable(channels, form.channel);
    case "audience":
      return choosable(SAID_AUDIENCES, form.audience);
    case "group":
      return choosable(GROUPS, form.group);
    default:
      return undefined;
  }
}

/** The form with a field as if nothing had been said in it. */
function unsaid(form: Form, field: FieldId): Form {
  const { [field]: _, ...rest }: Partial<Record<FieldId, unknown>> & Form = form;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what may be chosen may also be absent
  return rest as Form;
}

/** The form with another choice; as it was where the field has no such choice. */
export function withChoice(form: Form, field: FieldId, option: string): Form {
  const choice = choiceOf(field, form, field === "channel" ? [option] : []);
  if (choice === undefined || !choice.options.includes(option)) return form;
  if (option === NOT_SAID) return unsaid(form, field);
  return { ...form, [field]: isYesNoField(field) ? option === "yes" : option };
}

/** The text of a field that is typed. */
export const textIn = (form: Form, field: TextFieldId): string => (field === "recipients" ? form.draft : form[field]);

/** The form with another text in a field that is typed. */
export const withText = (form: Form, field: TextFieldId, text: string): Form => ({
  ...form,
  [field === "recipients" ? "draft" : field]: text,
});
