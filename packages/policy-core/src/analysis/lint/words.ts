import type { Language } from "../../model/vocabulary.js";
import type { LintCheck, Said } from "./finding.js";

/** What findings say; ids are shown as they are written. */
export interface LintWords {
  /** What each check looks for. */
  readonly checks: Readonly<Record<LintCheck, string>>;
  readonly neverMatches: string;
  readonly neverDecides: (rule: string) => string;
  readonly neverDecidesAbove: (rule: string) => string;
  readonly shadowed: (rule: string, by: string) => string;
  readonly alsoSaid: (rule: string, by: string) => string;
  readonly contradicts: (rule: string, other: string) => string;
  readonly changesNothing: (rule: string) => string;
  readonly factWithoutSource: (channel: string, fact: string) => string;
  readonly factOld: (channel: string, fact: string, date: string) => string;
  /** Added where rules look at the fact. */
  readonly factCounts: string;
  readonly domainAssumed: (domain: string, body: string) => string;
  readonly domainAssumedOff: (domain: string, body: string) => string;
  readonly lendsDomain: (domain: string, body: string) => string;
  readonly loosens: (rule: string, because: string) => string;
}

const en: LintWords = {
  checks: {
    "never-matches": "Matches no request at all.",
    "never-decides": "A rule that matches, but always beside a stricter one.",
    shadowed: "A rule wherever which matches, another does too that is no milder and sets the same conditions.",
    contradicts: "Two rules that match exactly the same requests, with different outcomes.",
    "changes-nothing": "A rule without which no outcome, no condition and nobody to ask would be different.",
    "fact-without-source": "A fact about a channel that nobody says.",
    "fact-old": "A fact from a report of more than a year ago.",
    "domain-assumed": "A domain that is only assumed to belong to its body.",
    "lends-domain": "An overlay that lists a domain, whose recipients then no longer count as outside.",
    loosens: "An overlay that makes answers milder, and says why.",
  },
  neverMatches: "This matches no request. Widen its conditions or remove it.",
  neverDecides: (rule) => `The rule ${rule} never decides: wherever it matches, a stricter one does too.`,
  neverDecidesAbove: (rule) =>
    `The rule ${rule} no longer decides: with what is laid over the policy, a stricter one matches wherever it does.`,
  shadowed: (rule, by) => `No answer depends on the rule ${rule}: ${by} matches wherever it does, and is stricter.`,
  alsoSaid: (rule, by) =>
    `The rule ${rule} only adds a reason: ${by} matches wherever it does, with the same outcome and no fewer conditions.`,
  contradicts: (rule, other) =>
    `The rules ${rule} and ${other} match exactly the same requests, with different outcomes; the stricter one decides.`,
  changesNothing: (rule) =>
    `The rule ${rule} only adds a reason: without it no outcome would be different, nor any condition, nor whom to ask.`,
  factWithoutSource: (channel, fact) =>
    `Nobody says that ${fact} of ${channel} is so: it is an assumption. Name a source where there is one.`,
  factOld: (channel, fact, date) =>
    `The source for ${fact} of ${channel} is of ${date}, more than a year ago. See whether it is still so.`,
  factCounts: "Answers rest on it.",
  domainAssumed: (domain, body) => `It is assumed that ${domain} belongs to ${body}; answers rest on that.`,
  domainAssumedOff: (domain, body) =>
    `It is assumed that ${domain} belongs to ${body}; it is switched off, so no answer rests on that.`,
  lendsDomain: (domain, body) =>
    `This lists ${domain}: recipients there count as ${body} from here on, and no longer as outside.`,
  loosens: (rule, because) => `Answers may become milder by the rule ${rule}: ${because}`,
};

const fr: LintWords = {
  checks: {
    "never-matches": "Ne correspond à aucune requête.",
    "never-decides": "Une règle qui s’applique, mais toujours à côté d’une plus stricte.",
    shadowed:
      "Une règle telle que, partout où elle s’applique, une autre s’applique aussi, sans être plus indulgente et avec les mêmes conditions.",
    contradicts: "Deux règles qui s’appliquent exactement aux mêmes requêtes, avec des résultats différents.",
    "changes-nothing": "Une règle sans laquelle ni résultat, ni condition, ni personne à consulter ne changerait.",
    "fact-without-source": "Un fait sur un moyen que personne n’affirme.",
    "fact-old": "Un fait tiré d’un compte rendu de plus d’un an.",
    "domain-assumed": "Un domaine dont on suppose seulement qu’il appartient à son organisme.",
    "lends-domain":
      "Un complément qui ajoute un domaine à la liste, dont les destinataires ne comptent alors plus comme extérieurs.",
    loosens: "Un complément qui rend des réponses plus indulgentes, et dit pourquoi.",
  },
  neverMatches: "Ceci ne correspond à aucune requête. Élargissez ses conditions ou supprimez-le.",
  neverDecides: (rule) =>
    `La règle ${rule} ne décide jamais: partout où elle s’applique, une plus stricte s’applique aussi.`,
  neverDecidesAbove: (rule) =>
    `La règle ${rule} ne décide plus: avec les compléments de la politique, une plus stricte s’applique partout où elle s’applique.`,
  shadowed: (rule, by) =>
    `Aucune réponse ne dépend de la règle ${rule}: ${by} s’applique partout où elle s’applique, et est plus stricte.`,
  alsoSaid: (rule, by) =>
    `La règle ${rule} n’ajoute qu’un motif: ${by} s’applique partout où elle s’applique, avec le même résultat et au moins les mêmes conditions.`,
  contradicts: (rule, other) =>
    `Les règles ${rule} et ${other} s’appliquent exactement aux mêmes requêtes, avec des résultats différents; la plus stricte décide.`,
  changesNothing: (rule) =>
    `La règle ${rule} n’ajoute qu’un motif: sans elle, aucun résultat ne changerait, ni aucune condition, ni qui consulter.`,
  factWithoutSource: (channel, fact) =>
    `Personne n’affirme que ${fact} de ${channel} est ainsi: c’est une hypothèse. Nommez une source s’il y en a une.`,
  factOld: (channel, fact, date) =>
    `La source de ${fact} de ${channel} est de ${date}, il y a plus d’un an. Voyez s’il en est toujours ainsi.`,
  factCounts: "Des réponses reposent là-dessus.",
  domainAssumed: (domain, body) => `On suppose que ${domain} appartient à ${body}; des réponses reposent là-dessus.`,
  domainAssumedOff: (domain, body) =>
    `On suppose que ${domain} appartient à ${body}; il est désactivé, et aucune réponse ne repose là-dessus.`,
  lendsDomain: (domain, body) =>
    `Ceci ajoute ${domain} à la liste: ses destinataires comptent dès lors comme ${body}, et non plus comme extérieurs.`,
  loosens: (rule, because) => `Des réponses peuvent devenir plus indulgentes par la règle ${rule}: ${because}`,
};

const words: Readonly<Record<Language, LintWords>> = { en, fr };

/**
 * The same in both languages.
 *
 * @example
 * inBoth(({ neverMatches }) => neverMatches).en // => "This matches no request. …"
 */
export const inBoth = (say: (words: LintWords, lang: Language) => string): Said => ({
  en: say(words.en, "en"),
  fr: say(words.fr, "fr"),
});

/** What each check looks for, in both languages. */
export const lintCheckTexts: Readonly<Record<Language, LintWords["checks"]>> = { en: en.checks, fr: fr.checks };
