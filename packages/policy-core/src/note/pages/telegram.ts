import type { Page } from "../entries.js";

/** What the facts about Telegram rest on in the public record, with the date that each page bears. */
export const pages = {
  privacyPolicy: {
    title: "Telegram Privacy Policy",
    publisher: "Telegram",
    url: "https://telegram.org/privacy",
    grade: "official",
    asOf: "2026-08-21",
  },
  secretChats: {
    title: "End-to-End Encryption, Secret Chats",
    publisher: "Telegram",
    url: "https://core.telegram.org/api/end-to-end",
    grade: "official",
    asOf: null,
  },
  calls: {
    title: "E2E Group Calls",
    publisher: "Telegram",
    url: "https://core.telegram.org/api/end-to-end/group-calls",
    grade: "official",
    asOf: null,
  },
  autoDelete: {
    title: "Auto-Delete, Widgets and Expiring Invite Links",
    publisher: "Telegram",
    url: "https://telegram.org/blog/autodelete-inv2",
    grade: "official",
    asOf: "2021-02-23",
  },
  library: {
    title: "TDLib, td_api.tl",
    publisher: "Telegram",
    url: "https://github.com/tdlib/td/blob/master/td/generate/scheme/td_api.tl",
    grade: "official",
    asOf: "2026-07-17",
  },
  sourceCode: {
    title: "Telegram Applications, Source Code",
    publisher: "Telegram",
    url: "https://telegram.org/apps#source-code",
    grade: "official",
    asOf: null,
  },
} as const satisfies Readonly<Record<string, Page>>;
