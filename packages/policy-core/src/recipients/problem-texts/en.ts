import type { ProblemTexts } from "./shape.js";

export const en: ProblemTexts = {
  empty: "This recipient is empty. Write an e-mail address, a domain, or a telephone number.",
  "too-long":
    "This recipient is too long: at most 64 octets before the @, 254 for the address, 998 characters with name and comments.",
  "control-character":
    "This recipient holds a control character, such as the end of a line. Type the address instead of pasting it.",
  "bidi-control":
    "This recipient holds a character that turns the direction of the text, so what is seen is not what is sent. Type the address.",
  "invisible-character": "Before the @ stands a character that cannot be seen. Type the address instead of pasting it.",
  "lone-surrogate": "A character in this recipient is cut in half. Copy the whole address again.",
  "exchange-address":
    "This is an entry of the Exchange directory, not an e-mail address. Expand it in Outlook, and copy the address from there.",
  "no-domain":
    "This is neither an e-mail address, nor a domain of two parts or more such as ec.europa.eu, nor a telephone number with + in front.",
  "several-addresses":
    "This looks like several recipients in one, or a name that is another address. Give each on its own, and leave out a name that is another address than the one in angle brackets.",
  unbalanced:
    "A quotation mark, parenthesis or bracket in this recipient has no other half. Close it, or leave it out.",
  "bad-form": "This e-mail address cannot be read. Write name@domain, or Name <name@domain>.",
  "bad-local-part":
    "What stands before the @ cannot be read. It has no blanks, and none before the @; if it holds one, it goes in quotes.",
  "bad-domain":
    "The domain cannot be read. It is letters, digits and hyphens between dots, 63 at most to a part; no web address and no IP address.",
  "bad-domain-literal": "What stands in square brackets is no IP address. Write [192.0.2.1] or [IPv6:2001:db8::1].",
  "bad-telephone":
    "This telephone number cannot be read. Write + and 7 to 15 digits from the country code on, as in +32 470 12 34 56.",
  "no-country-code":
    "This is a telephone number without its country code. Write it from the country code on: +32 … for Belgium.",
};
