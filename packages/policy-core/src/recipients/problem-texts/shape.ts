import type { RecipientProblem } from "../problems.js";

/** What is wrong with a recipient and what would be right, never with the recipient itself. */
export type ProblemTexts = Readonly<Record<RecipientProblem, string>>;
