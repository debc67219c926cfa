import type { Channel } from "../../model/policy.js";

/** Viber. The note does not name it: public facts alone. */
export const viber = {
  id: "viber",
  kind: "messaging-app",
  facts: [
    { id: "reaches", value: "anyone", source: { kind: "assumption" }, asOf: null, dated: false },
    {
      id: "e2ee-one-to-one",
      value: "default",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://www.viber.com/en/blog/2018-03-27/at-viber-your-data-is-yours/",
      },
      asOf: "2018-03-27",
      dated: false,
    },
    {
      id: "e2ee-group",
      value: "default",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://www.viber.com/en/blog/2018-03-27/at-viber-your-data-is-yours/",
      },
      asOf: "2018-03-27",
      dated: false,
    },
    {
      id: "e2ee-exceptions",
      value: "bots-and-communities",
      source: { kind: "public", grade: "secondary", url: "http://talk2all.hk/privacy.html" },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "operator",
      value: "rakuten",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://www.japantimes.co.jp/news/2014/02/15/business/corporate-business/rakuten-acquires-viber-web-phonemessaging-service-for-900-million/",
      },
      asOf: "2014-02-15",
      dated: false,
    },
    {
      id: "address-book",
      value: "copied-to-servers",
      source: { kind: "public", grade: "secondary", url: "http://talk2all.hk/privacy.html" },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "metadata",
      value: "registration-and-history",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://cyberdaily.au/security/9243-foi-request-reveals-what-the-fbi-can-and-can-t-get-from-messaging-apps-2",
      },
      asOf: "2021-01-07",
      dated: false,
    },
  ],
} as const satisfies Channel;
