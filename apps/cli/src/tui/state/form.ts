import { LEVELS, NATURES, type LevelId, type Nature } from "@channelwise/policy-core";

/** The fields of a question, in the order in which they stand. */
export const FIELDS = [
  "channel",
  "level",
  "recipients",
  "nature",
  "group",
  "lastReviewed",
  "personalData",
  "files",
  "asOf",
] as const;
export type FieldId = (typeof FIELDS)[number];

/** The fields that are typed. */
export const TEXT_FIELDS = ["recipients", "lastReviewed", "asOf"] as const satisfies readonly FieldId[];
export type TextFieldId = (typeof TEXT_FIELDS)[number];

export const isTextField = (field: FieldId): field is TextFieldId => TEXT_FIELDS.some((one) => one === field);

export const GROUPS = ["none", "known", "unknown"] as const;
export type GroupChoice = (typeof GROUPS)[number];

/** A question as it is filled in. */
export interface Form {
  /** Absent: all channels are asked about. */
  readonly channel?: string;
  readonly level: LevelId;
  readonly recipients: readonly string[];
  /** What is being typed into the field of recipients. */
  readonly draft: string;
  readonly nature: Nature;
  readonly group: GroupChoice;
  /** As it is typed; empty where there was no review. */
  readonly lastReviewed: string;
  readonly personalData: boolean;
  readonly files: boolean;
  /** As it is typed; empty for today. */
  readonly asOf: string;
}

export const EMPTY_FORM: Form = {
  level: "unstated",
  recipients: [],
  draft: "",
  nature: "substantive",
  group: "none",
  lastReviewed: "",
  personalData: false,
  files: false,
  asOf: "",
};

/** What stands for all channels among the choices. */
export const ALL_CHANNELS = "";

const YES_OR_NO = ["no", "yes"] as const;

/** A field that is chosen: what there is to choose from, and what is chosen. */
export interface Choice {
  readonly options: readonly string[];
  readonly chosen: string;
}

/** The choice that a field is, in the order in which it is offered; `undefined` for one that is typed. */
export function choiceOf(field: FieldId, form: Form, channels: readonly string[]): Choice | undefined {
  switch (field) {
    case "channel":
      return { options: [ALL_CHANNELS, ...channels], chosen: form.channel ?? ALL_CHANNELS };
    case "level":
      return { options: LEVELS, chosen: form.level };
    case "nature":
      return { options: NATURES, chosen: form.nature };
    case "group":
      return { options: GROUPS, chosen: form.group };
    case "personalData":
    case "files":
      return { options: YES_OR_NO, chosen: form[field] ? "yes" : "no" };
    default:
      return undefined;
  }
}

/** The form with another choice; as it was where the field has no such choice. */
export function withChoice(form: Form, field: FieldId, option: string): Form {
  switch (field) {
    case "channel": {
      const { channel: _, ...rest } = form;
      return option === ALL_CHANNELS ? rest : { ...rest, channel: option };
    }
    case "level":
      return { ...form, level: LEVELS.find((one) => one === option) ?? form.level };
    case "nature":
      return { ...form, nature: NATURES.find((one) => one === option) ?? form.nature };
    case "group":
      return { ...form, group: GROUPS.find((one) => one === option) ?? form.group };
    case "personalData":
    case "files":
      return { ...form, [field]: option === "yes" };
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
