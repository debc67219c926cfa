/** Codes of signs that have a meaning of their own in addresses and domains. */
export const AT = 0x40;
export const DOT = 0x2e;
export const HYPHEN = 0x2d;

/** How many codes ASCII has. */
export const ASCII_CODES = 0x80;

export const LETTERS = "abcdefghijklmnopqrstuvwxyz";
export const DIGITS = "0123456789";

/** What a label starts with that encodes another text (RFC 5890 section 2.3.2.1). */
export const ACE = "xn--";
