import type { LanguageTexts } from "../shape.js";

export const title: LanguageTexts["title"] = "The GSC note on messaging apps, as a policy";

export const terms: LanguageTexts["terms"] = {
  outcome: {
    suitable: "suitable",
    conditional: "with conditions",
    "not-covered": "not covered: ask",
    "not-advised": "advised against",
    unreachable: "out of reach",
    prohibited: "prohibited by other law",
  },
  level: {
    public: "public",
    "non-sensitive": "non-sensitive",
    limite: "LIMITE",
    sensitive: "sensitive",
    "restreint-ue": "RESTREINT UE/EU RESTRICTED",
    "confidentiel-ue": "CONFIDENTIEL UE/EU CONFIDENTIAL",
    "secret-ue": "SECRET UE/EU SECRET",
    "tres-secret-ue": "TRÈS SECRET UE/EU TOP SECRET",
    unstated: "not stated",
  },
  levelClass: {
    open: "public or non-sensitive",
    sensitive: "sensitive",
    classified: "EU classified",
    unstated: "not stated",
  },
  kind: {
    "messaging-app": "commercial messaging app",
    "corporate-chat": "corporate chat",
    "corporate-email": "corporate e-mail",
  },
  relation: {
    internal: "GSC colleague",
    institution: "institution named in the note",
    external: "outside",
  },
  nature: {
    ephemeral: "short-lived chat",
    substantive: "content of substance",
  },
  group: {
    none: "no group",
    reviewed: "members known and reviewed",
    overdue: "members known, review due",
    unknown: "members not known",
  },
  basis: {
    explicit: "the note says it",
    derived: "follows from the note",
    interpretation: "our reading of the note",
    assumption: "our assumption",
    "other-law": "another law",
    "public-fact": "public fact",
  },
  status: {
    "note-body": "body named in the note, domain matched by us",
    observed: "seen in public use",
    assumed: "assumed, not confirmed",
  },
  recipientKind: {
    email: "e-mail address",
    domain: "domain",
    telephone: "telephone number",
  },
  why: {
    listed: "its domain is listed",
    unlisted: "its domain is not listed",
    "unlisted-subdomain": "part of a listed domain, but not listed itself",
    lookalike: "looks like a listed domain, but is not one",
    telephone: "a telephone number does not show whose it is",
  },
  change: {
    "remove-recipients": "Leave out the recipients who are not confirmed",
    "review-group": "Find out who is in the group and review its members",
    "leave-out-personal-data": "Leave out other people’s personal data",
    "leave-out-files": "Leave out files, pictures, videos and links",
    "make-ephemeral": "Keep it to short-lived chat",
  },
  escalation: {
    "security-officer": "your security officer, about handling classified information",
    "data-protection-officer": "the data protection officer, about other people’s personal data",
    "it-correspondent": "your IT correspondent or SMART, about a suitable way to send it",
  },
  fact: {
    reaches: "reaches",
    "e2ee-one-to-one": "end-to-end encryption, one to one",
    "e2ee-group": "end-to-end encryption, groups",
    "e2ee-default": "encryption by default",
    "e2ee-exceptions": "exceptions to encryption",
    "encryption-inside": "encryption inside the GSC",
    "encryption-to-institutions": "encryption to the institutions",
    "encryption-outside": "encryption to the outside",
    fallback: "when encryption is not available",
    calls: "calls",
    "group-calls": "group calls",
    members: "who can be a member",
    servers: "servers",
    operator: "run by",
    ownership: "owner",
    jurisdiction: "country",
    funding: "funding",
    metadata: "metadata",
    "address-book": "address book",
    "data-collected": "data collected",
    "data-sharing": "data sharing",
    "data-leaves-eea": "data outside the EEA",
    disclosure: "handed to authorities",
    "client-data": "data in the app",
    "local-files": "files on the device",
    backups: "backups",
    "disappearing-messages": "disappearing messages",
    features: "features",
    privacy: "privacy",
    "security-concerns": "security concerns",
    "account-takeover": "account takeover",
    advocated: "advocated by",
    "later-news": "later news",
    "open-source": "open source",
  },
};

/** Said in place of a channel’s name where no channel is meant. */
export const anyChannel: LanguageTexts["anyChannel"] = "this channel";

export const noFact: LanguageTexts["noFact"] = "What this app does with metadata is not stated here.";
