import { authorMessages } from "../../model/messages/authors/messages.js";
import type { Language, LawId } from "../../model/vocabulary.js";

/** A law in both languages. */
export const lawIn = (law: LawId): Readonly<Record<Language, string>> => ({
  en: authorMessages.en.laws[law],
  fr: authorMessages.fr.laws[law],
});
