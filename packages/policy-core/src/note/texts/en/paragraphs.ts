import type { NoteTexts } from "../shape.js";

/** The note, paragraph by paragraph, in our words. */
export const paragraphs: NoteTexts["paragraphs"] = {
  "§1": "SMART was asked to make clear how commercial messaging apps should be used. The note answers with background and advice for directors-general and their staff.",
  "§2": "People know these apps from private life and would like to use them at work. They are handy, but put security and privacy at risk; staff handle much sensitive information and must keep to the rules on security and data protection.",
  "§3": "Running an app costs money, and an operator who charges users nothing needs income from elsewhere. If you do not pay, expect your information to be what is sold.",
  "§4": "How secure and trustworthy such an app is can hardly be known. Encryption alone does not make conversations and files confidential, since the app may leak in other ways, and it does not stop capable state actors. It is still a first protection: use only apps that support it end to end, as WhatsApp and Signal do.",
  "§5": "The apps raise serious data protection concerns, above all through metadata: names, numbers, addresses, devices, locations, contacts and groups.",
  "§6": "With WhatsApp, user data, personal data and shared files go to the US or other countries beyond the EEA, whose authorities may reach them under their law.",
  "§7": "The press reported that WhatsApp made its users accept sharing information with Facebook, its owner. Facebook said that this would be different for users in Europe.",
  "§8": "Facebook also said that WhatsApp gives it no data of European users for improving products or advertising. When the note was written, the terms for the EEA were unclear, and authorities were examining them.",
  "§9": "The Commission had spoken for Signal. A US foundation that lives on donations runs it. It encrypts conversations end to end, metadata by default, all files on the device, and group calls. It has fewer features than WhatsApp and raises similar security concerns.",
  "§10":
    "For privacy, Signal was the less intrusive of the two when the note was written: it gathered less about its users and stored only their telephone number.",
  "§11":
    "Messaging apps are not among the tools that the GSC provides: SMART neither supports them, nor backs them up, nor vouches for them. Whoever uses one should think of their privacy.",
  "§12":
    "Strong advice to GSC staff on using a messaging app for work, in three points; in short, use common sense about what you write.",
  "§12(1)":
    "Messaging apps are for short-lived chat about what is public or not sensitive. Content of substance on sensitive matters does not belong there.",
  "§12(2)": "Know who is in every group that you are in, and see that its members are reviewed regularly.",
  "§12(3)": "Respect people’s privacy and integrity, and the information they give you.",
  "§13":
    "Among GSC colleagues, e-mail is much safer than an app: it is encrypted and stays within the Council’s own, well protected IT. Avaya IX Workplace chat stays on the Council’s servers. Mail to the Commission, the EEAS and the European Parliament is encrypted too.",
  "§14":
    "Mail to anyone else, such as the Presidency, member states or partners, is not encrypted by default, and so no more secure than a messaging app.",
};

export const withoutRule: NoteTexts["withoutRule"] = {
  "§1": "It says why the note was written and for whom; there is nothing in it to decide by.",
};
