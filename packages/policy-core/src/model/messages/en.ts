import type { ExpectedType, Messages } from "./shape.js";

const types: Record<ExpectedType, string> = {
  string: "a text in quotes",
  boolean: "true or false",
  array: "a list in square brackets",
  object: "an object in curly brackets",
  number: "a number",
};

/** As an afterthought to what is wrong. */
export const suggestion = (nearest: string | undefined): string =>
  nearest === undefined ? "" : ` Did you mean ${nearest}?`;

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
  channelSwitchedOff: (overlay, known) =>
    `${overlay} has switched this channel off. Channels that may be asked about: ${known.join(", ")}.`,
  unknownChannel: (nearest, known) =>
    `There is no channel of that name.${suggestion(nearest)} Known channels: ${known.join(", ")}. For an app not listed, use other-app.`,
  foreignMarking:
    "This is a marking under other rules than the Council’s own (see Decision 2013/488/EU, Appendix B), so it is not read as one of the levels here. Ask your security officer.",
  ambiguousLevel: (levels) =>
    `This may mean several levels: say which of ${levels.join(", ")}. If it is marked as classified, ask your security officer.`,
  nameNotId: (id) => `Programs write the id: ${id}.`,
  unreadableName: "(a name that cannot be shown)",
};
