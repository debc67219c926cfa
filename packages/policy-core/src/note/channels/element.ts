import { assumed, fact, record, type NoteChannel } from "../entries.js";
import { pages as context } from "../pages/context.js";
import { pages } from "../pages/element.js";

/**
 * Element, on the Matrix network. Encryption is on by default, but users, servers and other apps can do without: `optional`.
 * The note does not name it: the public record alone.
 */
export const element = {
  id: "element",
  kind: "messaging-app",
  name: { en: "Element (Matrix)", fr: "Element (Matrix)" },
  names: { en: ["Element", "Matrix", "Element X"], fr: ["Element", "Matrix", "Element X"] },
  about: {
    en: "A messaging app on the Matrix network, which the note does not name.",
    fr: "Une application de messagerie du réseau Matrix, que la note ne nomme pas.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone who uses the network.",
      fr: "Toute personne qui utilise le réseau.",
    }),
    fact("e2ee-one-to-one", "optional", record(pages.encryption), {
      en: "On by default where the other side has keys, says the maker; else not.",
      fr: "Actif par défaut si l’autre partie a des clés, selon l’éditeur; sinon non.",
    }),
    fact("e2ee-group", "optional", record(pages.encryption), {
      en: "On by default in private rooms, says the maker, but users can opt out and a server can switch it off; none in public rooms.",
      fr: "Actif par défaut dans les salons privés, selon l’éditeur, mais on peut y renoncer et un serveur peut le désactiver; aucun dans les salons publics.",
    }),
    fact("location", "unknown", record(pages.matrixPolicy), {
      en: "It depends on the servers: messages are copied to that of each participant, wherever it stands. Ask who runs them.",
      fr: "Cela dépend des serveurs: les messages sont copiés sur celui de chaque participant, où qu’il se trouve. Demandez qui les exploite.",
    }),
    fact("operator", "homeserver", record(pages.customerPolicy), {
      en: "Whoever runs the server that the account is on; they answer for messages and files, says the maker, New Vector Ltd of London.",
      fr: "Qui exploite le serveur du compte; il répond des messages et des fichiers, selon l’éditeur, New Vector Ltd, à Londres.",
    }),
    fact("metadata", "rooms-in-clear", record(pages.roomMetadata), {
      en: "On Matrix, the name, the topic and other data of a room are readable on every server that takes part.",
      fr: "Sur Matrix, le nom, le sujet et d’autres données d’un salon sont lisibles sur chaque serveur participant.",
    }),
    fact("metadata-kept", "addresses-on-matrix-org", record(pages.matrixPolicy), {
      en: "On matrix.org, the best known server, IP addresses for up to 180 days, says its operator.",
      fr: "Sur matrix.org, le serveur le plus connu, les adresses IP pendant 180 jours au plus, selon son exploitant.",
    }),
    fact("identifier", "account-on-a-server", record(pages.matrixPolicy), {
      en: "An account on a server; telephone number and e-mail address are optional.",
      fr: "Un compte sur un serveur; numéro de téléphone et adresse électronique sont facultatifs.",
    }),
    fact("address-book", "optional-look-up", record(pages.matrixPolicy), {
      en: "Addresses and numbers serve to look people up, and only if given, says the operator of matrix.org.",
      fr: "Adresses et numéros servent à trouver des personnes, et seulement s’ils sont donnés, selon l’exploitant de matrix.org.",
    }),
    fact("open-source", "yes", record(pages.encryption), {
      en: "The source code is public.",
      fr: "Le code source est public.",
    }),
    fact("later-news", "commission-tries-matrix", record(context.commissionTrial), {
      en: "The Commission was reported to try out a tool based on Matrix, beside Teams.",
      fr: "La Commission aurait mis à l’essai un outil fondé sur Matrix, à côté de Teams.",
    }),
  ],
} as const satisfies NoteChannel;
