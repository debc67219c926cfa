import { fact, note, primary, type NoteChannel } from "../entries.js";

/** The chat of the Avaya IX Workplace app, as §13 describes it; Avaya Spaces is another product. */
export const avaya = {
  id: "avaya",
  kind: "corporate-chat",
  name: { en: "Avaya IX Workplace chat", fr: "messagerie Avaya IX Workplace" },
  about: {
    en: "The GSC’s own chat, for colleagues. It is not a commercial messaging app in the note’s sense (§13).",
    fr: "La messagerie instantanée du SGC, entre collègues. Ce n’est pas une application commerciale au sens de la note (§13).",
  },
  facts: [
    fact("reaches", "internal", note("§13"), { en: "GSC colleagues only.", fr: "Les collègues du SGC seulement." }),
    fact("e2ee-one-to-one", "unknown", note("§13"), { en: "The note does not say.", fr: "La note ne le dit pas." }),
    fact("e2ee-group", "unknown", note("§13"), { en: "The note does not say.", fr: "La note ne le dit pas." }),
    fact("servers", "council", note("§13"), {
      en: "Messages stay on the Council’s servers.",
      fr: "Les messages restent sur les serveurs du Conseil.",
    }),
    fact(
      "members",
      "same-system",
      primary(
        "https://documentation.avaya.com/en-us/home/bundle/ip-office/UsingAvayaWorkplaceClientForIPOffice_r12_3/messaging-and-presence/Instant_messaging.html",
        "2026-03-23",
      ),
      {
        en: "The vendor’s manual for a related product: only members of the same system can chat; others cannot be invited.",
        fr: "Selon le manuel d’un produit voisin du fabricant, seuls les membres du même système peuvent échanger ; d’autres ne peuvent pas être invités.",
      },
    ),
    fact("client-data", "little", primary("https://download.avaya.com/css/public/documents/101083074", "2022-07"), {
      en: "The vendor says that the app itself keeps little personal data.",
      fr: "Le fabricant dit que l’application garde peu de données à caractère personnel.",
    }),
  ],
} as const satisfies NoteChannel;
