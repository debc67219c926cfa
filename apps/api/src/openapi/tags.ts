import type { Tag } from "./shapes.js";

/** The groups of operations, in the order in which people meet them. */
export const TAGS: readonly Tag[] = [
  { name: "Answers", description: "One question in, its answer out." },
  { name: "Batches", description: "Any number of questions at once." },
  { name: "Policy", description: "What the policy holds: channels, levels, rules, and the note that they come from." },
  {
    name: "AuthZEN",
    description: "The same answers by a standard that products speak already: OpenID AuthZEN Authorization API 1.0.",
  },
  { name: "Schemas", description: "JSON Schemas of what goes in and what comes out." },
  { name: "Reference", description: "What tells how to call all of this." },
  { name: "Running", description: "For those who run it: whether it lives, whether it is ready, and its figures." },
];
