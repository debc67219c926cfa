import type { CliTexts } from "../texts.js";

export const overlays: CliTexts["overlays"] = {
  heading: "Laid over it",
  overlay: "Overlay",
  laid: (named) => `with ${named.join(", ")}`,
  addedBy: (id) => `added by the overlay ${id}`,
  saidBy: (id) => `in the words of the overlay ${id}`,
  listedBy: (id) => `listed by the overlay ${id}`,
  extends: (id, versions) => `extends ${id} ${versions}`,
  adds: "adds",
  switchesOff: "switches off",
  switchesOn: "switches on",
  sets: "sets",
  rewords: "other words for",
  facts: "facts",
  loosens: (rule, because) => `makes answers milder by the rule ${rule}: ${because}`,
};
