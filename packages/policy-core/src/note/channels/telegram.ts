import type { Channel } from "../../model/policy.js";

/** Telegram. The note names it once (§2) and says nothing of its security: public facts alone. */
export const telegram = {
  id: "telegram",
  kind: "messaging-app",
  facts: [
    { id: "reaches", value: "anyone", source: { kind: "assumption" }, asOf: null, dated: false },
    {
      id: "e2ee-one-to-one",
      value: "optional",
      source: { kind: "public", grade: "primary", url: "https://core.telegram.org/api/end-to-end_v1" },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "e2ee-group",
      value: "none",
      source: { kind: "public", grade: "primary", url: "https://core.telegram.org/api/end-to-end_v1" },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "operator",
      value: "telegram",
      source: { kind: "public", grade: "secondary", url: "https://group-telegram.com/it/berbeldjaka.com/2018" },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "jurisdiction",
      value: "british-virgin-islands",
      source: { kind: "public", grade: "secondary", url: "https://group-telegram.com/it/berbeldjaka.com/2018" },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "servers",
      value: "readable-by-the-operator",
      source: { kind: "public", grade: "primary", url: "https://fkie-cad.github.io/friTap/protocols/telegram/" },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "metadata",
      value: "address-and-number-on-request",
      source: { kind: "public", grade: "secondary", url: "https://www.novinite.com/view_news.php?id=228482" },
      asOf: "2024-09-23",
      dated: false,
    },
    {
      id: "disappearing-messages",
      value: "secret-chats",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://raw.githubusercontent.com/telegramapp/telegramapp.github.io/master/faq.html",
      },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "open-source",
      value: "client",
      source: { kind: "public", grade: "primary", url: "https://github.com/DrKLO/Telegram" },
      asOf: "2026-11-24",
      dated: false,
    },
  ],
} as const satisfies Channel;
