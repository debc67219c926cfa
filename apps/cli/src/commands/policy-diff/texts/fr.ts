import { capital } from "../../../render/words.js";
import { counted, joined } from "./lists.js";
import type { DiffTexts } from "./texts.js";

const inFrench = (value: number) => value.toLocaleString("fr");
const [ou, et] = [joined("ou"), joined("et")];
const cite = (text: string) => `«${text}»`;

export const fr: DiffTexts = {
  lang: "fr",
  tooMany: "Deux politiques sont comparées l’une à l’autre: il y a trop d’arguments.",
  names: "Une politique est un fichier, ou l’un de ces noms: shipped, here.",
  title: "Ce qui diffère",
  before: "avant: ",
  after: "après: ",
  nothing: "Rien: elles disent la même chose de toute requête, dans les mêmes mots.",
  counted: (compared, milder, stricter) =>
    `Sur ${inFrench(compared)} requêtes différentes, ${inFrench(milder)} obtiennent une réponse plus indulgente, et ${inFrench(stricter)} une plus stricte.`,
  moved: (milder, stricter) =>
    `Parmi celles qui comptent désormais autrement, ${inFrench(milder)} obtiennent une réponse plus indulgente, et ${inFrench(stricter)} une plus stricte.`,
  reasons: (requests) =>
    `${inFrench(requests)} obtiennent le même résultat aux mêmes conditions, mais pour d’autres motifs, avec d’autres mises en garde ou d’autres personnes à consulter.`,
  milder: "Plus indulgent",
  stricter: "Plus strict",
  channelsAdded: "Canaux qui s’ajoutent, avec leurs faits et leurs textes",
  channelsRemoved: "Canaux qui disparaissent, avec leurs faits et leurs textes",
  gets: (outcomes, names) => counted(outcomes, names, inFrench),
  example: (request) => `par exemple ${request}`,
  parts: {
    parameters: "Paramètres",
    levels: "Niveaux",
    channels: "Sortes de canaux",
    facts: "Faits",
    channelOrder: "Ordre des canaux",
    bodies: "Organismes",
    domains: "Domaines",
    rules: "Règles",
    conditions: "Conditions",
    cautions: "Mises en garde",
    summaries: "Résumés",
    sources: "Sources",
    markings: "Noms d’aucun niveau d’ici",
    lookalikes: "Imitations",
    paragraphs: "Paragraphes",
    interpretations: "Lectures de la note",
    texts: "Textes",
  },
  change: { added: "ajouté", removed: "retiré", changed: "modifié" },
  valueChange: (before, after) => `${before ?? "rien"} devient ${after ?? "rien"}`,
  requests: (count) => (count === 1 ? "1 requête" : `${inFrench(count)} requêtes`),
  quoted: cite,
  or: ou,
  and: et,
  for: (where) => capital(where),
  forAll: "Toute requête",
  every: {
    "messaging-app": "toute application de messagerie",
    "corporate-chat": "toute messagerie instantanée interne",
    "corporate-email": "tout courriel professionnel",
    "other-means": "tout autre moyen",
  },
  everyBut: (every, others) => `${every} sauf ${others}`,
  group: {
    none: "hors d’un groupe",
    reviewed: "à un groupe vérifié à temps",
    overdue: "à un groupe à vérifier",
    unknown: "à un groupe de membres inconnus",
  },
  unless: (group) => `sauf ${group}`,
  to: {
    internal: "à des collègues du SGC",
    institution: "à la Commission, au SEAE ou au Parlement européen",
    external: "à l’extérieur",
    lookalike: "à un domaine qui imite un domaine répertorié",
  },
  telephone: "à un numéro de téléphone",
  reachable: { no: "quelqu’un hors d’atteinte", yes: "tous atteints" },
  becomes: (before, after) => `${before} devient ${after}`,
  conditionsChange: (outcome, lost, gained) =>
    [
      `toujours ${outcome}`,
      ...(lost.length > 0 ? [`sans plus ${et(lost)}`] : []),
      ...(gained.length > 0 ? [`avec en plus ${et(gained)}`] : []),
    ].join(", "),
  domainsMoved: (domains, more, before, after) =>
    `à ${et([...domains, ...(more > 0 ? [`${more} autres`] : [])])}, naguère «${before}» et désormais «${after}»`,
  reviewed: (least, most) => `à un groupe vérifié ${least === most ? least : `${least} à ${most}`} jours plus tôt`,
  reachMoved: (whom, isReached) => `${whom}, désormais ${isReached ? "dans le champ" : "hors d’atteinte"}`,
};
