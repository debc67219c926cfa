import type { Attribute, Choice, Feature, YesNoField } from "../attributes.js";

/** What a request's field says, for the schema of requests. */
export const ABOUT_FIELD: Readonly<Record<Choice | YesNoField, string>> = {
  level: "Sensitivity of what is written, as the sender states it",
  nature: "Short-lived chat, or a message that is itself meant to be kept or relied on later",
  personalData: "Personal data of people who neither send nor receive it: none; names, functions and the like; or more",
  files: "Whether pictures, videos, files or links are shared",
};

/** What a rule asks when it names an attribute or a fact, for the schema of policies. */
export const ABOUT_WHEN: Readonly<Record<Feature, string>> = {
  channel: "Ids of channels",
  kind: "The channel's kind",
  level: "The level, as the request states it",
  levelClass: "The class that the level belongs to",
  audience: "The weakest relation among the recipients",
  reachable: "Whether the channel reaches every recipient",
  nature: "The nature, as the request states it",
  group: "What the request's group comes down to",
  personalData: ABOUT_FIELD.personalData,
  files: ABOUT_FIELD.files,
  reaches: "Whom the channel reaches, by its profile",
  e2ee: "Of this kind of conversation: one-to-one, or group where there is one",
  location: "Where personal data go, by the channel's profile",
  funding: "What the service lives on, by the channel's profile",
};

const AS_STATED = "As the request states it, or what is assumed where it does not";

/** What a decision says of an attribute, for the schema of decisions. */
export const ABOUT_DECISION: Readonly<Record<Attribute, string>> = {
  channel: "Id of a channel of the policy",
  level: AS_STATED,
  audience: "The weakest relation among the recipients; of numbers and of nobody, what was said, else external",
  reachable: "Whether this channel reaches every recipient",
  nature: AS_STATED,
  group: "What the request's group comes down to on that day",
  personalData: AS_STATED,
  files: AS_STATED,
};
