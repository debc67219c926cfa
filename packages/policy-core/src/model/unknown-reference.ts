import { authorMessages } from "./messages/authors/messages.js";
import { nearest } from "./nearest.js";
import { showableName } from "./showable-name.js";
import type { Language } from "./vocabulary.js";

/**
 * What is said of an id that nothing has: the nearest that there is, and all of them.
 *
 * @example
 * unknownReference("app-sensitve", ["app-sensitive"], "en")
 * // => "app-sensitve does not exist. Did you mean app-sensitive? Known: app-sensitive."
 */
export const unknownReference = (id: string, known: readonly string[], lang: Language): string =>
  authorMessages[lang].policy.unknownReference(showableName(id, lang), nearest(id, known), known);
