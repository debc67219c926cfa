import type { NoteTexts } from "../shape.js";

/** The apps of which the note says nothing, or nothing but the name. */

export const wire: NoteTexts["channels"]["wire"] = {
  name: "Wire",
  about: "A messaging app that the note does not name.",
  facts: {
    reaches: "Anyone who uses the app.",
    "e2ee-one-to-one": "Always on.",
    "e2ee-group": "Always on.",
    operator: "Wire.",
    jurisdiction: "Germany (head office in Berlin).",
    ownership: "The Schwarz Group has held a stake since 2024.",
    servers: "In Germany and Ireland.",
    metadata: "Wire keeps contact lists unencrypted, and connection data for up to 72 hours.",
    "open-source": "The source code is public.",
  },
};

export const threema: NoteTexts["channels"]["threema"] = {
  name: "Threema",
  about: "A messaging app that the note does not name.",
  facts: {
    reaches: "Anyone who uses the app.",
    "e2ee-one-to-one": "On by default.",
    "e2ee-group": "On by default.",
    operator: "Threema GmbH.",
    jurisdiction: "Switzerland.",
    metadata: "Threema needs no telephone number; it can tell when an account was made and last used.",
    "open-source": "The source code of the app is public.",
  },
};

export const element: NoteTexts["channels"]["element"] = {
  name: "Element (Matrix)",
  about: "A messaging app on the Matrix network, which the note does not name.",
  facts: {
    reaches: "Anyone who uses the network.",
    "e2ee-one-to-one": "On by default.",
    "e2ee-group": "On by default in new private rooms, but it can be switched off.",
    operator: "Whoever runs the server that the account is on.",
    metadata: "On Matrix, room names, topics and members are readable on every server that takes part.",
    "open-source": "The source code of the app is public.",
  },
};

export const imessage: NoteTexts["channels"]["imessage"] = {
  name: "iMessage",
  about: "Apple’s messaging app, which the note does not name.",
  facts: {
    reaches: "Anyone with a telephone, though as a plain text message where there is no Apple device.",
    "e2ee-one-to-one": "Between Apple devices only.",
    "e2ee-group": "Only where everyone has an Apple device.",
    fallback: "It falls back to SMS or RCS; encryption for RCS began to arrive in 2026.",
    operator: "Apple.",
    metadata: "Apple can tell authorities which contacts were looked up in the last 25 days.",
    backups:
      "The standard iCloud backup can be read by Apple unless Advanced Data Protection is on; it is off by default.",
  },
};

export const otherApp: NoteTexts["channels"]["other-app"] = {
  name: "an app not listed here",
  about: "Any messaging app that this policy does not list: nothing is known of it here.",
  facts: { reaches: "Taken to reach anyone who uses the app." },
};

export const teams: NoteTexts["channels"]["teams"] = {
  name: "Microsoft Teams (as an outside app)",
  about: "Microsoft Teams used as an outside app; the note does not name it.",
  facts: {
    reaches: "Anyone who uses the app.",
    "e2ee-one-to-one": "None for chat.",
    "e2ee-group": "None for chat.",
    operator: "Microsoft.",
    servers: "Encrypted in transit and in storage, but not end to end.",
    calls: "One-to-one calls can be encrypted end to end, if administrators and both users switch it on.",
    "group-calls": "Meetings can be encrypted end to end with Teams Premium, for up to 200 people.",
  },
};

export const telegram: NoteTexts["channels"]["telegram"] = {
  name: "Telegram",
  about: "A messaging app that the note names once (§2), without a word on its security.",
  facts: {
    reaches: "Anyone who uses the app.",
    "e2ee-one-to-one": "Only in secret chats, which have to be started as such.",
    "e2ee-group": "None.",
    operator: "A team in Dubai.",
    jurisdiction: "British Virgin Islands (company).",
    servers: "Ordinary chats are stored on Telegram’s servers, in a form that it can read.",
    metadata: "Telegram gives IP addresses and telephone numbers to authorities on a valid legal request.",
    "disappearing-messages": "In secret chats. They may clash with a duty to keep records.",
    "open-source": "The source code of the app is public, that of the servers is not.",
  },
};

export const viber: NoteTexts["channels"]["viber"] = {
  name: "Viber",
  about: "A messaging app that the note does not name.",
  facts: {
    reaches: "Anyone who uses the app.",
    "e2ee-one-to-one": "On by default.",
    "e2ee-group": "On by default.",
    "e2ee-exceptions": "Not for bots, communities and public accounts.",
    operator: "The Rakuten group, of Japan.",
    "address-book": "Names and numbers in the address book are copied to its servers.",
    metadata: "Viber can give authorities registration data and the history of messages without their content.",
  },
};
