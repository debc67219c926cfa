import type { Page } from "../entries.js";

/** What the facts about Wire rest on in the public record, with the date that each page bears. */
export const pages = {
  security: {
    title: "Security",
    publisher: "Wire",
    url: "https://wire.com/en/security",
    grade: "official",
    asOf: null,
  },
  alwaysOn: {
    title: "Protecting our users’ security and privacy in the age of AI",
    publisher: "Wire",
    url: "https://wire.com/en/blog/protecting-our-users-security-and-privacy-in-the-age-of-ai/",
    grade: "official",
    asOf: "2023-08-02",
  },
  privacyPolicy: {
    title: "Privacy Policy",
    publisher: "Wire Swiss GmbH",
    url: "https://wire.com/en/legal/terms-of-use-personal/#legal3",
    grade: "official",
    asOf: "2023-05-09",
  },
  processing: {
    title: "Data Processing Addendum",
    publisher: "Wire",
    url: "https://wire.com/en/data-processing-addendum",
    grade: "official",
    asOf: "2025-03-12",
  },
  restrictedUse: {
    title: "Heute im Bundestag 1066/2021",
    publisher: "Deutscher Bundestag",
    url: "https://www.bundestag.de/presse/hib/kurzmeldungen-865926",
    grade: "authority",
    asOf: "2021-10-19",
  },
  bundestag: {
    title: "Wire to Replace Signal as Standard in the Bundestag",
    publisher: "heise online",
    url: "https://www.heise.de/en/news/Digital-Sovereignty-Wire-to-Replace-Signal-as-Standard-in-the-Bundestag-11275755.html",
    grade: "press",
    asOf: "2026-04",
  },
} as const satisfies Readonly<Record<string, Page>>;
