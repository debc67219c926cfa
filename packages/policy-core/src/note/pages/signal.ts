import type { Page } from "../entries.js";

/** What the facts about Signal rest on in the public record, with the date that each page bears. */
export const pages = {
  privacyPolicy: {
    title: "Privacy Policy",
    publisher: "Signal Messenger LLC",
    url: "https://signal.org/legal/#privacy-policy",
    grade: "official",
    asOf: "2018-05-25",
  },
  terms: {
    title: "Terms of Service",
    publisher: "Signal Messenger LLC",
    url: "https://signal.org/legal/#terms-of-service",
    grade: "official",
    asOf: "2018-05-25",
  },
  usernames: {
    title: "Keep your phone number private with Signal usernames",
    publisher: "Signal",
    url: "https://signal.org/blog/phone-number-privacy-usernames/",
    grade: "official",
    asOf: "2024-02-20",
  },
  secureBackups: {
    title: "Introducing Signal Secure Backups",
    publisher: "Signal",
    url: "https://signal.org/blog/introducing-secure-backups/",
    grade: "official",
    asOf: "2025-09-08",
  },
  disappearing: {
    title: "Disappearing by default",
    publisher: "Signal",
    url: "https://signal.org/blog/disappearing-by-default/",
    grade: "official",
    asOf: "2021-08-10",
  },
  subpoenas: {
    title: "Subpoenas and Signal’s answers",
    publisher: "Signal",
    url: "https://signal.org/bigbrother/",
    grade: "official",
    asOf: null,
  },
  repository: {
    title: "Signal-Android, source repository",
    publisher: "Signal",
    url: "https://github.com/signalapp/Signal-Android",
    grade: "official",
    asOf: null,
  },
  foundation: {
    title: "Signal Foundation",
    publisher: "Signal",
    url: "https://signal.org/blog/signal-foundation",
    grade: "official",
    asOf: "2018-02-21",
  },
} as const satisfies Readonly<Record<string, Page>>;
