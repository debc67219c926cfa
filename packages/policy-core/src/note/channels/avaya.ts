import { fact, note, record, type NoteChannel } from "../entries.js";
import { pages } from "../pages/avaya.js";

/**
 * The chat of the Avaya IX Workplace app, as §13 describes it; Avaya Spaces is another product. Whom it reaches is known from
 * the manual of a related product alone. Of its encryption the note says nothing, and so nothing is claimed.
 */
export const avaya = {
  id: "avaya",
  kind: "corporate-chat",
  name: { en: "Avaya IX Workplace chat", fr: "messagerie instantanée Avaya IX Workplace" },
  names: {
    en: ["IX Workplace", "Avaya IX Workplace", "Avaya Workplace", "Avaya chat", "corporate chat"],
    fr: [
      "IX Workplace",
      "Avaya IX Workplace",
      "Avaya Workplace",
      "messagerie Avaya",
      "messagerie Avaya IX Workplace",
      "messagerie instantanée Avaya",
      "messagerie instantanée interne",
    ],
  },
  about: {
    en: "The GSC’s own chat, for colleagues. By our reading it is not a commercial messaging app in the note’s sense (§11, §13).",
    fr: "La messagerie instantanée du SGC, entre collègues. Selon notre lecture, ce n’est pas une application de messagerie commerciale au sens de la note (§11, §13).",
  },
  facts: [
    fact("servers", "council", note("§13"), {
      en: "Messages stay on the Council’s servers.",
      fr: "Les messages restent sur les serveurs du Conseil.",
    }),
    fact("encryption", "not-stated", note("§13"), { en: "The note does not say.", fr: "La note ne le dit pas." }),
    fact("reaches", "colleagues", record(pages.members), {
      en: "GSC colleagues only: members of the same system, says the vendor of a related product.",
      fr: "Les collègues du SGC seulement: les membres du même système, selon le fabricant d’un produit voisin.",
    }),
    fact("client-data", "little", record(pages.clientData), {
      en: "The app itself keeps little personal data, says the vendor.",
      fr: "L’application elle-même garde peu de données à caractère personnel, selon le fabricant.",
    }),
  ],
} as const satisfies NoteChannel;
