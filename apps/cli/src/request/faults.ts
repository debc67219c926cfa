import { kebabCase, SAID, type Failed } from "@channelwise/policy-core";
import type { Complaint } from "../result.js";
import type { CliTexts } from "../texts/texts.js";

/** The options and arguments that a request's fields come from. */
const ORIGINS: Readonly<Record<string, string>> = {
  channel: "CHANNEL",
  recipients: "--to",
  group: "--group-members",
  asOf: "--as-of",
  ...Object.fromEntries(SAID.map((name) => [name, `--${kebabCase(name)}`])),
};

/** Says where a fault is in the user's terms: which recipient, which field of the JSON object, else which option. */
function whereOf(pointer: string, fileFields: ReadonlySet<string>, { recipients }: CliTexts): string {
  const [, field = "", part] = pointer.split("/");
  if (field === "recipients" && part !== undefined) return recipients.at(Number(part) + 1);
  if (fileFields.has(field)) return pointer;
  if (part === "lastReviewed") return "--group-reviewed";
  return ORIGINS[field] ?? "--request";
}

/**
 * The core's faults as complaints.
 *
 * @param fileFields - the fields that the JSON object gave; the others are given by options
 */
export const complaintsOf = (
  { errors, more }: Failed,
  fileFields: ReadonlySet<string>,
  texts: CliTexts,
): readonly Complaint[] => [
  ...errors.map(({ pointer, message }) => ({ where: whereOf(pointer, fileFields, texts), message })),
  ...(more === undefined ? [] : [{ message: texts.answer.more(more) }]),
];
