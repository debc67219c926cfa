import { authorMessages } from "../../model/messages/authors/messages.js";
import type { Language, LawId } from "../../model/vocabulary.js";

/** The laws that no table shows by itself: they are about requests, the order of rules, and overlays. */
export const FURTHER_LAWS = [
  "alternatives-are-milder",
  "order-changes-nothing",
  "overlays-never-milder-unsaid",
] as const;
export type FurtherLaw = (typeof FURTHER_LAWS)[number];

export type VerifiedLaw = LawId | FurtherLaw;

const further: Readonly<Record<Language, Readonly<Record<FurtherLaw, string>>>> = {
  en: {
    "alternatives-are-milder":
      "Every alternative is milder than what was asked about, and gets the outcome that is told when it is asked about itself.",
    "order-changes-nothing":
      "The order of rules and of recipients changes no answer, nor does a recipient named twice.",
    "overlays-never-milder-unsaid": "No overlay makes an answer milder without naming the rule and saying why.",
  },
  fr: {
    "alternatives-are-milder":
      "Toute solution de rechange est plus indulgente que le moyen demandé, et obtient le résultat annoncé quand on la demande elle-même.",
    "order-changes-nothing":
      "L’ordre des règles et des destinataires ne change aucune réponse, ni un destinataire nommé deux fois.",
    "overlays-never-milder-unsaid":
      "Aucun complément ne rend une réponse plus indulgente sans nommer la règle et dire pourquoi.",
  },
};

/** Each law in a sentence. */
const lawsInWords: Readonly<Record<Language, Readonly<Record<VerifiedLaw, string>>>> = {
  en: { ...authorMessages.en.laws, ...further.en },
  fr: { ...authorMessages.fr.laws, ...further.fr },
};

/** A law in both languages. */
export const lawIn = (law: VerifiedLaw): Readonly<Record<Language, string>> => ({
  en: lawsInWords.en[law],
  fr: lawsInWords.fr[law],
});
