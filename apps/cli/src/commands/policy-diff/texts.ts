import {
  OUTCOMES,
  type ChannelKind,
  type EntryChange,
  type GroupState,
  type Language,
  type Outcome,
  type EntryPart,
  type Relation,
  type YesNo,
} from "@channelwise/policy-core";
import { capital } from "../../render/words.js";

type YesNoTexts = Readonly<Record<YesNo, string>>;

/** What is said of what two policies have otherwise, in one language. */
export interface DiffTexts {
  readonly lang: Language;
  readonly tooMany: string;
  /** What an operand may be besides a file; with the versions that were released. */
  readonly names: (versions: readonly string[]) => string;
  readonly notReleased: (versions: readonly string[]) => string;

  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly nothing: string;
  readonly counted: (compared: number, milder: number, stricter: number) => string;
  readonly moved: (milder: number, stricter: number) => string;
  readonly reasons: (requests: number) => string;
  readonly milder: string;
  readonly stricter: string;
  readonly channelsAdded: string;
  readonly channelsRemoved: string;
  /** How many requests on a channel get which outcome. */
  readonly gets: (
    outcomes: Readonly<Partial<Record<Outcome, number>>>,
    names: Readonly<Record<Outcome, string>>,
  ) => string;
  readonly example: (request: string) => string;
  readonly parts: Readonly<Record<EntryPart, string>>;
  readonly change: Readonly<Record<EntryChange["change"], string>>;
  readonly valueChange: (before: string | undefined, after: string | undefined) => string;

  readonly requests: (count: number) => string;
  readonly quoted: (text: string) => string;
  readonly or: (texts: readonly string[]) => string;
  readonly and: (texts: readonly string[]) => string;
  readonly for: (where: string) => string;
  readonly forAll: string;
  readonly every: Readonly<Record<ChannelKind, string>>;
  readonly everyBut: (every: string, others: string) => string;
  readonly group: Readonly<Record<GroupState, string>>;
  /** For anything but one kind of group. */
  readonly unless: (group: string) => string;
  readonly to: Readonly<Record<Relation, string>>;
  readonly telephone: string;
  readonly reachable: YesNoTexts;
  readonly personalData: YesNoTexts;
  readonly files: YesNoTexts;
  readonly becomes: (before: string, after: string) => string;
  readonly conditionsChange: (outcome: string, lost: readonly string[], gained: readonly string[]) => string;
  /** Some domains, how many more, and what they were and are. */
  readonly domainsMoved: (domains: readonly string[], more: number, before: string, after: string) => string;
  /** To a group that was reviewed so many days ago. */
  readonly reviewed: (least: number, most: number) => string;
  readonly reachMoved: (whom: string, isReached: boolean) => string;
}

