import { assumed, fact, note, noteThen, record, type NoteChannel } from "../entries.js";
import { pages as context } from "../pages/context.js";
import { pages } from "../pages/whatsapp.js";

/** WhatsApp: what the note says (§4, §6 to §9), and the public record. That encryption is always on is of the latter. */
export const whatsapp = {
  id: "whatsapp",
  kind: "messaging-app",
  name: { en: "WhatsApp", fr: "WhatsApp" },
  names: { en: ["wa", "WhatsApp Business"], fr: ["wa", "WhatsApp Business"] },
  about: {
    en: "A messaging app that the note looks at more closely (§4, §6 to §10).",
    fr: "Une application de messagerie que la note examine de plus près (§4, §6 à §10).",
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
      en: "Personal messages and calls always are, says the operator.",
      fr: "Les messages personnels et les appels le sont toujours, selon l’exploitant.",
    }),
    fact("e2ee-group", "always", record(pages.privacyPolicy), {
      en: "Personal messages and calls always are, in groups too, says the operator.",
      fr: "Les messages personnels et les appels le sont toujours, en groupe aussi, selon l’exploitant.",
    }),
    fact("e2ee-exceptions", "profile-and-group-names", record(pages.privacyPolicy), {
      en: "Not the profile picture, nor the names and descriptions of groups. Firms may let others read their chats with customers.",
      fr: "Ni la photo de profil, ni les noms et descriptions des groupes. Une entreprise peut faire lire par d’autres ses échanges avec ses clients.",
    }),
    fact("location", "third-country", note("§6"), {
      en: "User data, personal data and shared files go to the US or other countries beyond the EEA, within reach of their authorities under their law.",
      fr: "Les données d’utilisateur, les données à caractère personnel et les fichiers partagés vont aux États-Unis ou dans d’autres pays tiers hors de l’EEE, dont les autorités peuvent y accéder selon leur droit.",
    }),
    fact("servers", "worldwide", record(pages.privacyPolicy), {
      en: "Data are stored and shared worldwide, says the operator; the US, the UK, Israel and Singapore are named.",
      fr: "Les données sont stockées et partagées dans le monde entier, selon l’exploitant; les États-Unis, le Royaume-Uni, Israël et Singapour sont cités.",
    }),
    fact("ownership", "facebook", noteThen("§7"), { en: "Facebook.", fr: "Facebook." }),
    fact("operator", "whatsapp-ireland", record(pages.privacyPolicy), {
      en: "WhatsApp Ireland Ltd, Dublin, for users in the EEA; its parent is Meta, in the US.",
      fr: "WhatsApp Ireland Ltd, à Dublin, pour les utilisateurs de l’EEE; la société mère est Meta, aux États-Unis.",
    }),
    fact("data-sharing", "unclear", noteThen("§8"), {
      en: "Facebook said that it gets no data of European users for improving products or advertising; the terms were unclear.",
      fr: "Facebook a dit ne pas recevoir de données d’utilisateurs européens pour améliorer ses produits ou sa publicité; les conditions n’étaient pas claires.",
    }),
    fact("group-companies", "service-providers", record(pages.privacyPolicy), {
      en: "Other companies of Meta work for WhatsApp as service providers, says the operator.",
      fr: "D’autres sociétés de Meta travaillent pour WhatsApp comme prestataires, selon l’exploitant.",
    }),
    fact("ruling", "fined-and-in-court", record(pages.judgment), {
      en: "Ireland fined it EUR 225 million in 2021 for lack of transparency. In 2026 the Court of Justice held its action against the European Data Protection Board admissible and sent it back to the General Court.",
      fr: "L’Irlande lui a infligé en 2021 une amende de 225 millions d’euros pour manque de transparence. En 2026, la Cour de justice a jugé recevable son recours contre le comité européen de la protection des données et l’a renvoyé au Tribunal.",
    }),
    fact("metadata", "not-encrypted-by-default", note("§9"), {
      en: "WhatsApp does not encrypt metadata by default.",
      fr: "WhatsApp ne chiffre pas les métadonnées par défaut.",
    }),
    fact("metadata-kept", "collected", record(pages.privacyPolicy), {
      en: "Use, devices and connections, IP address, rough location, and the groups joined, says the operator.",
      fr: "L’usage, les appareils et connexions, l’adresse IP, le lieu approximatif et les groupes rejoints, selon l’exploitant.",
    }),
    fact("disclosure", "message-times-and-address-book", record(context.fbiDocument), {
      en: "On the right order, US authorities could learn who wrote to whom and when, and obtain address books. As of November 2020.",
      fr: "Sur l’ordre requis, les autorités américaines pouvaient savoir qui écrivait à qui et quand, et obtenir le carnet d’adresses. Situation de novembre 2020.",
    }),
    fact("identifier", "telephone-number", record(pages.privacyPolicy), {
      en: "A telephone number; a user name can be added.",
      fr: "Un numéro de téléphone; un nom d’utilisateur peut s’y ajouter.",
    }),
    fact("address-book", "optional-upload", record(pages.privacyPolicy), {
      en: "If you agree, its numbers are uploaded, typically daily; of people who do not use the app a hash is kept, says the operator.",
      fr: "Avec votre accord, les numéros sont transmis, en général chaque jour; pour qui n’utilise pas l’application, un hachage est conservé, selon l’exploitant.",
    }),
    fact("undelivered-messages", "thirty-days", record(pages.privacyPolicy), {
      en: "Kept encrypted on the servers for up to 30 days, says the operator.",
      fr: "Conservés chiffrés sur les serveurs pendant 30 jours au plus, selon l’exploitant.",
    }),
    fact("backups", "in-the-cloud", record(pages.privacyPolicy), {
      en: "With WhatsApp, in a Google account or in iCloud, says the operator.",
      fr: "Chez WhatsApp, dans un compte Google ou dans iCloud, selon l’exploitant.",
    }),
    fact("backup-encryption", "optional", record(pages.encryptedBackup), {
      en: "End to end only if you switch it on. The backup of a whole device in iCloud holds an unencrypted copy, says the operator.",
      fr: "De bout en bout seulement si vous l’activez. La sauvegarde iCloud de tout un appareil contient une copie non chiffrée, selon l’exploitant.",
    }),
    fact("disappearing-messages", "optional", record(pages.disappearingMessages), {
      en: "Optional, off by default: 24 hours, 7 days or 90 days. Copies may survive.",
      fr: "Facultatif, désactivé par défaut: 24 heures, 7 jours ou 90 jours. Des copies peuvent subsister.",
    }),
    fact("local-files", "criticised", record(pages.houseDevices), {
      en: "The US House of Representatives took it off its devices, for want of transparency and of encryption of stored data; Meta disagrees.",
      fr: "La Chambre des représentants américaine l’a retirée de ses appareils, faute de transparence et de chiffrement des données stockées; Meta le conteste.",
    }),
    fact("spyware", "about-ninety-targets", record(pages.houseDevices), {
      en: "About 90 users were targeted with Paragon’s spyware, as became known in January 2025.",
      fr: "Quelque 90 utilisateurs ont été visés par le logiciel espion de Paragon, a-t-on appris en janvier 2025.",
    }),
    fact("german-warning", "phishing", record(context.germanWarning), {
      en: "German authorities warn of phishing that takes accounts over, which works with WhatsApp too.",
      fr: "Des autorités allemandes mettent en garde contre un hameçonnage visant à prendre le contrôle de comptes, qui fonctionne aussi avec WhatsApp.",
    }),
    fact("dutch-warning", "accounts-of-officials", record(context.dutchWarning), {
      en: "Dutch services report a Russian campaign against officials’ accounts, and advise against such apps for sensitive information.",
      fr: "Des services néerlandais signalent une campagne russe contre les comptes de responsables publics, et déconseillent ces applications pour les informations sensibles.",
    }),
    fact("account-protection", "linked-devices-and-pin", record(context.mobileGuidance), {
      en: "A US authority advises: check the linked devices, use the registration PIN, give codes to no one.",
      fr: "Une autorité américaine conseille de vérifier les appareils liés, d’utiliser le code PIN d’inscription et de ne communiquer aucun code.",
    }),
    fact("council-press", "moved-to-signal", record(context.councilPress), {
      en: "The Council’s press service was reported to move its groups with journalists from WhatsApp to Signal.",
      fr: "Le service de presse du Conseil aurait fait passer ses groupes avec les journalistes de WhatsApp à Signal.",
    }),
  ],
} as const satisfies NoteChannel;
