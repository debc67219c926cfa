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
  /** Before the @ a character that cannot be seen, a hard blank among them. Right: type it instead of pasting it. */
  "invisible-character",
  /** Half of a UTF-16 pair: the text was cut, or decoded wrongly. Right: copy the whole address again. */
  "lone-surrogate",
  /** An entry of an Exchange directory (X.500, `IMCEAEX-`). Right: expand it in Outlook, and copy the address. */
  "exchange-address",
  /** None of the three forms: there is no domain after an @, no dot, and no + in front. Right: one of the forms. */
  "no-domain",
  /** A comma or semicolon, a second @ or <>, a name that is another address. Right: one recipient an entry. */
  "several-addresses",
  /** A quote, parenthesis or bracket without its other half. Right: close it, or leave it out. */
  "unbalanced",
  /** Characters or words where an address has none, such as text after the >. Right: `Name <local@domain>`. */
  "bad-form",
  /** What stands before the @ is missing or ill-formed. Right: no blanks, also before the @, and quotes around all of it. */
  "bad-local-part",
  /** No valid domain name. Right: letters, digits and hyphens between dots, 63 to a part; no URL, no IP address. */
  "bad-domain",
  /** What stands in square brackets is no IP address. Right: `[192.0.2.1]` or `[IPv6:2001:db8::1]`. */
  "bad-domain-literal",
  /** It starts with + or 00 and is no number. Right: + and 7 to 15 digits from the country code on. */
  "bad-telephone",
  /** A telephone number that does not start with + or 00. Right: `+32 …`. */
  "no-country-code",
] as const;

export type RecipientProblem = (typeof RECIPIENT_PROBLEMS)[number];
