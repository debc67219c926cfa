import type { Page } from "../entries.js";

/** What the facts about Viber rest on in the public record, with the date that each page bears. */
export const pages = {
  privacyPolicy: {
    title: "Viber Privacy Policy",
    publisher: "Viber Media S.à r.l.",
    url: "https://www.viber.com/en/terms/viber-privacy-policy/",
    grade: "official",
    asOf: "2026-07-22",
  },
  terms: {
    title: "Viber Terms of Service",
    publisher: "Viber Media S.à r.l.",
    url: "https://www.viber.com/en/terms/viber-terms-use/",
    grade: "official",
    asOf: "2026-08-18",
  },
} as const satisfies Readonly<Record<string, Page>>;
