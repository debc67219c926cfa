import type { NoteLevel } from "./entries.js";

/** The Council's rules for classified information. */
const CLASSIFIED = {
  kind: "law",
  cite: "2013/488/EU Art. 2",
  url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32013D0488",
} as const;

/** A marking is the same in every language: whole, and each half of it, and in short. */
const markedAs = (...names: readonly string[]): NoteLevel["names"] => ({ en: names, fr: names });

/** How sensitive a message can be, with where each level comes from (policy.md §3). */
export const levels: readonly NoteLevel[] = [
  {
    id: "public",
    rank: 0,
    class: "open",
    source: { kind: "note", cite: "§12(1)" },
    names: { en: ["published"], fr: ["publié"] },
    says: {
      en: "Published, or meant for everyone: our words. §12(1) of the note names this level and does not define it.",
      fr: "Publié, ou destiné à tous: ce sont nos termes. Le §12(1) de la note nomme ce niveau sans le définir.",
    },
  },
  {
    id: "non-sensitive",
    rank: 1,
    class: "open",
    source: { kind: "note", cite: "§12(1)" },
    names: { en: ["normal", "EU normal", "not sensitive"], fr: ["normal", "EU normal", "UE normal"] },
    says: {
      en: "Not published, but no harm is done if others read it: our words. §12(1) of the note names this level and does not define it.",
      fr: "Non publié, mais sans dommage si d’autres le lisent: ce sont nos termes. Le §12(1) de la note nomme ce niveau sans le définir.",
    },
  },
  {
    id: "limite",
    rank: 2,
    class: "sensitive",
    source: { kind: "assumption" },
    names: markedAs("LIMITE UE", "Council LIMITE", "document LIMITE"),
    says: {
      en: "A distribution marking, not a classification; the note does not mention it. It is treated like sensitive content by an assumption of ours, with a foothold in Council document 11336/11.",
      fr: "Un marquage de distribution, non une classification; la note n’en parle pas. Il est traité comme un contenu sensible par une hypothèse de notre part, qui prend appui sur le document 11336/11 du Conseil.",
    },
  },
  {
    id: "sensitive",
    rank: 2,
    class: "sensitive",
    source: { kind: "note", cite: "§12(1)" },
    names: {
      en: ["SNC", "sensitive non-classified", "sensitive unclassified"],
      fr: ["SNC", "sensible non classifié", "information sensible non classifiée"],
    },
    says: {
      en: "Not classified, but to be protected: because of a duty of confidence, or because harm could follow. These are our words: §12(1) of the note names this level and does not define it.",
      fr: "Non classifié, mais à protéger: en raison d’un devoir de discrétion, ou parce qu’un dommage pourrait s’ensuivre. Ce sont nos termes: le §12(1) de la note nomme ce niveau sans le définir.",
    },
  },
  {
    id: "restreint-ue",
    rank: 3,
    class: "classified",
    source: CLASSIFIED,
    names: markedAs("RESTREINT UE", "EU RESTRICTED", "R-UE/EU-R", "R-UE", "EU-R"),
    says: {
      en: "EU classified information (EUCI): unauthorised disclosure could be disadvantageous to the interests of the EU or of one or more Member States. From Council Decision 2013/488/EU, Article 2, not from the note.",
      fr: "Information classifiée de l’UE (ICUE): la divulgation non autorisée pourrait être défavorable aux intérêts de l’UE ou d’un ou de plusieurs de ses États membres. Cela vient de la décision 2013/488/UE du Conseil, article 2, et non de la note.",
    },
  },
  {
    id: "confidentiel-ue",
    rank: 4,
    class: "classified",
    source: CLASSIFIED,
    names: markedAs("CONFIDENTIEL UE", "EU CONFIDENTIAL", "C-UE/EU-C", "C-UE", "EU-C"),
    says: {
      en: "EU classified information (EUCI): unauthorised disclosure could harm the essential interests of the EU or of one or more Member States. From Council Decision 2013/488/EU, Article 2, not from the note.",
      fr: "Information classifiée de l’UE (ICUE): la divulgation non autorisée pourrait nuire aux intérêts essentiels de l’UE ou d’un ou de plusieurs de ses États membres. Cela vient de la décision 2013/488/UE du Conseil, article 2, et non de la note.",
    },
  },
  {
    id: "secret-ue",
    rank: 5,
    class: "classified",
    source: CLASSIFIED,
    names: markedAs("SECRET UE", "EU SECRET", "S-UE/EU-S", "S-UE", "EU-S"),
    says: {
      en: "EU classified information (EUCI): unauthorised disclosure could seriously harm the essential interests of the EU or of one or more Member States. From Council Decision 2013/488/EU, Article 2, not from the note.",
      fr: "Information classifiée de l’UE (ICUE): la divulgation non autorisée pourrait nuire gravement aux intérêts essentiels de l’UE ou d’un ou de plusieurs de ses États membres. Cela vient de la décision 2013/488/UE du Conseil, article 2, et non de la note.",
    },
  },
  {
    id: "tres-secret-ue",
    rank: 6,
    class: "classified",
    source: CLASSIFIED,
    names: markedAs("TRÈS SECRET UE", "EU TOP SECRET", "TS-UE/EU-TS", "TS-UE", "EU-TS"),
    says: {
      en: "EU classified information (EUCI): unauthorised disclosure could cause exceptionally grave prejudice to the essential interests of the EU or of one or more Member States. From Council Decision 2013/488/EU, Article 2, not from the note.",
      fr: "Information classifiée de l’UE (ICUE): la divulgation non autorisée pourrait causer un préjudice exceptionnellement grave aux intérêts essentiels de l’UE ou d’un ou de plusieurs de ses États membres. Cela vient de la décision 2013/488/UE du Conseil, article 2, et non de la note.",
    },
  },
  {
    id: "unstated",
    rank: null,
    class: "unstated",
    source: { kind: "assumption" },
    names: { en: ["unknown", "not known"], fr: ["inconnu", "non connu"] },
    says: {
      en: "Nobody has said how sensitive the content is. It is never guessed: whoever wrote it or owns the file settles it first.",
      fr: "Personne n’a dit à quel point le contenu est sensible. Le niveau n’est jamais deviné: l’auteur du contenu ou le responsable du dossier l’établit d’abord.",
    },
  },
];
