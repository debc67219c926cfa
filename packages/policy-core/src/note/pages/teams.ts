import type { Page } from "../entries.js";

/** What the facts about Microsoft Teams rest on in the public record, with the date that each page bears. */
export const pages = {
  callEncryption: {
    title: "Use end-to-end encryption for Teams calls",
    publisher: "Microsoft Learn",
    url: "https://learn.microsoft.com/microsoftteams/teams-end-to-end-encryption",
    grade: "official",
    asOf: "2022-03-08",
  },
  meetingEncryption: {
    title: "End-to-end encrypted meetings",
    publisher: "Microsoft Learn",
    url: "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/public/Teams/end-to-end-encrypted-meetings.md",
    grade: "official",
    asOf: "2023-12-15",
  },
  dataBoundary: {
    title: "Microsoft completes landmark EU Data Boundary",
    publisher: "Microsoft On the Issues",
    url: "https://blogs.microsoft.com/on-the-issues/2025/02/26/microsoft-completes-landmark-eu-data-boundary-offering-enhanced-data-residency-and-transparency/",
    grade: "official",
    asOf: "2025-02-26",
  },
  boundaryExceptions: {
    title: "Services that temporarily transfer a subset of data out of the EU Data Boundary",
    publisher: "Microsoft Learn",
    url: "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-temporary-partial-transfers",
    grade: "official",
    asOf: null,
  },
} as const satisfies Readonly<Record<string, Page>>;
