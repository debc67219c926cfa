import type { CliTexts } from "../texts.js";

export const overlays: CliTexts["overlays"] = {
  heading: "Compléments superposés",
  overlay: "Complément",
  laid: (named) => `avec ${named.join(", ")}`,
  addedBy: (id) => `ajouté par le complément ${id}`,
  saidBy: (id) => `selon les termes du complément ${id}`,
  listedBy: (id) => `répertorié par le complément ${id}`,
  extends: (id, versions) => `complète ${id} ${versions}`,
  adds: "ajoute",
  switchesOff: "désactive",
  switchesOn: "active",
  sets: "fixe",
  rewords: "d’autres mots pour",
  facts: "faits",
  loosens: (rule, because) => `rend des réponses plus indulgentes par la règle ${rule}: ${because}`,
};
