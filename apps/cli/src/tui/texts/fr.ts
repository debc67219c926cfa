import { textsOf } from "../../texts/attribute-words.js";
import { dateInWords } from "../../texts/date-in-words.js";
import { attributes } from "../../texts/fr/attributes.js";
import { LEAST } from "../view/layout.js";
import { bar, commands } from "./fr/commands.js";
import type { TuiTexts } from "./texts.js";

const plural = (count: number, one: string, more: string) => `${count.toLocaleString("fr")} ${count < 2 ? one : more}`;

export const fr: TuiTexts = {
  views: { ask: "Question", compare: "Comparer", channels: "Canaux", note: "La note", history: "Historique" },
  fields: {
    channel: "Canal",
    ...textsOf(attributes, "field"),
    recipients: "Destinataires",
    audience: "Pour qui",
    group: "Groupe",
    lastReviewed: "Membres vérifiés",
    asOf: "Jour",
  },
  panes: { form: "Question", recipients: "Destinataires", verdict: "Réponse" },
  allChannels: "tous les canaux",
  notSaid: "pas encore dit",
  groups: { none: "pas de groupe, chacun séparément", known: "membres connus", unknown: "membres inconnus" },
  yesNo: { yes: "oui", no: "non" },
  nobody: "personne n’est nommé",
  noReview: "jamais",
  afterTheDay: "après le jour demandé: une erreur?",
  today: (day) => `aujourd’hui, ${dateInWords(day, "fr")}`,
  number: (count) => count.toLocaleString("fr"),
  recipientCount: (count) => plural(count, "destinataire", "destinataires"),
  notCounted: "pas encore compté",
  unreadable: (count) => plural(count, "illisible", "illisibles"),
  lookalikes: (count) => plural(count, "imitation", "imitations"),
  routed: (count) => plural(count, "qui peut faire suivre", "qui peuvent faire suivre"),
  verdict: {
    otherReasons: "En outre",
    general: (count) => `${count} de plus, quel que soit l’envoi par ce canal.`,
    generalName: "Quel que soit l’envoi",
    generalAbout: "ce qu’il faut garder à l’esprit quel que soit l’envoi par ce canal",
  },
  noAnswer: "Pas encore de réponse",
  toMend: "À corriger d’abord",
  changed: {
    heading: "Ce que votre dernier changement a changé",
    before: "avant:",
    sameOutcome: "L’avis reste le même.",
    nothing: "Rien dans la réponse.",
    came: "nouveau:",
    went: "disparu:",
  },
  compare: {
    about: "Pour la question telle qu’elle est. {open} montre la réponse entière; {matrix} montre chaque niveau.",
  },
  matrix: {
    name: "Par niveau",
    title: "Canaux et niveaux, pour ces destinataires",
    levels: {
      public: "pub.",
      "non-sensitive": "n-s.",
      limite: "LIM",
      sensitive: "sens",
      "restreint-ue": "R-UE",
      "confidentiel-ue": "C-UE",
      "secret-ue": "S-UE",
      "tres-secret-ue": "TS",
      unstated: "?",
    },
    cell: (channel, level, outcome) => `${channel}, ${level}: ${outcome}`,
  },
  channels: {
    about:
      "{open} montre ce que l’on sait d’un canal; {beside} en marque un, et {beside} encore en montre deux côte à côte.",
    marked: "marqué",
    unknown: "Ce que l’on ne sait pas",
    notStated: "non indiqué",
  },
  note: { restsOn: "Repose sur", reading: "comment nous lisons la note là où elle ne dit rien" },
  history: {
    about: "Les questions de cette session. Elles ne sont gardées qu’en mémoire, et disparaissent à la sortie.",
    empty:
      "Rien encore. Une question vient ici quand vous copiez sa réponse, l’écrivez dans un fichier ou en commencez une autre.",
  },
  command: {
    withoutAddresses: (file) =>
      `${file} remplace vos destinataires, un par ligne; {showAddresses} les montre à sa place`,
  },
  prompts: {
    find: "Chercher",
    save: "Écrire dans le fichier",
    overwrite: (path) => `${path} existe déjà. Le remplacer? ({yes}/{no})`,
    filter: "Filtre",
    nothingFits: "Rien ne correspond.",
    help: "Touches",
  },
  notices: {
    plain: {
      notFound: "Introuvable.",
      nothingToUndo: "Il n’y a rien à annuler.",
      nothingToRedo: "Il n’y a rien à rétablir.",
      newQuestion: "Nouvelle question. La précédente est dans l’historique.",
      back: "De retour à une question antérieure; celle que vous quittez est dans l’historique.",
      noReview: "Les membres se vérifient dans un groupe dont les membres sont connus: indiquez-le d’abord.",
      audienceKnown: "Les adresses disent à qui cela s’adresse: il n’y a rien à ajouter.",
      improved: "Changé dans la question: faites-le aussi dans les faits. {undo} annule.",
      noAnswer: "Il n’y a pas encore de réponse à emporter.",
      unreadable: "Ce n’est pas encore un destinataire: une adresse, un domaine, ou + et des chiffres.",
      undone: "Annulé.",
      redone: "Rétabli.",
    },
    copied: {
      copied: (what) => `Copié: ${what}. tmux l’a, et le transmet au terminal.`,
      sent: (what) => `Envoyé au presse-papiers: ${what}. Rien? {write} écrit un fichier.`,
      "too-long": (what) => `Non copié: ${what} dépasse ce que les terminaux acceptent. {write} écrit un fichier.`,
      "no-terminal": (what) =>
        `Non copié: ce terminal n’a pas de presse-papiers pour ${what}. {write} écrit un fichier.`,
    },
    taken: { text: "la réponse en texte", markdown: "la réponse en Markdown", command: "la commande" },
    saved: {
      saved: (path) => `Écrit: ${path}`,
      isFolder: (path) => `Non écrit: ${path} est un dossier.`,
      noFolder: (path) => `Non écrit: le dossier de ${path} n’existe pas.`,
      noPermission: (path) => `Non écrit: pas de droit d’écriture pour ${path}.`,
      full: (path) => `Non écrit: plus de place pour ${path}.`,
      unwritable: (path) => `Non écrit: ${path} ne peut pas être écrit.`,
    },
    added: (count) => plural(count, "destinataire ajouté.", "destinataires ajoutés."),
    removed: (count) =>
      count === 0
        ? "Personne à retirer."
        : `${plural(count, "destinataire retiré", "destinataires retirés")}; {undo} annule.`,
    marked: (channel) => `${channel} est marqué. {beside} sur un autre canal montre les deux côte à côte.`,
    settings: (first, count) => `Vos réglages ne comptent pas${count === 1 ? "" : ` (${count} fautes)`}: ${first}`,
  },
  tooSmall: ({ columns, rows }) =>
    `Cette fenêtre fait ${columns}×${rows}. Il faut ${LEAST.columns}×${LEAST.rows} à Channelwise: agrandissez-la, et tout revient.`,
  keyNames: {
    up: "↑",
    down: "↓",
    left: "←",
    right: "→",
    pageup: "PgPréc",
    pagedown: "PgSuiv",
    home: "Début",
    end: "Fin",
    enter: "Entrée",
    escape: "Échap",
    tab: "Tab",
    "shift+tab": "Maj-Tab",
    space: "Espace",
    backspace: "Retour",
    delete: "Suppr",
  },
  arrows: { up: "Haut", down: "Bas", left: "Gauche", right: "Droite" },
  keyGroups: {
    move: "Se déplacer et chercher",
    go: "Aller à",
    question: "La question",
    recipients: "La liste des destinataires",
    take: "Emporter",
    text: "Pendant la saisie",
    general: "Partout",
  },
  commands,
  bar,
  offers: {
    improvement: { bar: "faire ce changement", said: "Entrée fait ce changement." },
    attribute: { bar: "le dire", said: "Entrée va là où on le dit." },
  },
  linear: {
    welcome: (helpKey, quitKey) =>
      `Channelwise, ligne par ligne. Les flèches déplacent, Entrée change ou ouvre, ${helpKey} donne les touches, ${quitKey} quitte.`,
    field: (name, value, place, count) => `${name}: ${value}. Champ ${place} sur ${count}.`,
    choice: (text, place, count) => `${text}. ${place} sur ${count}.`,
    answer: "Réponse",
    typing: (field) => `${field}. Tapez; Entrée termine.`,
    filtering: { picker: "Tapez pour filtrer; Entrée choisit.", help: "Tapez pour filtrer; Échap ferme." },
    typed: (field, text) => `${field}: ${text}`,
    leadsOn: "Entrée ouvre.",
    warning: "attention",
    farewell: "Au revoir.",
  },
  settings: {
    conflict: (key, of) => `La touche ${key} aurait deux sens: ${of.join(" et ")}.`,
    typed: (key) => `La touche ${key} ne pourrait plus être tapée: donnez-en une qui ne tape rien.`,
  },
};
