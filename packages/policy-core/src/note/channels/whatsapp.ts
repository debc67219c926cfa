import type { Channel } from "../../model/policy.js";

/** WhatsApp: what the note says (§4, §6 to §9), and public facts. That encryption is the default is a public fact. */
export const whatsapp = {
  id: "whatsapp",
  kind: "messaging-app",
  facts: [
    { id: "reaches", value: "anyone", source: { kind: "assumption" }, asOf: null, dated: false },
    { id: "e2ee-one-to-one", value: "default", source: { kind: "note", cite: "§4" }, asOf: null, dated: false },
    { id: "e2ee-group", value: "default", source: { kind: "note", cite: "§4" }, asOf: null, dated: false },
    {
      id: "e2ee-default",
      value: "default",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://gdata.at/ratgeber/was-ist-eigentlich-ende-zu-ende-verschluesselung",
      },
      asOf: "2026-11-24",
      dated: false,
    },
    { id: "data-leaves-eea", value: "yes", source: { kind: "note", cite: "§6" }, asOf: null, dated: false },
    { id: "ownership", value: "facebook-now-meta", source: { kind: "note", cite: "§7" }, asOf: null, dated: true },
    { id: "data-sharing", value: "unclear", source: { kind: "note", cite: "§8" }, asOf: null, dated: true },
    {
      id: "later-news",
      value: "fined-and-in-court",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A62023CJ0097",
      },
      asOf: "2026-02-10",
      dated: false,
    },
    {
      id: "operator",
      value: "whatsapp-ireland",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A62023CJ0097",
      },
      asOf: "2026-02-10",
      dated: false,
    },
    {
      id: "metadata",
      value: "not-encrypted-by-default",
      source: { kind: "note", cite: "§9" },
      asOf: null,
      dated: false,
    },
    {
      id: "disclosure",
      value: "message-times-and-address-book",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://cyberdaily.au/security/9243-foi-request-reveals-what-the-fbi-can-and-can-t-get-from-messaging-apps-2",
      },
      asOf: "2021-01-07",
      dated: false,
    },
    {
      id: "local-files",
      value: "criticised",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://www.mactech.com/2025/06/24/u-s-office-of-cybersecurity-bans-whatsapp-recommends-apps-like-apples-messages-facetime/",
      },
      asOf: "2025-06-23",
      dated: false,
    },
    {
      id: "backups",
      value: "encryption-optional",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://www.hackers-review.net/2021/09/eff-whatsapp-must-make-end-to-end.html",
      },
      asOf: "2021-09",
      dated: false,
    },
    {
      id: "disappearing-messages",
      value: "optional",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://propakistani.pk/2021/12/07/whatsapp-increases-time-limit-for-disappearing-messages/",
      },
      asOf: "2021-12-07",
      dated: false,
    },
    {
      id: "open-source",
      value: "no",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://gdata.at/ratgeber/was-ist-eigentlich-ende-zu-ende-verschluesselung",
      },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "account-takeover",
      value: "reported",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://www.welingelichtekringen.nl/samenleving/russische-hackers-azen-op-chataccounts-hoogwaardigheidsbekleders",
      },
      asOf: "2026-03-09",
      dated: false,
    },
  ],
} as const satisfies Channel;
