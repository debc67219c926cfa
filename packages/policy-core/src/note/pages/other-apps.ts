import type { Page } from "../entries.js";

/** What the facts about apps that have no profile of their own rest on in the public record, with the date that each page bears. */
export const pages = {
  olvidPolicy: {
    title: "Privacy Policy",
    publisher: "Olvid",
    url: "https://olvid.io/privacy/en/",
    grade: "official",
    asOf: null,
  },
  tchapTerms: {
    title: "Conditions générales d’utilisation",
    publisher: "Tchap, DINUM",
    url: "https://www.tchap.gouv.fr/cgu/",
    grade: "official",
    asOf: null,
  },
  tchapEverywhere: {
    title: "Le gouvernement généralise le recours à une nouvelle messagerie sécurisée",
    publisher: "AFP, in Tahiti Infos",
    url: "https://www.tahiti-infos.com/Le-gouvernement-generalise-le-recours-a-une-nouvelle-messagerie-securisee_a232541.html",
    grade: "press",
    asOf: "2025-09-01",
  },
  jabberPlanning: {
    title: "Planning Guide for Cisco Jabber 12.6, security",
    publisher: "Cisco",
    url: "https://www.cisco.com/c/en/us/td/docs/voice_ip_comm/jabber/12_6/",
    grade: "official",
    asOf: null,
  },
} as const satisfies Readonly<Record<string, Page>>;
