import type { AllAttributeWords } from "../attribute-words.js";

export const attributes: AllAttributeWords = {
  level: {
    label: "niveau",
    option:
      "sensibilité: public, non-sensitive, limite, sensitive, restreint-ue, confidentiel-ue, secret-ue, tres-secret-ue, ou ce que dit le marquage, par exemple 'RESTREINT UE'; sans elle, la réponse est de l’établir d’abord",
    field: "Sensibilité",
    ask: "quelle sensibilité",
  },
  nature: {
    label: "nature",
    option:
      "ephemeral: échanges brefs et éphémères; lasting: le message lui-même est fait pour être gardé ou servir plus tard",
    field: "Nature",
    ask: "échange éphémère, ou fait pour durer",
  },
  personalData: {
    label: "données à caractère personnel d’autrui",
    option:
      "ce qui est dit de personnes qui ni n’envoient ni ne reçoivent: none (rien); names (qui, avec quelle fonction); more (listes, photos, numéros privés, santé, lieu où l’on se trouve …)",
    field: "Données pers.",
    ask: "ce qui est dit d’autres personnes",
  },
  files: {
    label: "fichiers ou liens",
    option: "accompagné d’images, de vidéos, de fichiers ou de liens",
    field: "Fichiers, liens",
    ask: "avec des fichiers ou des liens, ou sans",
    requests: { no: "sans fichiers ni liens", yes: "avec des fichiers ou des liens" },
  },
};
