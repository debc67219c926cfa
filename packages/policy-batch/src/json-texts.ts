import type { Fault, Language } from "@channelwise/policy-core";
import { MAX_JSON_DEPTH, type JsonIssue } from "./read-json.js";

/** What is said of a text that is JSON, and is refused all the same. */
const texts: Readonly<Record<Language, Readonly<Record<Exclude<JsonIssue["code"], "not-json">, string>>>> = {
  en: {
    "duplicate-field": "A field stands here more than once.",
    "too-deep": `This is nested more than ${MAX_JSON_DEPTH} levels deep.`,
  },
  fr: {
    "duplicate-field": "Un champ figure ici plus d’une fois.",
    "too-deep": `L’imbrication dépasse ${MAX_JSON_DEPTH} niveaux.`,
  },
};

/**
 * What is wrong with a text of JSON, in words.
 *
 * @param notJson - says it where it is no JSON: what it was to be differs
 *
 * @example
 * jsonFault({ code: "duplicate-field", pointer: "/level", place }, "en", () => "The body is not JSON.")
 * // => { code: "duplicate-field", pointer: "/level", message: "A field stands here more than once." }
 */
export const jsonFault = (
  { code, pointer, place }: JsonIssue,
  lang: Language,
  notJson: (place: JsonIssue["place"]) => string,
): Fault => ({ code, pointer, message: code === "not-json" ? notJson(place) : texts[lang][code] });
