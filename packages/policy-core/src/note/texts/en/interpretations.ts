import type { NoteTexts } from "../shape.js";

export const interpretations: NoteTexts["interpretations"] = {
  "meaning-of-sensitive": {
    question: "What does “sensitive” mean?",
    answer:
      "Whatever the sender states. The tool never guesses; where no level is stated, it says to settle that first.",
    why: "The note speaks of public, non-sensitive and sensitive content, and defines none of them. Only the person who writes knows what is at stake.",
    wouldChange: "A definition from the GSC, or a list of examples.",
  },
  limite: {
    question: "Does LIMITE count as sensitive?",
    answer: "Yes, by assumption. One switch in the policy turns that off; the level then counts as not stated.",
    why: "LIMITE limits distribution and is no classification; the note does not mention it. The Council’s rules for it come from work on sensitive unclassified information, though many documents bear it.",
    wouldChange: "A word from the GSC on LIMITE and messaging apps.",
  },
  "logistics-of-a-sensitive-matter": {
    question: "May a message about a sensitive matter be non-sensitive?",
    answer:
      "Yes. State the level of the message itself: a time and a place are non-sensitive, the position to be taken there is not.",
    why: "The note speaks of content, and of content of substance on sensitive matters. That a meeting takes place is seldom the secret; where it is, the message is sensitive.",
    wouldChange: "A case where the mere meeting must stay confidential: then state “sensitive”.",
  },
  "short-lived": {
    question: "When is chat short-lived? Should messages delete themselves?",
    answer:
      "When nobody will need it again: the sender says so. We do not advise deleting by timer, and the note does not either.",
    why: "Short-lived describes the content, not a setting. A duty to keep records may run against automatic deletion.",
    wouldChange: "A rule of the GSC on keeping chat messages.",
  },
  "supports-encryption": {
    question: "When does an app “support” end-to-end encryption?",
    answer:
      "When it is on in this kind of conversation. Where it is optional, it must be switched on; where there is none, the app falls short.",
    why: "Encryption that exists but is off protects nobody, and many apps differ between two people and a group.",
    wouldChange: "Guidance that the mere ability is enough, or that only apps with encryption always on will do.",
  },
  regularly: {
    question: "How often is “regularly”?",
    answer: "A review of a group’s members holds for 30 days, unless the policy sets another number.",
    why: "The note gives no interval. A month is short enough to notice who has left, and long enough to be done.",
    wouldChange: "An interval from the GSC.",
  },
  "avaya-is-no-messaging-app": {
    question: "Does §12 apply to the Avaya chat?",
    answer:
      "No. We read “any messaging app” as commercial apps, and the Avaya chat as a corporate means for colleagues.",
    why: "The note is about commercial apps, and §13 sets the Avaya chat beside e-mail as the safer choice. It does not say that the chat is encrypted, so a caution goes with sensitive content.",
    wouldChange: "A statement that the chat has limits of its own, or that it is no longer in use.",
  },
  "mixed-recipients": {
    question: "What if some recipients are inside and others outside?",
    answer: "The weakest decides: one person outside makes the message one to the outside.",
    why: "The message is as exposed as its least protected copy.",
    wouldChange: "Nothing in the note; a mail system that treats recipients one by one could.",
  },
  "mail-has-no-limit": {
    question: "May anything sensitive go by e-mail inside the GSC or to the three institutions?",
    answer:
      "The note sets no limit for mail there, so the channel is suitable. That says nothing on whether the recipient may have the content.",
    why: "§13 states facts about the channel. A fact is no permission, and classified information has its own law.",
    wouldChange: "A rule on which sensitive content may go by mail.",
  },
  "paragraph-14-does-not-loosen-12": {
    question: "If mail to the outside is no more secure than an app, may an app be used instead?",
    answer: "No. §14 warns about mail; it gives no leave to put sensitive content into an app.",
    why: "§12 stands on its own. Two equally weak means do not make either fit for sensitive content.",
    wouldChange: "A note that says which means to use for sensitive content to the outside.",
  },
  "unknown-apps-and-domains": {
    question: "What about apps and domains that are not listed?",
    answer: "An app of which nothing is known gets the answer “ask”. A domain that is not listed is outside.",
    why: "Trust follows from knowledge. What is not confirmed is treated as the weaker case.",
    wouldChange: "A sourced profile for the app, or an entry for the domain.",
  },
  "bodies-and-domains": {
    question: "Which mail domains belong to the bodies in §13?",
    answer:
      "Their main domains, and ep.europa.eu, which is seen in public use for the Parliament. The domains for external staff are listed but switched off.",
    why: "The note names bodies, not domains. Only a whole domain counts: a name that ends in europa.eu proves nothing.",
    wouldChange: "A list of domains from SMART.",
  },
  "personal-data": {
    question: "What follows when a message holds other people’s personal data?",
    answer:
      "In an app: respect and restraint, and where the data leave the EEA, ask the data protection officer. In mail to the outside: share no more than needed.",
    why: "The note asks for respect and points to the data protection rules. It warns that data leave the EEA, without saying whether sending them is therefore wrong.",
    wouldChange: "A position of the data protection officer on the app.",
  },
  "ranking-among-apps": {
    question: "Does the note rank the apps?",
    answer:
      "No. Alternatives with the same outcome need some order: Signal, Wire, Threema, WhatsApp, then the others by name.",
    why: "The order follows what the note compares: encryption, metadata, where data go, what is collected. It is no verdict on any app.",
    wouldChange: "A comparison by the GSC, or new facts in the profiles.",
  },
  "who-is-bound": {
    question: "Whom does the advice address?",
    answer: "GSC staff, when they use an app for work. It is strong advice; the note sets no sanction.",
    why: "The note goes to directors-general and their staff, and advises. Private use and other institutions are not its subject.",
    wouldChange: "A binding decision, or rules of another institution for its own staff.",
  },
};
