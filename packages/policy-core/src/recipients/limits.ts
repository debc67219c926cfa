/** RFC 5321 section 4.5.3.1.1. */
export const MAX_LOCAL_PART_OCTETS = 64;
/** RFC 5321 section 4.5.3.1.3: a path of 256 octets, less its angle brackets. */
export const MAX_ADDRESS_OCTETS = 254;
/** RFC 1035 section 2.3.4. */
export const MAX_LABEL_OCTETS = 63;
/** The same: 255 for a name, less the length of the first label and the root. */
export const MAX_DOMAIN_OCTETS = 253;
