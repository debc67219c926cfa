import type { ExpectedType, Messages } from "./shape.js";

const types: Record<ExpectedType, string> = {
  string: "a text in quotes",
  boolean: "true or false",
  array: "a list in square brackets",
  object: "an object in curly brackets",
  number: "a number",
};

const suggestion = (nearest: string | undefined) => (nearest === undefined ? "" : ` Did you mean ${nearest}?`);

export const en: Messages = {
  unknownField: (field, nearest, known) =>
    `There is no field ${field} here.${suggestion(nearest)} Known fields: ${known.join(", ")}.`,
  missingField: (field) => `The field ${field} is missing.`,
  wrongType: (expected) => `This must be ${types[expected]}.`,
  unknownValue: (nearest, allowed) =>
    `This is none of the known values.${suggestion(nearest)} Known: ${allowed.join(", ")}.`,
  invalidDate: "This must be a date of the calendar, written YYYY-MM-DD, such as 2026-11-24.",
  tooMany: (limit) => `There are too many entries: at most ${limit} are taken. Ask in several requests.`,
  invalidValue: "This value is not of the form that is expected here.",
  channelMissing: (known) => `Name the channel. Known channels: ${known.join(", ")}.`,
  channelNotAsked: "Advice looks at every channel: leave channel out, or ask for a decision on that one.",
  unknownChannel: (nearest, known) =>
    `There is no channel of that name.${suggestion(nearest)} Known channels: ${known.join(", ")}. For an app not listed, use other-app.`,
  unreadableName: "(a name that cannot be shown)",
  policy: {
    duplicateId: (id) => `There is more than one ${id} in this list; each id stands once.`,
    unknownReference: (id, nearest, known) => `${id} does not exist.${suggestion(nearest)} Known: ${known.join(", ")}.`,
    missingLevel: (id) => `The level ${id} is missing; a policy says of each level where it stands.`,
    missingFact: (fact) => `The profile must state the fact ${fact}.`,
    missingText: "There is no text here; each text exists in each language.",
    unknownPlaceholder: (placeholder, known) =>
      `${placeholder} is no placeholder that can be filled here. Known: ${known.join(", ")}.`,
    noCite: "This cites nothing; each reason and remark names what it rests on.",
    neverMatches: "This can never match: no request has these attributes together. Widen its conditions or remove it.",
    noRule: (example) => `No rule matches some requests, so they would get no answer; for example ${example}.`,
    noEscalation: "One escalation must have no conditions, so that there is always someone to ask.",
    domainNotNormal: (normal) =>
      normal === undefined ? "This is no domain." : `Write the domain as it is compared: ${normal}.`,
  },
};
