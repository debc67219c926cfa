import type { Page } from "../entries.js";

/** What the facts about several channels rest on in the public record, with the date that each page bears. */
export const pages = {
  linkedDevices: {
    title: "Public Service Announcement I-032026-PSA",
    publisher: "FBI and CISA",
    url: "https://www.ic3.gov/PSA/2026/PSA260320",
    grade: "authority",
    asOf: "2026-03-20",
  },
  germanWarning: {
    title: "Verfassungsschutz warnt vor Phishing-Angriffen auf Politik und Militär bei Signal und Co.",
    publisher: "Deutschlandfunk",
    url: "https://www.deutschlandfunk.de/verfassungsschutz-warnt-vor-phishing-angriffen-auf-politik-und-militaer-bei-signal-und-co-100.html",
    grade: "press",
    asOf: "2026-02-06",
  },
  dutchWarning: {
    title: "Russian hackers targeting messaging apps: Dutch spies",
    publisher: "AFP, in The News",
    url: "https://www.thenews.pk/print/1403715-russian-hackers-targeting-messaging-apps-dutch-spies",
    grade: "press",
    asOf: "2026-03-10",
  },
  mobileGuidance: {
    title: "Mobile Communications Best Practice Guidance",
    publisher: "CISA",
    url: "https://www.cisa.gov/news-events/alerts/2024/12/18/cisa-releases-best-practice-guidance-mobile-communications",
    grade: "authority",
    asOf: "2024-12-18",
  },
  fbiDocument: {
    title: "We Now Know What Information the FBI Can Obtain from Encrypted Messaging Apps",
    publisher: "R. Pfefferkorn, in Just Security",
    url: "https://justsecurity.org/79549/we-now-know-what-information-the-fbi-can-obtain-from-encrypted-messaging-apps",
    grade: "press",
    asOf: "2021-01-07",
  },
  commissionTrial: {
    title: "Commission trials European open source communications software",
    publisher: "Euractiv",
    url: "https://www.euractiv.com/news/commission-trials-european-open-source-communications-software/",
    grade: "press",
    asOf: "2026-02",
  },
  councilPress: {
    title: "Le Conseil européen arrête d’utiliser WhatsApp et passe sur Signal",
    publisher: "Numerama",
    url: "https://www.numerama.com/tech/712552-le-conseil-europeen-arrete-dutiliser-whatsapp-et-passe-sur-signal.html",
    grade: "press",
    asOf: "2021-05-19",
  },
  adequacy: {
    title: "Report on existing adequacy decisions, COM(2024) 7 final",
    publisher: "European Commission",
    url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52024DC0007",
    grade: "law",
    asOf: "2024-01-15",
  },
} as const satisfies Readonly<Record<string, Page>>;
