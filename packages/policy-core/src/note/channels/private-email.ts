import { assumed, fact, note, record, type NoteChannel } from "../entries.js";
import { pages } from "../pages/private-email.js";

/**
 * Mail that is sent from a private mailbox, such as Gmail; mail to one from the corporate mailbox is corporate e-mail to the
 * outside. None of the means that the note speaks of, but for §14, which tells how mail to the outside is protected.
 */
export const privateEmail = {
  id: "private-email",
  kind: "other-means",
  name: { en: "a private mailbox", fr: "une boîte de courrier électronique privée" },
  names: {
    en: [
      "gmail",
      "private mail",
      "private mailbox",
      "webmail",
      "personal e-mail",
      "Hotmail",
      "Yahoo Mail",
      "Proton Mail",
    ],
    fr: [
      "gmail",
      "courriel privé",
      "mail privé",
      "boîte privée",
      "webmail",
      "courriel personnel",
      "Hotmail",
      "Proton Mail",
    ],
  },
  about: {
    en: "An e-mail sent from one’s private mailbox, such as Gmail. To a private mailbox from the GSC’s own, choose corporate e-mail.",
    fr: "Un courriel envoyé de sa boîte privée, comme Gmail. De la boîte du SGC vers une boîte privée, choisissez le courriel professionnel.",
  },
  facts: [
    fact("reaches", "addresses", assumed, {
      en: "Anyone with an e-mail address.",
      fr: "Toute personne qui a une adresse électronique.",
    }),
    fact("encryption-outside", "not-by-default", note("§14"), {
      en: "E-mail that the GSC sends outside is not encrypted by default; by our reading a private mailbox is outside too.",
      fr: "Les courriels que le SGC envoie vers l’extérieur ne sont pas chiffrés par défaut; selon notre lecture, une boîte privée est aussi à l’extérieur.",
    }),
    fact("e2ee-one-to-one", "none", record(pages.gmailEncryption), {
      en: "None: Gmail encrypts on the way only if the other provider does as well, says Google.",
      fr: "Aucun: Gmail ne chiffre en transit que si l’autre fournisseur le fait aussi, selon Google.",
    }),
    fact("e2ee-group", "none", record(pages.gmailEncryption), {
      en: "None: Gmail encrypts on the way only if every other provider does as well, says Google.",
      fr: "Aucun: Gmail ne chiffre en transit que si chaque autre fournisseur le fait aussi, selon Google.",
    }),
    fact("protection", "little", record(pages.deMail), {
      en: "Ordinary e-mail is neither confidential nor safe from changes, and does not prove who sent it, says a German authority.",
      fr: "Un courriel ordinaire n’est ni confidentiel ni à l’abri de modifications, et ne prouve pas qui l’envoie, selon une autorité allemande.",
    }),
    fact("location", "unknown", record(pages.googlePolicy), {
      en: "It depends on the provider: Google has servers around the world, it says.",
      fr: "Cela dépend du fournisseur: Google indique avoir des serveurs dans le monde entier.",
    }),
    fact("operator", "provider", record(pages.googlePolicy), {
      en: "The provider; for Gmail in the EEA, Google Ireland.",
      fr: "Le fournisseur; pour Gmail dans l’EEE, Google Ireland.",
    }),
  ],
} as const satisfies NoteChannel;
