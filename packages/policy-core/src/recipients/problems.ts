/**
 * Why a text cannot be read as a recipient. One text has one problem, the first that is met: characters that nobody
 * can have meant, then the form as a whole, then its parts.
 */
export const RECIPIENT_PROBLEMS = [
  /** Nothing but white space. Right: an address, a domain, or a number. */
  "empty",
  /** The whole is longer than 998 characters, the part before the @ than 64 octets, or the address than 254. */
  "too-long",
  /** A control character, such as NUL, escape, or the end of a line. Right: type it instead of pasting it. */
  "control-character",
  /** A character that turns the direction of text, so that what is seen is not what is sent. Right: type it. */
  "bidi-control",
  /** Half of a UTF-16 pair: the text was cut, or decoded wrongly. Right: copy the whole address again. */
  "lone-surrogate",
  /** None of the three forms: there is no domain after an @, no dot, and no + in front. Right: one of the forms. */
  "no-domain",
  /** A comma or semicolon, or a second @ or <>. Right: one recipient an entry; a name that holds one in quotes. */
  "several-addresses",
  /** A quote, parenthesis or bracket without its other half. Right: close it, or leave it out. */
  "unbalanced",
  /** Characters or words where an address has none: `mailto:` in front, text after the >. Right: `Name <local@domain>`. */
  "bad-form",
  /** What stands before the @ is missing or ill-formed. Right: no blanks, no dot at an end or next to another. */
  "bad-local-part",
  /** No valid domain name. Right: letters, digits and hyphens between dots, 63 to a part; no URL, no IP address. */
  "bad-domain",
  /** What stands in square brackets is no IP address. Right: `[192.0.2.1]` or `[IPv6:2001:db8::1]`. */
  "bad-domain-literal",
  /** It starts with + and is no number. Right: + and 7 to 15 digits from the country code on, nothing in between. */
  "bad-telephone",
] as const;

export type RecipientProblem = (typeof RECIPIENT_PROBLEMS)[number];
