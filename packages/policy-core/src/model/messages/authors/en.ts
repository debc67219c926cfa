import { suggestion } from "../en.js";
import type { AuthorMessages } from "./shape.js";

export const en: AuthorMessages = {
  policy: {
    duplicateId: (id) => `There is more than one ${id} in this list; each id stands once.`,
    unknownReference: (id, nearest, known) => `${id} does not exist.${suggestion(nearest)} Known: ${known.join(", ")}.`,
    missingLevel: (id) => `The level ${id} is missing; a policy says of each level where it stands.`,
    missingFact: (fact) => `The profile must state the fact ${fact}.`,
    missingText: "There is no text here; each text exists in each language.",
    unknownPlaceholder: (placeholder, known) =>
      `${placeholder} is no placeholder that can be filled here. Known: ${known.join(", ")}.`,
    noCite: "This cites nothing; each reason and remark names what it rests on.",
    neverMatches: "This can never match: no request has these attributes together. Widen its conditions or remove it.",
    noRule: (example) => `No rule matches some requests, so they would get no answer; for example ${example}.`,
    ruleGap: {
      "conditions-not-shown":
        "Conditions stand with the outcome conditional alone: nobody would be shown these. Leave them out, or make the outcome conditional.",
      "no-condition": "A rule that makes an answer conditional names at least one condition.",
      "ask-not-shown":
        "Whom to ask stands with not-covered, not-advised and prohibited: nobody would be shown this. Leave ask out here.",
      "no-escalation": "Where the answer is not-covered or prohibited, somebody can be asked: name whom under ask.",
    },
    unknownSource: (source, known) =>
      `No source has the id ${source}. Declare it under sources, or cite one of these: ${known.join(", ")}.`,
    ambiguousName: (name, one, other) =>
      `${name} is a name of ${one} and of ${other}: whoever writes it could mean either. Keep it for one of them.`,
    domainNotNormal: (normal) =>
      normal === undefined ? "This is no domain." : `Write the domain as it is compared: ${normal}.`,
    spaceTooLarge: (cells, most, channels) =>
      `With ${channels} channels there are ${cells} different requests; at most ${most} are worked out. Leave out channels that nobody asks about.`,
  },
  overlay: {
    sameId: (id) => `Something else has the id ${id} already; give this overlay an id of its own.`,
    replaced: (id) =>
      `${id} is what is switched off, here or by an overlay below. Give what is new an id of its own, so that nobody takes it for that.`,
    claimsNote: (known) =>
      `The note itself does not say what an overlay adds. Say what the rule rests on instead: ${known.join(", ")}.`,
    noOwnSource: (own) =>
      `A rule by another law cites that law, by a source of the overlay’s own.${own.length === 0 ? " Declare it under sources." : ` Its own: ${own.join(", ")}.`}`,
    prohibitsWithoutLaw:
      "Only another law prohibits: give the rule the basis other-law and cite a source of the overlay’s own, or make the outcome not-advised.",
    tooMany: (most) => `At most ${most} overlays are laid over each other. Put some of them together.`,
    version: (id, version, range) =>
      `This is version ${version} of ${id}, and the overlay is written for ${range}: look at what changed, then name this version.`,
    cycle: (ids) =>
      `These overlays are laid over each other in a circle: ${ids.join(", ")}. One must extend the policy.`,
    milder: (rule, request, before, after) =>
      `This makes answers milder by the rule ${rule}: ${request} gets “${after}” instead of “${before}”. If that is meant, name the rule under loosens, and say why.`,
    lessAsked: (rule, request, conditions) =>
      `This asks for less than before by the rule ${rule}: ${request} no longer has the conditions ${conditions.join(", ")}. If that is meant, name the rule under loosens, and say why.`,
    milderClassified: (rule, request, before, after) =>
      `This makes an answer about classified information milder by the rule ${rule}: ${request} gets “${after}” instead of “${before}”. No overlay may do that.`,
    loosensNothing: (rule) => `No answer becomes milder by the rule ${rule}. Leave it out here.`,
    lawBroken: (law, request, outcome) =>
      `A law that every policy keeps would be broken: ${law} It is by ${request}, which gets “${outcome}”.`,
    loosened: (overlay, because, without) =>
      `“${overlay}” makes this answer milder: ${because} Without that it would be: ${without}.`,
    stricterBy: (overlay, channel, outcome) =>
      `“${overlay}” is stricter than the note alone about sending this over ${channel}: ${outcome}.`,
    milderBy: (overlay, channel, outcome) =>
      `“${overlay}” is milder than the note alone about sending this over ${channel}: ${outcome}.`,
  },
  forms: {
    id: "Write lower-case letters and digits, with single hyphens between, such as our-rule.",
    version: "Write three numbers with dots between, such as 1.0.0.",
    versionRange:
      "Write three numbers with dots between, as 1.2.3 for that version alone, ~1.2.3 for later ones that change the last number too, ^1.2.3 for later ones that change the last two.",
    cite: "Write a paragraph of the note, such as §4 or §12(2), public for a public fact, or a source by its id, such as 2013/488/EU, with one article where one is meant: 2013/488/EU Art. 9(4).",
    sourceId: "Write letters and digits, with dots, slashes and hyphens between, 63 at most, such as 5/2026.",
    url: "Write a web address with http:// or https:// before it, in ASCII.",
    partOfDate: "Write a day, a month or a year, such as 2026-11-24, 2026-11 or 2026.",
    domain: "Write a domain alone, such as ec.europa.eu: no address, and no blanks.",
    words: "Leave out what is not printed: line breaks, tabs, escape sequences, signs without a width.",
    someText: "Write something here.",
    someEntry: "Put at least one entry here, or leave the field out.",
    wholeNumber: "Write a whole number.",
    atLeast: (least) => `Write a whole number of ${least} or more.`,
  },
  laws: {
    "every-cell-has-a-cited-reason": "Every answer has at least one reason, and every reason names what it rests on.",
    "higher-level-never-milder":
      "A stated level further up never gets a milder answer; a level that is not stated never gets a milder one than the mildest over those that can be stated.",
    "more-recipients-never-milder":
      "One more recipient, to a request that names one already, never makes an answer milder.",
    "worse-group-never-milder": "A group whose members are less sure never gets a milder answer.",
    "more-content-never-milder":
      "More personal data, files, and a message that is meant to last never make an answer milder.",
    "alternatives-are-within-the-advice":
      "Every alternative is within the advice, milder than what was asked, and its outcome is the one listed; none is an app where a corporate channel is one.",
    "classified-is-prohibited":
      "Classified information is always prohibited, with nothing beside it that would open a door; and a messaging app is never suitable.",
    "order-changes-nothing":
      "The order of rules, the order of recipients and repeated recipients change no outcome, reason, condition or alternative.",
    "overlays-never-milder-unsaid":
      "An overlay never makes an answer milder unless it says so, rule by rule, with a reason.",
    "conditions-where-conditional":
      "Conditions are there if and only if the outcome is conditional; sending to a domain that imitates another is never suitable, nor within the advice where the level is sensitive or not stated.",
    "asking-names-whom":
      "Where an answer says to ask, or another law prohibits it, it names whom; within the advice it names nobody.",
    "improvements-come-true":
      "Each improvement and each value of an open question, decided as a request of its own, gets the outcome that is shown; no smaller set would do.",
    "weaker-audience-never-milder":
      "A weaker audience never gets a milder answer, supposing that everybody can be reached.",
    "mail-never-stricter":
      "Corporate e-mail is never stricter than any other channel for the same request, supposing that everybody can be reached.",
    "saying-what-is-assumed-changes-nothing": "Saying what is assumed anyway changes no outcome.",
    "less-encryption-never-milder": "An app with less end-to-end encryption never gets a milder answer.",
    "other-means-never-milder-than-mail":
      "Sensitive content over other means, such as a text message, never gets a milder answer than over corporate e-mail.",
  },
};
