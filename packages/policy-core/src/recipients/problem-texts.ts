import type { Language } from "../model/vocabulary.js";
import type { RecipientProblem } from "./problems.js";

const en: Readonly<Record<RecipientProblem, string>> = {
  empty: "This recipient is empty. Write an e-mail address, a domain, or a telephone number.",
  "too-long":
    "This recipient is too long: at most 64 octets before the @, 254 for the address, 998 characters with name and comments.",
  "control-character":
    "This recipient holds a control character, such as the end of a line. Type the address instead of pasting it.",
  "bidi-control":
    "This recipient holds a character that turns the direction of the text, so what is seen is not what is sent. Type the address.",
  "lone-surrogate": "A character in this recipient is cut in half. Copy the whole address again.",
  "no-domain":
    "This is neither an e-mail address, nor a domain of two parts or more such as ec.europa.eu, nor a telephone number with + in front.",
  "several-addresses":
    "This looks like several recipients in one. Give each on its own; a name that holds a comma or an @ goes in quotes.",
  unbalanced:
    "A quotation mark, parenthesis or bracket in this recipient has no other half. Close it, or leave it out.",
  "bad-form": "This e-mail address cannot be read. Write name@domain, or Name <name@domain>.",
  "bad-local-part":
    "What stands before the @ cannot be read: no blanks, and no dot at either end or beside another dot.",
  "bad-domain":
    "The domain cannot be read. It is letters, digits and hyphens between dots, 63 at most to a part; no web address and no IP address.",
  "bad-domain-literal": "What stands in square brackets is no IP address. Write [192.0.2.1] or [IPv6:2001:db8::1].",
  "bad-telephone":
    "This telephone number cannot be read. Write + and 7 to 15 digits from the country code on, with nothing in between.",
};

const fr: Readonly<Record<RecipientProblem, string>> = {
  empty: "Ce destinataire est vide. Écrivez une adresse électronique, un domaine ou un numéro de téléphone.",
  "too-long":
    "Ce destinataire est trop long : au plus 64 octets avant le @, 254 pour l’adresse, 998 caractères avec nom et commentaires.",
  "control-character":
    "Ce destinataire contient un caractère de contrôle, par exemple une fin de ligne. Tapez l’adresse au lieu de la coller.",
  "bidi-control":
    "Ce destinataire contient un caractère qui inverse le sens du texte : ce qu’on voit n’est pas ce qu’on envoie. Tapez l’adresse.",
  "lone-surrogate": "Un caractère de ce destinataire est coupé en deux. Recopiez toute l’adresse.",
  "no-domain":
    "Ce n’est ni une adresse électronique, ni un domaine de deux parties ou plus comme ec.europa.eu, ni un numéro de téléphone précédé de +.",
  "several-addresses":
    "Il semble y avoir ici plusieurs destinataires en un. Donnez-les un par un ; un nom qui contient une virgule ou un @ se met entre guillemets.",
  unbalanced:
    "Un guillemet, une parenthèse ou un crochet de ce destinataire n’a pas son autre moitié. Fermez-le ou retirez-le.",
  "bad-form": "Cette adresse électronique est illisible. Écrivez nom@domaine, ou Nom <nom@domaine>.",
  "bad-local-part":
    "Ce qui précède le @ est illisible : pas d’espace, et pas de point au début, à la fin ou à côté d’un autre.",
  "bad-domain":
    "Le domaine est illisible. Ce sont des lettres, des chiffres et des traits d’union entre des points, 63 au plus par partie ; ni adresse web, ni adresse IP.",
  "bad-domain-literal":
    "Ce qui est entre crochets n’est pas une adresse IP. Écrivez [192.0.2.1] ou [IPv6:2001:db8::1].",
  "bad-telephone":
    "Ce numéro de téléphone est illisible. Écrivez + et 7 à 15 chiffres à partir de l’indicatif du pays, sans rien entre eux.",
};

/** What is wrong with a recipient and what would be right, never with the recipient itself. */
export const problemTexts: Readonly<Record<Language, Readonly<Record<RecipientProblem, string>>>> = { en, fr };
