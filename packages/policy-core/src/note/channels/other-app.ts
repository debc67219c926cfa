import { assumed, fact, record, type NoteChannel } from "../entries.js";
import { pages } from "../pages/other-apps.js";

/** Apps that people name, and that have no profile of their own. */
const APPS = [
  "Messenger",
  "Facebook Messenger",
  "Instagram",
  "Olvid",
  "Tchap",
  "Jabber",
  "Cisco Jabber",
  "Slack",
  "WeChat",
  "Discord",
  "Skype",
  "Snapchat",
  "Session",
  "Google Chat",
  "Mattermost",
  "Rocket.Chat",
  "KakaoTalk",
] as const;

/** Any app that the policy does not list. Rules know nothing of it; of three a line is known that may help to ask. */
export const otherApp = {
  id: "other-app",
  kind: "messaging-app",
  name: { en: "an app not listed here", fr: "une application non répertoriée" },
  names: { en: [...APPS, "another app"], fr: [...APPS, "autre application"] },
  about: {
    en: "Any messaging app that this policy does not list: nothing is known of its encryption here.",
    fr: "Toute application de messagerie que cette politique ne répertorie pas: rien n’est connu ici de son chiffrement.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Taken to reach anyone who uses the app.",
      fr: "Toute personne qui utilise l’application, par hypothèse.",
    }),
    fact("olvid", "no-number-needed", record(pages.olvidPolicy), {
      en: "Needs no telephone number or address; data and metadata are encrypted end to end, says the operator, Olvid SAS of Paris.",
      fr: "N’exige ni numéro ni adresse; données et métadonnées sont chiffrées de bout en bout, selon l’exploitant, Olvid SAS, à Paris.",
    }),
    fact("tchap", "french-public-servants", record(pages.tchapTerms), {
      en: "For French public servants, others by invitation; run by DINUM. Private rooms are encrypted end to end, public ones are not, and files are opened for a virus check, says the operator.",
      fr: "Pour les agents publics français, les autres sur invitation; exploitée par la DINUM. Les salons privés sont chiffrés de bout en bout, les publics non, et les fichiers sont ouverts pour une analyse antivirus, selon l’exploitant.",
    }),
    fact("tchap-use", "general", record(pages.tchapEverywhere), {
      en: "All French public servants were to use it from 1 September 2025; Olvid stays possible.",
      fr: "Tous les agents publics français devaient l’utiliser à partir du 1er septembre 2025; Olvid reste possible.",
    }),
    fact("jabber", "tls-to-the-server", record(pages.jabberPlanning), {
      en: "Encrypted between the app and its owner’s server, and not described as end to end. Whom it reaches depends on that owner.",
      fr: "Chiffrée entre l’application et le serveur de son propriétaire, sans être décrite comme chiffrée de bout en bout. Les personnes joignables dépendent de ce propriétaire.",
    }),
  ],
} as const satisfies NoteChannel;
