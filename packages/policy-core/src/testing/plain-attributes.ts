import { ATTRIBUTES } from "../attribute-lists.js";
import { FEATURES, type Attributes } from "../attributes.js";

/** What a request comes down to that says nothing but its channel: tests say what matters to them, and nothing else. */
export const plainAttributes = (channel: string): Attributes =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each attribute as the table has it where nothing is said
  Object.fromEntries(ATTRIBUTES.map((name) => [name, FEATURES[name].otherwise ?? channel])) as unknown as Attributes;
