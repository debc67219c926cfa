import type { Page } from "../entries.js";

/** What the facts about Avaya rest on in the public record, with the date that each page bears. */
export const pages = {
  members: {
    title: "Instant messaging, in Using Avaya Workplace Client for IP Office",
    publisher: "Avaya",
    url: "https://documentation.avaya.com/en-us/home/bundle/ip-office/UsingAvayaWorkplaceClientForIPOffice_r12_3/messaging-and-presence/Instant_messaging.html",
    grade: "official",
    asOf: "2026-03-23",
  },
  clientData: {
    title: "Privacy Factsheet for Avaya Workplace Application",
    publisher: "Avaya",
    url: "https://download.avaya.com/css/public/documents/101083074",
    grade: "official",
    asOf: "2022-07",
  },
} as const satisfies Readonly<Record<string, Page>>;
