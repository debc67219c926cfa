import type { Page } from "../entries.js";

/** What the facts about Apple rest on in the public record, with the date that each page bears. */
export const pages = {
  imessageSecurity: {
    title: "iMessage security overview",
    publisher: "Apple Platform Security",
    url: "https://support.apple.com/guide/security/imessage-security-overview-secd9764312f/web",
    grade: "official",
    asOf: null,
  },
  icloudBackup: {
    title: "Security of iCloud Backup",
    publisher: "Apple Platform Security",
    url: "https://support.apple.com/guide/security/security-of-icloud-backup-sec2c21e7f49/web",
    grade: "official",
    asOf: null,
  },
  messageKinds: {
    title: "What is the difference between iMessage, RCS and SMS/MMS?",
    publisher: "Apple Support",
    url: "https://support.apple.com/104972",
    grade: "official",
    asOf: null,
  },
  privacyPolicy: {
    title: "Apple Privacy Policy",
    publisher: "Apple",
    url: "https://www.apple.com/legal/privacy/en-ww/",
    grade: "official",
    asOf: "2025-07-30",
  },
} as const satisfies Readonly<Record<string, Page>>;