/** Words with commas between, and one more between the last two. */
const joined =
  (last: string) =>
  (texts: readonly string[]): string =>
    texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${last} ${texts.at(-1) ?? ""}`;

const counted = (
  outcomes: Readonly<Partial<Record<Outcome, number>>>,
  names: Readonly<Record<Outcome, string>>,
  number: (value: number) => string,
): string =>
  OUTCOMES.flatMap((outcome) => {
    const count = outcomes[outcome];
    return count === undefined ? [] : [`${names[outcome]} × ${number(count)}`];
  }).join(", ");

const inEnglish = (value: number) => value.toLocaleString("en");
const [or, and] = [joined("or"), joined("and")];
const quoted = (text: string) => `“${text}”`;

const en: DiffTexts = {
  lang: "en",
  tooMany: "Two policies are compared with each other: there are too many arguments.",
  names: (versions) =>
    `A policy is a file, or one of these: shipped, here, released, or a version that was released, ${or(versions)}.`,
  notReleased: (versions) => `No policy of that version was released. There are: ${versions.join(", ")}.`,
  title: "What is otherwise",
  before: "before: ",
  after: "after: ",
  nothing: "Nothing: they say the same of every request, in the same words.",
  counted: (compared, milder, stricter) =>
    `Of ${inEnglish(compared)} different requests ${inEnglish(milder)} get a milder answer, and ${inEnglish(stricter)} a stricter one.`,
  moved: (milder, stricter) =>
    `Of those that count for something else than before, ${inEnglish(milder)} get a milder answer, and ${inEnglish(stricter)} a stricter one.`,
  reasons: (requests) =>
    `${inEnglish(requests)} get the same outcome on the same conditions, but for other reasons, with other cautions, or with others to ask.`,
  milder: "Milder",
  stricter: "Stricter",
  channelsAdded: "Channels that come, with their facts and texts",
  channelsRemoved: "Channels that go, with their facts and texts",
  gets: (outcomes, names) => counted(outcomes, names, inEnglish),
  example: (request) => `for example ${request}`,
  parts: {
    parameters: "Parameters",
    levels: "Levels",
    channels: "Kinds of channels",
    facts: "Facts",
    channelOrder: "Order of channels",
    bodies: "Bodies",
    domains: "Domains",
    rules: "Rules",
    conditions: "Conditions",
    cautions: "Cautions",
    escalations: "Whom to ask",
    paragraphs: "Paragraphs",
    interpretations: "Readings of the note",
    texts: "Texts",
  },
  change: { added: "added", removed: "removed", changed: "changed" },
  valueChange: (before, after) => `${before ?? "nothing"} becomes ${after ?? "nothing"}`,
  requests: (count) => (count === 1 ? "1 request" : `${inEnglish(count)} requests`),
  quoted,
  or,
  and,
  for: (where) => `For ${where}`,
  forAll: "For every request",
  every: {
    "messaging-app": "every messaging app",
    "corporate-chat": "every corporate chat",
    "corporate-email": "all corporate e-mail",
  },
  everyBut: (every, others) => `${every} but ${others}`,
  group: {
    none: "not to a group",
    reviewed: "to a group reviewed in time",
    overdue: "to a group whose review is due",
    unknown: "to a group of unknown members",
  },
  unless: (group) => `unless ${group}`,
  to: { internal: "to GSC colleagues", institution: "to institutions", external: "to people outside" },
  telephone: "to a telephone number",
  reachable: { no: "somebody out of reach", yes: "all within reach" },
  personalData: { no: "without personal data", yes: "with personal data" },
  files: { no: "without files or links", yes: "with files or links" },
  becomes: (before, after) => `${before} becomes ${after}`,
  conditionsChange: (outcome, lost, gained) =>
    [
      `still ${outcome}`,
      ...(lost.length > 0 ? [`no longer ${and(lost)}`] : []),
      ...(gained.length > 0 ? [`now also ${and(gained)}`] : []),
    ].join(", "),
  domainsMoved: (domains, more, before, after) =>
    `to ${and([...domains, ...(more > 0 ? [`${more} more`] : [])])}, which ${domains.length + more === 1 ? "was" : "were"} “${before}” and now ${domains.length + more === 1 ? "is" : "are"} “${after}”`,
  reviewed: (least, most) => `to a group reviewed ${least === most ? least : `${least} to ${most}`} days before`,
  reachMoved: (whom, isReached) => `${whom}, now ${isReached ? "within" : "out of"} reach`,
};

const inFrench = (value: number) => value.toLocaleString("fr");
const [ou, et] = [joined("ou"), joined("et")];
const cite = (text: string) => `« ${text} »`;

const fr: DiffTexts = {
  lang: "fr",
  tooMany: "Deux politiques sont comparées l’une à l’autre : il y a trop d’arguments.",
  names: (versions) =>
    `Une politique est un fichier, ou l’un de ces noms : shipped, here, released, ou une version publiée, ${ou(versions)}.`,
  notReleased: (versions) => `Aucune politique de cette version n’a été publiée. Il y a : ${versions.join(", ")}.`,
  title: "Ce qui diffère",
  before: "avant : ",
  after: "après : ",
  nothing: "Rien : elles disent la même chose de toute requête, dans les mêmes mots.",
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
    escalations: "Qui consulter",
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
  },
  everyBut: (every, others) => `${every} sauf ${others}`,
  group: {
    none: "hors d’un groupe",
    reviewed: "à un groupe vérifié à temps",
    overdue: "à un groupe à vérifier",
    unknown: "à un groupe de membres inconnus",
  },
  unless: (group) => `sauf ${group}`,
  to: { internal: "à des collègues du SGC", institution: "à des institutions", external: "à l’extérieur" },
  telephone: "à un numéro de téléphone",
  reachable: { no: "quelqu’un hors d’atteinte", yes: "tous atteints" },
  personalData: { no: "sans données à caractère personnel", yes: "avec des données à caractère personnel" },
  files: { no: "sans fichiers ni liens", yes: "avec des fichiers ou des liens" },
  becomes: (before, after) => `${before} devient ${after}`,
  conditionsChange: (outcome, lost, gained) =>
    [
      `toujours ${outcome}`,
      ...(lost.length > 0 ? [`sans plus ${et(lost)}`] : []),
      ...(gained.length > 0 ? [`avec en plus ${et(gained)}`] : []),
    ].join(", "),
  domainsMoved: (domains, more, before, after) =>
    `à ${et([...domains, ...(more > 0 ? [`${more} autres`] : [])])}, naguère « ${before} » et désormais « ${after} »`,
  reviewed: (least, most) => `à un groupe vérifié ${least === most ? least : `${least} à ${most}`} jours plus tôt`,
  reachMoved: (whom, isReached) => `${whom}, désormais ${isReached ? "dans le champ" : "hors d’atteinte"}`,
};

export const diffTexts: Readonly<Record<Language, DiffTexts>> = { en, fr };
