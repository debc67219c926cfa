import type { ProblemTexts } from "./shape.js";

export const fr: ProblemTexts = {
  empty: "Ce destinataire est vide. Écrivez une adresse électronique, un domaine ou un numéro de téléphone.",
  "too-long":
    "Ce destinataire est trop long: au plus 64 octets avant le @, 254 pour l’adresse, 998 caractères avec nom et commentaires.",
  "control-character":
    "Ce destinataire contient un caractère de contrôle, par exemple une fin de ligne. Tapez l’adresse au lieu de la coller.",
  "bidi-control":
    "Ce destinataire contient un caractère qui inverse le sens du texte: ce qu’on voit n’est pas ce qu’on envoie. Tapez l’adresse.",
  "invisible-character": "Un caractère invisible précède le @. Tapez l’adresse au lieu de la coller.",
  "lone-surrogate": "Un caractère de ce destinataire est coupé en deux. Recopiez toute l’adresse.",
  "exchange-address":
    "C’est une entrée de l’annuaire Exchange, pas une adresse électronique. Développez-la dans Outlook, puis copiez l’adresse qui s’affiche.",
  "no-domain":
    "Ce n’est ni une adresse électronique, ni un domaine de deux parties ou plus comme ec.europa.eu, ni un numéro de téléphone précédé de +.",
  "several-addresses":
    "Il semble y avoir ici plusieurs destinataires en un, ou un nom qui est une autre adresse. Donnez-les un par un, et enlevez un nom qui est une autre adresse que celle entre chevrons.",
  unbalanced:
    "Un guillemet, une parenthèse ou un crochet de ce destinataire n’a pas son autre moitié. Fermez-le ou retirez-le.",
  "bad-form": "Cette adresse électronique est illisible. Écrivez nom@domaine, ou Nom <nom@domaine>.",
  "bad-local-part":
    "Ce qui précède le @ est illisible. Il n’y faut pas d’espace, pas même juste avant le @; s’il en contient un, il se met entre guillemets.",
  "bad-domain":
    "Le domaine est illisible. Ce sont des lettres, des chiffres et des traits d’union entre des points, 63 au plus par partie; ni adresse web, ni adresse IP.",
  "bad-domain-literal":
    "Ce qui est entre crochets n’est pas une adresse IP. Écrivez [192.0.2.1] ou [IPv6:2001:db8::1].",
  "bad-telephone":
    "Ce numéro de téléphone est illisible. Écrivez + et 7 à 15 chiffres à partir de l’indicatif du pays, comme +32 470 12 34 56.",
  "no-country-code":
    "C’est un numéro de téléphone sans indicatif de pays. Écrivez-le à partir de l’indicatif: +32 … pour la Belgique.",
};
