/** Codes of characters that have a meaning of their own in domains. */
export const DOT = 0x2e;
export const HYPHEN = 0x2d;

/** What a label starts with that encodes another text (RFC 5890 section 2.3.2.1). */
export const ACE = "xn--";
