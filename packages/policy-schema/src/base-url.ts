/** Absolute, as an `$id` must be, in a domain that nobody can own (RFC 2606). */
export const DEFAULT_BASE_URL = "https://channelwise.invalid/";

const BASE_URL =
  /^(?:https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:\/[\w.~!$&'()*+,;=:@%/-]*)?|urn:[a-z0-9][a-z0-9-]{1,31}:[\w.~!$&'()*+,;=:@%/-]+)$/iu;

/**
 * Whether an `$id` can begin with this: an http or https URL without query and fragment, or a URN.
 *
 * @example
 * isBaseUrl("https://example.eu/channelwise") // => true
 * isBaseUrl("example.eu")                     // => false
 */
export const isBaseUrl = (given: string): boolean => BASE_URL.test(given);
