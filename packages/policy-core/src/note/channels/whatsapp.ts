import { assumed, fact, note, noteThen, primary, secondary, type NoteChannel } from "../entries.js";

/** WhatsApp: what the note says (§4, §6 to §9), and public facts. That encryption is the default is a public fact. */
export const whatsapp = {
  id: "whatsapp",
  kind: "messaging-app",
  name: { en: "WhatsApp", fr: "WhatsApp" },
  about: {
    en: "A messaging app that the note looks at more closely (§4, §6 to §10).",
    fr: "Une application de messagerie que la note examine de plus près (§4, §6 à §10).",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone who uses the app.",
      fr: "Toute personne qui utilise l’application.",
    }),
    fact("e2ee-one-to-one", "default", note("§4"), {
      en: "Supported, says the note; on by default, by public facts.",
      fr: "Possible, dit la note ; actif par défaut, selon des faits publics.",
    }),
    fact("e2ee-group", "default", note("§4"), {
      en: "Supported, says the note; on by default in groups too, by public facts.",
      fr: "Possible, dit la note ; actif par défaut en groupe aussi, selon des faits publics.",
    }),
    fact(
      "e2ee-default",
      "default",
      secondary("https://gdata.at/ratgeber/was-ist-eigentlich-ende-zu-ende-verschluesselung", "2026-11-24"),
      {
        en: "On by default, for chats and calls, one to one and in groups.",
        fr: "Actif par défaut, pour les messages et les appels, à deux et en groupe.",
      },
    ),
    fact("data-leaves-eea", "yes", note("§6"), {
      en: "User data, personal data and shared files go to the US or other countries beyond the EEA.",
      fr: "Les données d’utilisateur, les données à caractère personnel et les fichiers partagés vont aux États-Unis ou dans d’autres pays hors de l’EEE.",
    }),
    fact("ownership", "facebook-now-meta", noteThen("§7"), {
      en: "Facebook, now called Meta.",
      fr: "Facebook, devenu Meta.",
    }),
    fact("data-sharing", "unclear", noteThen("§8"), {
      en: "Facebook said that it gets no data of European users for improving products or advertising; the terms were unclear.",
      fr: "Facebook a dit ne pas recevoir de données d’utilisateurs européens pour améliorer ses produits ou sa publicité ; les conditions n’étaient pas claires.",
    }),
    fact(
      "later-news",
      "fined-and-in-court",
      primary("https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A62023CJ0097", "2026-02-10"),
      {
        en: "Ireland fined WhatsApp in 2021 over transparency; in 2026 a related case against the EDPB was still before the EU courts.",
        fr: "L’Irlande a infligé une amende à WhatsApp en 2021 pour manque de transparence ; en 2026, une affaire connexe contre le comité européen de la protection des données était encore devant les juridictions de l’UE.",
      },
    ),
    fact(
      "operator",
      "whatsapp-ireland",
      primary("https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A62023CJ0097", "2026-02-10"),
      { en: "WhatsApp Ireland, for users in the EEA.", fr: "WhatsApp Ireland, pour les utilisateurs de l’EEE." },
    ),
    fact("metadata", "not-encrypted-by-default", note("§9"), {
      en: "WhatsApp does not encrypt metadata by default.",
      fr: "WhatsApp ne chiffre pas les métadonnées par défaut.",
    }),
    fact(
      "disclosure",
      "message-times-and-address-book",
      secondary(
        "https://cyberdaily.au/security/9243-foi-request-reveals-what-the-fbi-can-and-can-t-get-from-messaging-apps-2",
        "2021-01-07",
      ),
      {
        en: "In 2021 the FBI could learn, every 15 minutes, who wrote to whom, and on a warrant obtain the address book.",
        fr: "En 2021, le FBI pouvait savoir toutes les 15 minutes qui écrivait à qui et, sur mandat, obtenir le carnet d’adresses.",
      },
    ),
    fact(
      "local-files",
      "criticised",
      secondary(
        "https://www.mactech.com/2025/06/24/u-s-office-of-cybersecurity-bans-whatsapp-recommends-apps-like-apples-messages-facetime/",
        "2025-06-23",
      ),
      {
        en: "In 2025 the US House’s IT office criticised that stored data are not encrypted.",
        fr: "En 2025, le service informatique de la Chambre des représentants américaine a critiqué l’absence de chiffrement des données stockées.",
      },
    ),
    fact(
      "backups",
      "encryption-optional",
      secondary("https://www.hackers-review.net/2021/09/eff-whatsapp-must-make-end-to-end.html", "2021-09"),
      {
        en: "Encrypting the backup in the cloud is optional, and off by default.",
        fr: "Le chiffrement de la sauvegarde en ligne est facultatif, et désactivé par défaut.",
      },
    ),
    fact(
      "disappearing-messages",
      "optional",
      secondary(
        "https://propakistani.pk/2021/12/07/whatsapp-increases-time-limit-for-disappearing-messages/",
        "2021-12-07",
      ),
      {
        en: "Optional. Copies may survive, and they may clash with a duty to keep records.",
        fr: "Facultatifs. Des copies peuvent subsister, et ils peuvent se heurter à une obligation de conservation.",
      },
    ),
    fact(
      "open-source",
      "no",
      secondary("https://gdata.at/ratgeber/was-ist-eigentlich-ende-zu-ende-verschluesselung", "2026-11-24"),
      { en: "The source code is not public.", fr: "Le code source n’est pas public." },
    ),
    fact(
      "account-takeover",
      "reported",
      secondary(
        "https://www.welingelichtekringen.nl/samenleving/russische-hackers-azen-op-chataccounts-hoogwaardigheidsbekleders",
        "2026-03-09",
      ),
      {
        en: "In 2026 Dutch services warned that Russian hackers are after officials’ accounts.",
        fr: "En 2026, des services néerlandais ont averti que des pirates russes visent les comptes de responsables publics.",
      },
    ),
  ],
} as const satisfies NoteChannel;
