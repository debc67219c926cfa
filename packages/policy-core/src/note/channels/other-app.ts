import { assumed, fact, type NoteChannel } from "../entries.js";

/** Any app that the policy does not list: nothing is known of it, so nothing is claimed. */
export const otherApp = {
  id: "other-app",
  kind: "messaging-app",
  name: { en: "an app not listed here", fr: "une application non répertoriée" },
  about: {
    en: "Any messaging app that this policy does not list: nothing is known of it here.",
    fr: "Toute application de messagerie que cette politique ne répertorie pas : rien n’en est connu ici.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Taken to reach anyone who uses the app.",
      fr: "Toute personne qui utilise l’application, par hypothèse.",
    }),
  ],
} as const satisfies NoteChannel;
