import { messages } from "./messages/messages.js";
import type { Language } from "./vocabulary.js";

/** A name from outside may be an address or hold control characters: shown only when it is plainly a name. */
const SHOWABLE = /^[\p{L}\p{N}_.§() -]{1,40}$/u;

/**
 * Whether a message may repeat a name from outside.
 *
 * @example
 * isShowableName("jane@b.eu") // => false
 */
export const isShowableName = (name: string): boolean => SHOWABLE.test(name);

/**
 * A name from outside as a message may repeat it.
 *
 * @example
 * showableName("app-sensitve", "en") // => "app-sensitve"
 * showableName("jane@b.eu", "en")    // => "(a name that cannot be shown)"
 */
export const showableName = (name: string, lang: Language): string =>
  isShowableName(name) ? name : messages[lang].unreadableName;
