import type { Policy } from "../model/policy.js";

/** The note's paragraphs, and the three bullets of §12, in order. */
export const paragraphs = [
  "§1",
  "§2",
  "§3",
  "§4",
  "§5",
  "§6",
  "§7",
  "§8",
  "§9",
  "§10",
  "§11",
  "§12",
  "§12(1)",
  "§12(2)",
  "§12(3)",
  "§13",
  "§14",
] as const satisfies Policy["paragraphs"];

/** The paragraphs that no rule, caution or fact cites; the texts say why. */
export const paragraphsWithoutRule = ["§1"] as const satisfies readonly (typeof paragraphs)[number][];
