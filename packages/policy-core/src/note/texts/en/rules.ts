import type { NoteTexts } from "../shape.js";

/** Why a rule leads to its outcome: true in every cell where the rule matches. */
export const rules: NoteTexts["rules"] = {
  classified:
    "EU classified information goes only over systems accredited for its level: Council Decision 2013/488/EU says so, not the note.",
  "level-unstated":
    "The note’s advice turns on how sensitive the content is, and the level given does not say: settle that first.",
  unreachable: "At least one recipient cannot be reached over {channel}.",
  "app-short-lived":
    "The note leaves room for messaging apps in short-lived chat about what is public or not sensitive.",
  "app-sensitive": "The content is sensitive, and the note keeps messaging apps for what is public or not sensitive.",
  "app-sensitive-substance":
    "This is content of substance on a sensitive matter, which the note says to keep out of messaging apps.",
  "app-not-short-lived":
    "The content is meant to last, and the note keeps apps for short-lived chat; SMART gives them no support and no backup.",
  "app-no-e2ee":
    "This kind of conversation is not encrypted end to end over {channel}, and the note asks for apps that support it.",
  "app-e2ee-unknown":
    "It is not known whether this kind of conversation is encrypted end to end over {channel}, and the note asks for it.",
  "app-e2ee-optional":
    "End-to-end encryption is not assured in every conversation of this kind over {channel}, and the note asks for it.",
  "group-members-unknown": "You do not know who is in the group, and the note advises knowing every member.",
  "group-review-overdue":
    "The last review of the group’s members is missing or too old; the note wants regular reviews, and the interval is ours.",
  "group-reviewed": "You know the group’s members and reviewed them in time; the note advises doing so regularly.",
  "app-personal-data":
    "The content holds other people’s personal data, and the note asks you to respect their privacy and integrity.",
  "app-data-leaves-eea":
    "Personal data sent over {channel} leave the EEA and come within reach of other authorities; the note warns of it and settles nothing.",
  "internal-mail-safer":
    "Every recipient is a GSC colleague, and among colleagues the note finds e-mail much safer than a messaging app.",
  "chat-stays-inside":
    "The note offers this chat for talking to GSC colleagues: its messages stay on the Council’s servers.",
  "mail-internal": "Mail between GSC colleagues is encrypted and stays inside the Council’s own, protected IT.",
  "mail-institution": "The note says that mail to the Commission, the EEAS and the European Parliament is encrypted.",
  "mail-external-public": "Mail to the outside is not encrypted by default, but public content has nothing to hide.",
  "mail-external-non-sensitive":
    "Mail to the outside is not encrypted by default, so the note finds it no more secure than a messaging app.",
  "mail-external-sensitive":
    "The note does not say how to mail sensitive content to the outside, where encryption is no default: ask for an added means of encryption.",
  "mail-external-personal-data":
    "The content holds other people’s personal data, and mail to the outside is not encrypted by default.",
};

/** What to do, as an instruction. It may be shown beside any outcome, so it opens no door of its own. */
export const conditions: NoteTexts["conditions"] = {
  "keep-short-lived": "Keep it to short-lived chat, with nothing that anyone will need again.",
  "keep-content-open": "Keep the content public or non-sensitive, replies included.",
  "switch-on-e2ee": "Make sure that end-to-end encryption is on in this conversation before you write.",
  "review-members": "Before you send, go through the group’s members and see that each of them belongs there.",
  "keep-reviewing-members": "Go on reviewing the group’s members at regular intervals.",
  "respect-privacy": "Respect the privacy and the integrity of the people concerned.",
  "share-no-more-than-needed": "Share no more personal data than is needed.",
  "prefer-corporate-means":
    "Among GSC colleagues, prefer corporate e-mail or the Avaya chat to a messaging app. This does not extend to classified information.",
  "write-nothing-sensitive": "Write nothing that you would not put in a messaging app.",
};

/** What is shown beside an answer, briefly. */
export const cautions: NoteTexts["cautions"] = {
  "no-support": "Messaging apps are not corporate tools: SMART gives no support, no backup and no assurance for them.",
  "trust-hard-to-establish":
    "It is hard to know how far such an app can be trusted: it may leak information in other ways, whatever its encryption.",
  "state-actors": "The encryption of a messaging app does not keep out capable state actors.",
  metadata: "Using an app leaves metadata: who you are, your device, your contacts. {metadata}",
  "information-is-the-product": "Where a service is free to use, expect to pay for it with your information.",
  "files-leak-too": "Pictures, videos, files and links can leak as well as text.",
  "third-country-access":
    "User data and what you share over {channel} go to the US or other countries beyond the EEA, where authorities may reach them.",
  "encryption-not-stated":
    "The note says that this chat stays on the Council’s servers; it does not say that it is encrypted.",
  "inside-not-stated":
    "The note says that mail to the three institutions is encrypted; it does not say that it stays inside.",
  "outside-not-encrypted": "Mail to the outside is not encrypted by default.",
  "common-sense": "Use common sense about what you write.",
  "need-to-know": "No channel gives anyone a right to the content: check that each recipient may have it.",
  dated: "Some facts about this app were true when the note was written and may have changed since.",
};
