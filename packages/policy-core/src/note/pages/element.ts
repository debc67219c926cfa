import type { Page } from "../entries.js";

/** What the facts about Element and Matrix rest on in the public record, with the date that each page bears. */
export const pages = {
  encryption: {
    title: "End to end encryption by default",
    publisher: "Element, element-web",
    url: "https://github.com/element-hq/element-web/blob/develop/docs/e2ee.md",
    grade: "official",
    asOf: null,
  },
  roomMetadata: {
    title: "Hiding room metadata from servers",
    publisher: "Element",
    url: "https://element.io/blog/hiding-room-metadata-from-servers",
    grade: "official",
    asOf: "2025-09-30",
  },
  customerPolicy: {
    title: "Element Customer Privacy Policy, version 2.0.0",
    publisher: "Element",
    url: "https://github.com/element-hq/policies/blob/main/docs/ems/privacy_notice.md",
    grade: "official",
    asOf: null,
  },
  matrixPolicy: {
    title: "Matrix Foundation Privacy Policy, version 2.0.0 (homeserver matrix.org)",
    publisher: "Element",
    url: "https://github.com/element-hq/policies/blob/main/docs/matrix-org/privacy_notice.md",
    grade: "official",
    asOf: null,
  },
} as const satisfies Readonly<Record<string, Page>>;
