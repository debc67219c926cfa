import type { AllAttributeWords } from "../attribute-words.js";

export const attributes: AllAttributeWords = {
  level: {
    label: "niveau",
    option:
      "sensibilité : public, non-sensitive, limite, sensitive, restreint-ue, confidentiel-ue, secret-ue, tres-secret-ue ; sans elle, la réponse est de la fixer d’abord",
    field: "Sensibilité",
    ask: "quelle sensibilité",
  },
  nature: {
    label: "nature",
    option: "ephemeral : échange éphémère ; substantive : contenu dont on peut avoir besoin plus tard (par défaut)",
    field: "Nature",
    ask: "échange éphémère, ou contenu de fond",
  },
  personalData: {
    label: "données à caractère personnel d’autrui",
    option: "contient des données à caractère personnel d’autrui",
    field: "Données pers.",
    ask: "avec des données personnelles d’autrui, ou sans",
    requests: { no: "sans données à caractère personnel", yes: "avec des données à caractère personnel" },
  },
  files: {
    label: "fichiers ou liens",
    option: "accompagné d’images, de vidéos, de fichiers ou de liens",
    field: "Fichiers, liens",
    ask: "avec des fichiers ou des liens, ou sans",
    requests: { no: "sans fichiers ni liens", yes: "avec des fichiers ou des liens" },
  },
};
