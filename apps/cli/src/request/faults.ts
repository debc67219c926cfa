import { kebabCase, SAID, type Failed, type Fault } from "@channelwise/policy-core";
import type { Complaint } from "../result.js";
import type { CliTexts } from "../texts/texts.js";
import { placeOf, shownRecipient, type GivenRecipient } from "./given-recipients.js";

/** What a request was put together from. */
export interface Origins {
  /** The fields that a JSON object gave; the others are given by options. */
  readonly fileFields: ReadonlySet<string>;
  /** How many recipients that object names: they come first. */
  readonly inFile: number;
  /** The recipients that options name. */
  readonly given: readonly GivenRecipient[];
  /** Whether what was given may stand beside what is wrong with it: not where the answer is for a program or for others. */
  readonly isOwnScreen: boolean;
}

export const NO_ORIGINS: Origins = { fileFields: new Set(), inFile: 0, given: [], isOwnScreen: false };

/** The options and arguments that a request's fields come from. */
const OPTIONS: Readonly<Record<string, string>> = {
  channel: "CHANNEL",
  recipients: "--to",
  audience: "--audience",
  group: "--group-members",
  asOf: "--as-of",
  ...Object.fromEntries(SAID.map((name) => [name, `--${kebabCase(name)}`])),
};

/** The option or the argument that says a field. */
export const optionOf = (field: string): string => OPTIONS[field] ?? "--request";

/** What is wrong with a recipient: where it stood, and on the own screen as it stood there. */
function recipientComplaint(index: number, message: string, origins: Origins, texts: CliTexts): Complaint {
  const given = origins.given[index - origins.inFile];
  if (given === undefined) return { where: texts.recipients.at(index + 1), message };
  if (!origins.isOwnScreen) return { where: placeOf(given, texts), message };
  const shown = texts.recipients.quoted(shownRecipient(given.text));
  return { where: placeOf(given, texts), message: `${shown}${texts.colon}${message}` };
}

/** Says where a fault is in the user's terms: which recipient, which field of the JSON object, else which option. */
function complaintOf({ pointer, message }: Fault, origins: Origins, texts: CliTexts): Complaint {
  const [, field = "", part] = pointer.split("/");
  if (field === "recipients" && part !== undefined) return recipientComplaint(Number(part), message, origins, texts);
  if (origins.fileFields.has(field)) return { where: pointer, message };
  return { where: part === "lastReviewed" ? "--group-reviewed" : optionOf(field), message };
}

/** The core's faults as complaints. */
export const complaintsOf = ({ errors, more }: Failed, origins: Origins, texts: CliTexts): readonly Complaint[] => [
  ...errors.map((fault) => complaintOf(fault, origins, texts)),
  ...(more === undefined ? [] : [{ message: texts.answer.more(more) }]),
];
