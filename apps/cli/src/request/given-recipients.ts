import { readRecipients, type ListedRecipient } from "@channelwise/policy-core";
import { sanitise } from "../terminal/sanitise.js";
import type { CliTexts } from "../texts/texts.js";

/** A list of recipients as it came: what it is called, and its text. */
interface GivenList {
  readonly name: string;
  readonly text: string;
}

/** A recipient, with the list that it stood in. */
export interface GivenRecipient extends ListedRecipient {
  readonly list: GivenList;
}

/** The recipients of an option, an argument or a file. */
export function recipientsIn(name: string, text: string): readonly GivenRecipient[] {
  const list = { name, text };
  return readRecipients(text).map((recipient) => ({ ...recipient, list }));
}

/** Longer than any address that somebody would look at. */
const MAX_SHOWN = 80;

/** A recipient as it was given, made fit for the screen of who gave it. */
export function shownRecipient(text: string): string {
  const characters = Array.from(text.slice(0, MAX_SHOWN + 1));
  return sanitise(text.length > MAX_SHOWN ? `${characters.slice(0, MAX_SHOWN - 1).join("")}…` : text);
}

/**
 * Where a recipient stood.
 *
 * @example
 * placeOf(recipient, texts) // => "recipients.txt, line 3, column 5"
 */
export function placeOf({ list, line, offset }: GivenRecipient, { recipients }: CliTexts): string {
  const before = list.text.slice(0, offset);
  const begin = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return recipients.place(list.name, line, offset - begin + 1);
}
