import type { Page } from "../entries.js";

/** What the facts about WhatsApp rest on in the public record, with the date that each page bears. */
export const pages = {
  privacyPolicy: {
    title: "WhatsApp Privacy Policy (European Region)",
    publisher: "WhatsApp Ireland Ltd",
    url: "https://www.whatsapp.com/legal/privacy-policy-eea",
    grade: "official",
    asOf: "2026-07-02",
  },
  disappearingMessages: {
    title: "About disappearing messages",
    publisher: "WhatsApp Help Center",
    url: "https://faq.whatsapp.com/673193694148537",
    grade: "official",
    asOf: null,
  },
  encryptedBackup: {
    title: "About end-to-end encrypted backup",
    publisher: "WhatsApp Help Center",
    url: "https://faq.whatsapp.com/490592613091019",
    grade: "official",
    asOf: null,
  },
  judgment: {
    title: "Judgment C-97/23 P, WhatsApp Ireland v European Data Protection Board",
    publisher: "Court of Justice of the European Union",
    url: "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A62023CJ0097",
    grade: "law",
    asOf: "2026-02-10",
  },
  houseDevices: {
    title: "WhatsApp banned on US House of Representatives devices: memo",
    publisher: "Reuters, in Dawn",
    url: "https://www.dawn.com/news/1919777/whatsapp-banned-on-us-house-of-representatives-devices-memo-shows",
    grade: "press",
    asOf: "2025-06-24",
  },
} as const satisfies Readonly<Record<string, Page>>;
