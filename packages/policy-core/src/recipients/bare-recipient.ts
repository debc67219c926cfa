import { readDomain } from "./normalise-domain.js";
import { readTelephone } from "./telephone.js";

/** In small letters: `J.Roe` is a name. */
const DOMAIN = /^[a-z0-9.-]+\.[a-z]+$/;

/**
 * Whether a text is a recipient where a name could stand as well: a domain as programs write it, or a number.
 *
 * @example
 * isBareRecipient("ec.europa.eu") // => true
 * isBareRecipient("J.Roe")        // => false
 */
export const isBareRecipient = (text: string): boolean =>
  (DOMAIN.test(text) && readDomain(text) !== undefined) || readTelephone(text) !== undefined;
