import type { NoteTexts } from "../shape.js";

/** The channels of which the note says something. */

export const email: NoteTexts["channels"]["email"] = {
  name: "corporate e-mail",
  about: "The GSC’s own e-mail. How well it protects depends on who receives it (§13, §14).",
  facts: {
    reaches: "Anyone with an e-mail address.",
    "e2ee-one-to-one": "Not looked at here: the note tells how mail is encrypted by who receives it.",
    "e2ee-group": "Not looked at here: the note tells how mail is encrypted by who receives it.",
    "encryption-inside": "Mail between GSC colleagues is encrypted.",
    "encryption-to-institutions": "Mail to the Commission, the EEAS and the European Parliament is encrypted.",
    "encryption-outside": "Mail to anyone else is not encrypted by default.",
    servers: "Mail between GSC colleagues stays within the Council’s IT environment.",
  },
};

export const avaya: NoteTexts["channels"]["avaya"] = {
  name: "Avaya IX Workplace chat",
  about: "The GSC’s own chat, for colleagues. It is not a commercial messaging app in the note’s sense (§13).",
  facts: {
    reaches: "GSC colleagues only.",
    "e2ee-one-to-one": "The note does not say.",
    "e2ee-group": "The note does not say.",
    servers: "Messages stay on the Council’s servers.",
    members:
      "The vendor’s manual for a related product: only members of the same system can chat; others cannot be invited.",
    "client-data": "The vendor says that the app itself keeps little personal data.",
  },
};

export const signal: NoteTexts["channels"]["signal"] = {
  name: "Signal",
  about: "A messaging app that the note looks at more closely (§4, §9, §10).",
  facts: {
    reaches: "Anyone who uses the app.",
    "e2ee-one-to-one": "Supported, says the note; always on, by public facts.",
    "e2ee-group": "Group calls are encrypted, says the note; groups always are, by public facts.",
    "e2ee-default": "Always on, for chats and calls, one to one and in groups.",
    funding: "Donations.",
    operator: "A foundation that is exempt from tax in the US.",
    jurisdiction: "United States.",
    metadata: "Signal encrypts metadata by default.",
    "local-files": "All files on the device are encrypted by default.",
    "group-calls": "Encrypted.",
    features: "Fewer than WhatsApp has.",
    "security-concerns": "Similar to those about WhatsApp.",
    advocated: "The Commission had spoken for Signal as a messaging tool.",
    "later-news": "In 2026 the Commission was reported to try out Matrix and to find Signal not flexible enough.",
    privacy: "Less intrusive than WhatsApp.",
    "data-collected": "It stores only the telephone number.",
    disclosure: "Asked by a US court, it could give two things: when the account was made, and the last connection.",
    backups: "Backup in the cloud is optional, and encrypted end to end.",
    "disappearing-messages": "Optional. They may clash with a duty to keep records.",
    "open-source": "The source code of the app is public.",
    "account-takeover":
      "In 2026 German agencies warned of false support messages and QR codes that take accounts over.",
  },
};

export const whatsapp: NoteTexts["channels"]["whatsapp"] = {
  name: "WhatsApp",
  about: "A messaging app that the note looks at more closely (§4, §6 to §10).",
  facts: {
    reaches: "Anyone who uses the app.",
    "e2ee-one-to-one": "Supported, says the note; on by default, by public facts.",
    "e2ee-group": "Supported, says the note; on by default in groups too, by public facts.",
    "e2ee-default": "On by default, for chats and calls, one to one and in groups.",
    "data-leaves-eea": "User data, personal data and shared files go to the US or other countries beyond the EEA.",
    ownership: "Facebook, now called Meta.",
    "data-sharing":
      "Facebook said that it gets no data of European users for improving products or advertising; the terms were unclear.",
    "later-news":
      "Ireland fined WhatsApp in 2021 over transparency; in 2026 a related case against the EDPB was still before the EU courts.",
    operator: "WhatsApp Ireland, for users in the EEA.",
    metadata: "WhatsApp does not encrypt metadata by default.",
    disclosure:
      "In 2021 the FBI could learn, every 15 minutes, who wrote to whom, and on a warrant obtain the address book.",
    "local-files": "In 2025 the US House’s IT office criticised that stored data are not encrypted.",
    backups: "Encrypting the backup in the cloud is optional, and off by default.",
    "disappearing-messages": "Optional. Copies may survive, and they may clash with a duty to keep records.",
    "open-source": "The source code is not public.",
    "account-takeover": "In 2026 Dutch services warned that Russian hackers are after officials’ accounts.",
  },
};
