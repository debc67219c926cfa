import type { Page } from "../entries.js";

/** What the facts about private mailboxes rest on in the public record, with the date that each page bears. */
export const pages = {
  gmailEncryption: {
    title: "Email encryption in transit",
    publisher: "Gmail Help",
    url: "https://support.google.com/mail/answer/6330403",
    grade: "official",
    asOf: null,
  },
  googlePolicy: {
    title: "Privacy Policy",
    publisher: "Google",
    url: "https://policies.google.com/privacy?hl=en-GB&gl=IE",
    grade: "official",
    asOf: "2026-04-02",
  },
  deMail: {
    title: "Vorteile und Funktionen von De-Mail",
    publisher: "Bundesamt für Sicherheit in der Informationstechnik (BSI)",
    url: "https://bsi.bund.de/DE/Themen/Verbraucherinnen-und-Verbraucher/Informationen-und-Empfehlungen/Digitale-Verwaltung/De-Mail/Vorteile-und-Funktionen/vorteile-und-funktionen_node.html",
    grade: "authority",
    asOf: null,
  },
} as const satisfies Readonly<Record<string, Page>>;
