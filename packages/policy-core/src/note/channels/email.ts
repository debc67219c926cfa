import { assumed, fact, note, type NoteChannel } from "../entries.js";

/** Corporate e-mail, as §13 and §14 describe it. Its encryption depends on the recipient. */
export const email = {
  id: "email",
  kind: "corporate-email",
  name: { en: "corporate e-mail", fr: "courriel professionnel" },
  names: {
    en: ["e-mail", "mail", "Outlook", "work e-mail", "corporate mail"],
    fr: ["courriel", "courrier électronique", "mail professionnel", "Outlook", "mél"],
  },
  about: {
    en: "The GSC’s own e-mail. How well it protects depends on who receives it (§13, §14).",
    fr: "Le courrier électronique du SGC. Sa protection dépend de qui le reçoit (§13, §14).",
  },
  facts: [
    fact("reaches", "addresses", assumed, {
      en: "Anyone with an e-mail address.",
      fr: "Toute personne qui a une adresse électronique.",
    }),
    fact("encryption-inside", "encrypted", note("§13"), {
      en: "E-mail between GSC colleagues is encrypted.",
      fr: "Entre collègues du SGC, les courriels sont chiffrés.",
    }),
    fact("encryption-to-institutions", "encrypted", note("§13"), {
      en: "E-mail to the Commission, the EEAS and the European Parliament is encrypted.",
      fr: "Vers la Commission, le SEAE et le Parlement européen, les courriels sont chiffrés.",
    }),
    fact("encryption-outside", "not-by-default", note("§14"), {
      en: "E-mail to anyone else is not encrypted by default.",
      fr: "Vers toute autre personne, les courriels ne sont pas chiffrés par défaut.",
    }),
    fact("servers", "council", note("§13"), {
      en: "E-mail between GSC colleagues stays within the Council’s IT environment.",
      fr: "Entre collègues du SGC, les courriels restent dans l’environnement informatique du Conseil.",
    }),
  ],
} as const satisfies NoteChannel;
