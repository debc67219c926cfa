import type { Page } from "../entries.js";

/** What the facts about Threema rest on in the public record, with the date that each page bears. */
export const pages = {
  privacyPolicy: {
    title: "Privacy Policy (app)",
    publisher: "Threema GmbH",
    url: "https://threema.ch/privacy_policy",
    grade: "official",
    asOf: null,
  },
  storedData: {
    title: "FAQ: What data is stored at Threema?",
    publisher: "Threema GmbH",
    url: "https://threema.ch/en/faq/data",
    grade: "official",
    asOf: null,
  },
  addressBook: {
    title: "FAQ: address book data",
    publisher: "Threema GmbH",
    url: "https://threema.ch/en/faq/addressbook_data",
    grade: "official",
    asOf: null,
  },
  safe: {
    title: "FAQ: What data is backed up with Threema Safe?",
    publisher: "Threema GmbH",
    url: "https://threema.ch/en/faq/threema_safe_contents",
    grade: "official",
    asOf: null,
  },
  sale: {
    title: "Schweizer Messenger Threema an deutschen Investor verkauft",
    publisher: "AWP, in cash.ch",
    url: "https://www.cash.ch/news/top-news/schweizer-messenger-threema-an-deutschen-investor-verkauft-898667",
    grade: "press",
    asOf: "2026-01-17",
  },
  swissness: {
    title: "Threema setzt auch mit neuem Besitzer auf Swissness",
    publisher: "SRF",
    url: "https://www.srf.ch/news/wirtschaft/messenger-mit-datenschutz-threema-setzt-auch-mit-neuem-besitzer-auf-swissness",
    grade: "press",
    asOf: "2026-01",
  },
  repository: {
    title: "threema-android, source repository",
    publisher: "Threema GmbH",
    url: "https://github.com/threema-ch/threema-android",
    grade: "official",
    asOf: null,
  },
} as const satisfies Readonly<Record<string, Page>>;
