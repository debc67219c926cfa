import { assumed, fact, primary, secondary, type NoteChannel } from "../entries.js";

/** Threema. The note does not name it: public facts alone. */
export const threema = {
  id: "threema",
  kind: "messaging-app",
  name: { en: "Threema", fr: "Threema" },
  about: {
    en: "A messaging app that the note does not name.",
    fr: "Une application de messagerie que la note ne nomme pas.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone who uses the app.",
      fr: "Toute personne qui utilise l’application.",
    }),
    fact(
      "e2ee-one-to-one",
      "default",
      secondary("https://gdata.at/ratgeber/was-ist-eigentlich-ende-zu-ende-verschluesselung", "2026-11-24"),
      { en: "On by default.", fr: "Actif par défaut." },
    ),
    fact(
      "e2ee-group",
      "default",
      secondary("https://gdata.at/ratgeber/was-ist-eigentlich-ende-zu-ende-verschluesselung", "2026-11-24"),
      { en: "On by default.", fr: "Actif par défaut." },
    ),
    fact("operator", "threema-gmbh", primary("https://github.com/threema-ch/threema-android", "2026-11-24"), {
      en: "Threema GmbH.",
      fr: "Threema GmbH.",
    }),
    fact("jurisdiction", "switzerland", secondary("https://graphsearch.epfl.ch/concept/43223929", "2026-11-24"), {
      en: "Switzerland.",
      fr: "Suisse.",
    }),
    fact(
      "metadata",
      "no-telephone-number-needed",
      secondary(
        "https://cyberdaily.au/security/9243-foi-request-reveals-what-the-fbi-can-and-can-t-get-from-messaging-apps-2",
        "2021-01-07",
      ),
      {
        en: "Threema needs no telephone number; it can tell when an account was made and last used.",
        fr: "Threema n’exige pas de numéro de téléphone ; elle peut dire quand un compte a été créé et utilisé en dernier.",
      },
    ),
    fact("open-source", "client", primary("https://github.com/threema-ch/threema-android", "2026-11-24"), {
      en: "The source code of the app is public.",
      fr: "Le code source de l’application est public.",
    }),
  ],
} as const satisfies NoteChannel;
