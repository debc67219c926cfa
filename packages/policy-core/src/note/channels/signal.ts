import { assumed, fact, note, noteThen, record, type NoteChannel } from "../entries.js";
import { pages as context } from "../pages/context.js";
import { pages } from "../pages/signal.js";

/** Signal: what the note says (§4, §9, §10), and the public record. That encryption is always on is of the latter. */
export const signal = {
  id: "signal",
  kind: "messaging-app",
  name: { en: "Signal", fr: "Signal" },
  names: { en: ["Signal app", "Signal Messenger"], fr: ["application Signal", "Signal Messenger"] },
  about: {
    en: "A messaging app that the note looks at more closely (§4, §9, §10).",
    fr: "Une application de messagerie que la note examine de plus près (§4, §9, §10).",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone who uses the app.",
      fr: "Toute personne qui utilise l’application.",
    }),
    fact("e2ee-supported", "yes", note("§4"), {
      en: "The app can encrypt end to end.",
      fr: "L’application peut chiffrer de bout en bout.",
    }),
    fact("e2ee-one-to-one", "always", record(pages.privacyPolicy), {
      en: "Messages and calls always are; Signal cannot decrypt them, says the operator.",
      fr: "Les messages et les appels le sont toujours; Signal ne peut pas les déchiffrer, selon l’exploitant.",
    }),
    fact("e2ee-group", "always", record(pages.privacyPolicy), {
      en: "Messages and calls always are, in groups too, says the operator.",
      fr: "Les messages et les appels le sont toujours, en groupe aussi, selon l’exploitant.",
    }),
    fact("group-calls", "encrypted", note("§9"), { en: "Encrypted.", fr: "Chiffrés." }),
    fact("location", "third-country", record(pages.terms), {
      en: "Users accept that encrypted information and metadata go to the United States and other countries, says the operator.",
      fr: "Les utilisateurs acceptent le transfert de leurs informations chiffrées et de métadonnées vers les États-Unis et d’autres pays, selon l’exploitant.",
    }),
    fact("funding", "donations", note("§9"), { en: "Donations.", fr: "Des dons." }),
    fact("operator", "us-foundation", note("§9"), {
      en: "A foundation that is exempt from tax in the US.",
      fr: "Une fondation exonérée d’impôt aux États-Unis.",
    }),
    fact("company", "signal-messenger-llc", record(pages.privacyPolicy), {
      en: "Signal Messenger LLC, Mountain View (US).",
      fr: "Signal Messenger LLC, à Mountain View (États-Unis).",
    }),
    fact("foundation", "non-profit", record(pages.foundation), {
      en: "The Signal Foundation, a non-profit organisation, stands above the company, says the operator.",
      fr: "La Signal Foundation, une organisation à but non lucratif, chapeaute la société, selon l’exploitant.",
    }),
    fact("metadata", "encrypted-by-default", note("§9"), {
      en: "Signal encrypts metadata by default.",
      fr: "Signal chiffre les métadonnées par défaut.",
    }),
    fact("metadata-kept", "minimised", record(pages.privacyPolicy), {
      en: "Little, but not nothing: tokens, keys and what delivery needs; the history stays on the devices, says the operator.",
      fr: "Peu, mais pas rien: des jetons, des clés et ce qu’exige l’acheminement; l’historique reste sur les appareils, selon l’exploitant.",
    }),
    fact("data-collected", "telephone-number-only", noteThen("§10"), {
      en: "It stores only the telephone number.",
      fr: "Elle ne conserve que le numéro de téléphone.",
    }),
    fact("disclosure", "two-dates", record(pages.subpoenas), {
      en: "Asked by US courts, it could give two dates, says the operator: when the account was made, and when it last connected.",
      fr: "À la justice américaine, elle a pu donner deux dates, selon l’exploitant: celle de l’inscription et celle de la dernière connexion.",
    }),
    fact("privacy", "less-intrusive-than-whatsapp", noteThen("§10"), {
      en: "Less intrusive than WhatsApp.",
      fr: "Moins intrusive que WhatsApp.",
    }),
    fact("local-files", "encrypted-by-default", note("§9"), {
      en: "All files on the device are encrypted by default.",
      fr: "Tous les fichiers sur l’appareil sont chiffrés par défaut.",
    }),
    fact("features", "fewer-than-whatsapp", note("§9"), {
      en: "Fewer than WhatsApp has.",
      fr: "Moins nombreuses que celles de WhatsApp.",
    }),
    fact("security-concerns", "similar-to-whatsapp", note("§9"), {
      en: "Similar to those about WhatsApp.",
      fr: "Semblables à celles qu’appelle WhatsApp.",
    }),
    fact("identifier", "telephone-number", record(pages.usernames), {
      en: "A telephone number to sign up; it is hidden from others by default, and a user name can stand for it.",
      fr: "Un numéro de téléphone pour s’inscrire; il est masqué par défaut, et un nom d’utilisateur peut le remplacer.",
    }),
    fact("address-book", "optional-hashed", record(pages.privacyPolicy), {
      en: "Only if you agree; contacts are then matched by hashes, says the operator.",
      fr: "Seulement avec votre accord; les contacts sont alors comparés sous forme hachée, selon l’exploitant.",
    }),
    fact("backups", "optional-encrypted", record(pages.secureBackups), {
      en: "Optional and encrypted end to end, with a recovery key that Signal does not hold. Never give that key to anyone.",
      fr: "Facultatives et chiffrées de bout en bout, avec une clé de récupération que Signal ne détient pas. Ne communiquez jamais cette clé.",
    }),
    fact("disappearing-messages", "optional", record(pages.disappearing), {
      en: "Optional, off by default: for one chat or for all new ones, up to four weeks.",
      fr: "Facultatif, désactivé par défaut: pour un échange ou pour tous les nouveaux, quatre semaines au plus.",
    }),
    fact("open-source", "client", record(pages.repository), {
      en: "The source code of the app is public.",
      fr: "Le code source de l’application est public.",
    }),
    fact("account-takeover", "warned-of", record(context.linkedDevices), {
      en: "US authorities warn of Russian intelligence services that pose as support and ask for codes, or link a device of theirs by QR code. Encryption was not broken.",
      fr: "Des autorités américaines mettent en garde contre des services de renseignement russes qui se font passer pour l’assistance et demandent des codes, ou lient un appareil par code QR. Le chiffrement n’a pas été compromis.",
    }),
    fact("german-warning", "phishing", record(context.germanWarning), {
      en: "German authorities warn of phishing over Signal that aims at politicians, the military, diplomats and journalists.",
      fr: "Des autorités allemandes mettent en garde contre un hameçonnage par Signal qui vise élus, militaires, diplomates et journalistes.",
    }),
    fact("dutch-warning", "accounts-of-officials", record(context.dutchWarning), {
      en: "Dutch services report a Russian campaign against officials’ accounts, and advise against such apps for sensitive information.",
      fr: "Des services néerlandais signalent une campagne russe contre les comptes de responsables publics, et déconseillent ces applications pour les informations sensibles.",
    }),
    fact("account-protection", "linked-devices-and-pin", record(context.mobileGuidance), {
      en: "A US authority advises: check the linked devices, use the registration PIN, give codes to no one.",
      fr: "Une autorité américaine conseille de vérifier les appareils liés, d’utiliser le code PIN d’inscription et de ne communiquer aucun code.",
    }),
    fact("advocated", "european-commission", noteThen("§9"), {
      en: "The Commission had spoken for Signal as a messaging tool.",
      fr: "La Commission s’était prononcée pour Signal comme outil de messagerie.",
    }),
    fact("later-news", "commission-tries-matrix", record(context.commissionTrial), {
      en: "The Commission was reported to try out a tool based on Matrix, and to find Signal not flexible enough.",
      fr: "La Commission aurait mis à l’essai un outil fondé sur Matrix, et jugé Signal trop peu souple.",
    }),
    fact("council-press", "moved-to-signal", record(context.councilPress), {
      en: "The Council’s press service was reported to move its groups with journalists from WhatsApp to Signal.",
      fr: "Le service de presse du Conseil aurait fait passer ses groupes avec les journalistes de WhatsApp à Signal.",
    }),
  ],
} as const satisfies NoteChannel;
